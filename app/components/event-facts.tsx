// What helps somebody to decide whether they can come: getting in, languages, ages.
import { AccessList, type AccessLine } from '#app/components/access-list.tsx'
import { AuthoredText } from '#app/components/authored-text.tsx'
import { Prose } from '#app/components/prose.tsx'
import { Section } from '#app/components/section.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { useLanguage } from '#app/language.tsx'
import { agesWords } from '#app/session-row.ts'
import type { Lang } from '#app/paths.ts'

type Answer = 'yes' | 'partly' | 'no'
type Written = { text: string; lang: Lang }

const questions = ['stepFree', 'hearingLoop', 'accessibleToilet'] as const

export function AccessFacts(
  props: Record<(typeof questions)[number], Answer | null> & { access: Written },
) {
  const { t, lang: pageLang } = useLanguage()
  const lines = questions.flatMap((question): AccessLine[] => {
    const answer = props[question]
    return answer ? [{ answer, what: t(`eventPage:${question}.${answer}`) }] : []
  })
  const { text, lang } = props.access
  return (
    <Section heading={t('eventPage:access')}>
      {lines.length > 0 && <AccessList lines={lines} />}
      {text && (
        <AuthoredText lang={lang} pageLang={pageLang}>
          <Prose text={text} />
        </AuthoredText>
      )}
      {!lines.length && !text && <p>{t('eventPage:accessUnknown')}</p>}
    </Section>
  )
}

export function GoodToKnow(props: {
  languages: string
  youngestAge: number | null
  signUpNote: Written
  priorities: string[]
}) {
  const { t, lang } = useLanguage()
  const { signUpNote } = props
  const rows = [
    props.languages && { key: t('eventPage:languages'), value: props.languages },
    {
      key: t('eventPage:ages'),
      value: agesWords({ t }, props.youngestAge),
    },
    signUpNote.text && {
      key: t('eventPage:before'),
      value: (
        <AuthoredText lang={signUpNote.lang} pageLang={lang} as="span">
          {signUpNote.text}
        </AuthoredText>
      ),
    },
    props.priorities.length > 0 && {
      key: t('eventPage:serves'),
      value: (
        <ul className="govuk-list">
          {props.priorities.map((priority) => (
            <li key={priority}>{priority}</li>
          ))}
        </ul>
      ),
    },
  ].filter((row) => typeof row === 'object')
  return (
    <Section heading={t('eventPage:know')}>
      <SummaryList rows={rows} />
    </Section>
  )
}
