// Asks before something is published: what everybody will read, and what has yet to be done, or the button.
import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { BackLink } from '#app/components/back-link.tsx'
import { Button } from '#app/components/button.tsx'
import { ButtonGroup } from '#app/components/button-group.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Named } from '#app/components/named.tsx'
import { Section } from '#app/components/section.tsx'
import { useLanguage } from '#app/language.tsx'
import type { Lang } from '#app/paths.ts'

type Props = {
  heading: string
  title: { text: string; lang: Lang }
  /** Where it stands, and where it is changed. */
  page: string
  change: string
  /** Whether its organisation may publish at all. */
  isVerified: boolean
  /** Each with the field in which it is made good. */
  lacks: readonly { text: string; fieldId: string }[]
  /** Why it could not be published. */
  problems: readonly string[] | undefined
  /** What publishing means. */
  body: string
  /** The facts. */
  children: ReactNode
}

export function PublishPage(props: Props) {
  const { page, change, isVerified, lacks, problems = [] } = props
  const { t } = useLanguage()
  return (
    <div className="govuk-width-container">
      <BackLink href={page}>{t('back')}</BackLink>
      {problems.length > 0 && (
        <ErrorSummary title={t('problem')} errors={problems.map((text) => ({ text }))} />
      )}
      <h1>{props.heading}</h1>
      <p className="cd-lead">
        <Named name={props.title} />
      </p>
      {props.children}
      {lacks.length > 0 || !isVerified ? (
        <Section heading={t('publishing:lacking')}>
          <ul className="govuk-list govuk-list--bullet">
            {!isVerified && <li>{t('publishing:lacks.verified')}</li>}
            {lacks.map(({ text, fieldId }) => (
              <li key={text}>
                <a href={`${change}#${fieldId}`}>{text}</a>
              </li>
            ))}
          </ul>
          <p>
            <Button kind="secondary" href={change}>
              {t('eventPage:change')}
            </Button>
          </p>
        </Section>
      ) : (
        <>
          <p>{props.body}</p>
          <Form method="post">
            <ButtonGroup>
              <Button>{t('publishing:publish')}</Button>
              <a href={change}>{t('eventPage:change')}</a>
            </ButtonGroup>
          </Form>
        </>
      )}
    </div>
  )
}
