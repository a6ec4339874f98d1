// What an opportunity asks for and why, and what else is good to know.
import { AccessList } from '#app/components/access-list.tsx'
import { AuthoredText } from '#app/components/authored-text.tsx'
import { Prose } from '#app/components/prose.tsx'
import { Section } from '#app/components/section.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { useLanguage } from '#app/language.tsx'
import { agesWords } from '#app/session-row.ts'
import type { OpportunityShown } from '#app/server/opportunity-view.ts'

export function OpportunityFacts({ opportunity }: { opportunity: OpportunityShown }) {
  const { t, lang } = useLanguage()
  const { requirements, skills, days, wanted, youngestAge, languages, priorities } = opportunity
  const rows = [
    days.length > 0 && { key: t('opportunities:page.when'), value: lines(days) },
    { key: t('opportunities:page.wanted'), value: wanted },
    {
      key: t('opportunities:page.ages'),
      value: agesWords({ t }, youngestAge),
    },
    languages && { key: t('opportunities:page.languages'), value: languages },
    priorities.length > 0 && { key: t('opportunities:page.priorities'), value: lines(priorities) },
  ].filter((row) => typeof row === 'object')
  return (
    <>
      {requirements.length > 0 && (
        <Section heading={t('opportunities:page.needs')}>
          <AccessList
            lines={requirements.map(({ what, why }) => ({
              answer: 'yes',
              what: <span lang={what.lang}>{what.text}</span>,
              means: <span lang={why.lang}>{why.text}</span>,
            }))}
          />
        </Section>
      )}
      {skills.text && (
        <Section heading={t('opportunities:page.skills')}>
          <AuthoredText lang={skills.lang} pageLang={lang}>
            <Prose text={skills.text} />
          </AuthoredText>
        </Section>
      )}
      <Section heading={t('opportunities:page.know')}>
        <SummaryList rows={rows} />
      </Section>
    </>
  )
}

const lines = (texts: readonly string[]) => (
  <ul className="govuk-list">
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
)
