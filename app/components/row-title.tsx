// The title of a row, which leads to its page; it says so where it is not in the page's language.
import type { ReactNode } from 'react'
import { InLanguage } from '#app/components/in-language.tsx'
import { useLanguage } from '#app/language.tsx'
import type { Lang } from '#app/paths.ts'

type Props = {
  href: string
  headingLevel: 2 | 3 | 4
  /** The language of the title; the page's where it is left out. */
  titleLang?: Lang | undefined
  /** Of a body: it is called so in both languages. */
  isName?: boolean | undefined
  children: ReactNode
}

export function RowTitle({ href, headingLevel, titleLang, isName, children }: Props) {
  const { lang } = useLanguage()
  const Heading = `h${headingLevel}` as 'h2' | 'h3' | 'h4'
  return (
    <Heading className="cd-row__title">
      <a href={href} lang={titleLang === lang ? undefined : titleLang}>
        {children}
      </a>
      {titleLang && !isName && <InLanguage of={titleLang} />}
    </Heading>
  )
}
