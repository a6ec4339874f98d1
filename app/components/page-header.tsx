import type { ReactNode } from 'react'
import { GenericHeader } from './generic-header.tsx'
import type { Lang } from '#app/paths.ts'
import { LanguageNavigation, type LanguageItem } from './language-navigation.tsx'
import { ServiceNavigation, type NavigationItem } from './service-navigation.tsx'
import { Wordmark } from './wordmark.tsx'

export interface PageHeaderProps {
  lang: Lang
  homeHref: string
  /** What the wordmark's link is called when read out; may hold a `lang` span. */
  homeLabel: ReactNode
  languageLabel: string
  /** The other language, with the address of this page in it. */
  languages: readonly LanguageItem[]
  navigationLabel: string
  items: readonly NavigationItem[]
  /** A strip above everything, such as the one that says this is a demonstration. */
  demonstration?: ReactNode
  /** A strip below: who is signed in, for which group, and the way out (SignedInBar). */
  signedIn?: ReactNode
}

export function PageHeader(props: PageHeaderProps) {
  return (
    <header>
      {props.demonstration && (
        <div className="cd-demo">
          <div className="govuk-width-container">{props.demonstration}</div>
        </div>
      )}
      <div className="cd-head">
        <GenericHeader
          href={props.homeHref}
          logo={
            <span className="cd-word">
              <Wordmark lang={props.lang} />
              <span className="govuk-visually-hidden">{props.homeLabel}</span>
            </span>
          }
        >
          <LanguageNavigation label={props.languageLabel} items={props.languages} />
        </GenericHeader>
        <ServiceNavigation label={props.navigationLabel} items={props.items} />
      </div>
      {props.signedIn}
    </header>
  )
}
