// What everybody will read of an opportunity once it is published, in short: to be looked over before.
import { Named } from '#app/components/named.tsx'
import { Prose } from '#app/components/prose.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { useLanguage } from '#app/language.tsx'
import { agesWords } from '#app/session-row.ts'
import type { OpportunityShown } from '#app/server/opportunity-view.ts'

type Props = {
  opportunity: Pick<
    OpportunityShown,
    | 'description'
    | 'when'
    | 'days'
    | 'where'
    | 'requirements'
    | 'wanted'
    | 'youngestAge'
    | 'languages'
  >
}

export function PublishOpportunityFacts({ opportunity }: Props) {
  const { t } = useLanguage()
  const { description, when, days, where, requirements, wanted, languages } = opportunity
  const unsaid = t('publishing:unsaid')
  const rows = [
    {
      key: t('opportunities:publish.what'),
      value: description.text ? <Prose text={description.text} lang={description.lang} /> : unsaid,
    },
    {
      key: t('opportunities:page.when'),
      value: (
        <ul className="govuk-list">
          <li>
            <Named name={when} />
          </li>
          {days
            .filter((day) => day !== when.text)
            .map((day) => (
              <li key={day}>{day}</li>
            ))}
        </ul>
      ),
    },
    {
      key: t('opportunities:page.where'),
      value: where.text ? <Named name={where} /> : unsaid,
    },
    {
      key: t('opportunities:form.what'),
      value: requirements.length ? (
        <ul className="govuk-list">
          {requirements.map(({ what, why }) => (
            <li key={what.text}>
              <b lang={what.lang}>{what.text}</b>
              <br />
              <Named name={why} />
            </li>
          ))}
        </ul>
      ) : (
        t('opportunities:publish.nothing')
      ),
    },
    { key: t('opportunities:page.wanted'), value: wanted },
    { key: t('opportunities:page.ages'), value: agesWords({ t }, opportunity.youngestAge) },
    { key: t('opportunities:page.languages'), value: languages || unsaid },
    { key: t('opportunities:publish.who'), value: t('opportunities:publish.everybody') },
  ]
  return <SummaryList rows={rows} />
}
