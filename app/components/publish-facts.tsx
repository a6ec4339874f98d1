// What everybody will read of an event once it is published, in short: to be looked over before.
import { SessionWhere } from '#app/components/session-where.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { useLanguage } from '#app/language.tsx'
import { placesWords } from '#app/components/place-panel.tsx'
import { agesWords } from '#app/session-row.ts'
import type { SessionShown } from '#app/server/session-view.ts'

type Props = {
  dates: SessionShown[]
  languages: string
  youngestAge: number | null
  dropIn: boolean
}

export function PublishFacts({ dates, languages, youngestAge, dropIn }: Props) {
  const { t } = useLanguage()
  const rows = [
    {
      key: t('eventsWrite:dates'),
      value: dates.length ? (
        <ul className="govuk-list">
          {dates.map((date, at) => (
            <li key={date.number} className={at > 0 ? 'cd-above-3' : undefined}>
              <b>{date.date}</b>, {date.time}
              <br />
              <SessionWhere session={date} />
              <br />
              {dropIn ? t('signups:dropIn') : placesWords(t, date)}
            </li>
          ))}
        </ul>
      ) : (
        t('publishing:unsaid')
      ),
    },
    { key: t('eventPage:ages'), value: agesWords({ t }, youngestAge) },
    { key: t('eventPage:languages'), value: languages || t('publishing:unsaid') },
  ]
  return <SummaryList rows={rows} />
}
