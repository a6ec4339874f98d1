// The dates of a group's events, for those who look after them: one line each, with what can be done about it.
import { useLanguage } from '#app/language.tsx'
import type { DateOfGroup } from '#app/server/group-desk.ts'

type Props = {
  dates: readonly DateOfGroup[]
  /** Coming ones are looked into and changed; of past ones it is noted who came. */
  past?: boolean
  canWrite: boolean
}

export function GroupDates({ dates, past, canWrite }: Props) {
  const { t, to, lang } = useLanguage()
  return (
    <ul className="govuk-list">
      {dates.map((date) => (
        <li key={date.number} className="cd-line">
          <a
            href={to('event', { event: date.event }, { date: date.number })}
            lang={langOf(date.title, lang)}
          >
            <b>{date.title.text}</b>
          </a>
          <br />
          {date.when}
          <br />
          <span className="cd-2">{places(t, date)}</span>
          <br />
          <a href={to('sessionPeople', { session: date.number })}>
            {t(whoseList(date, past))}
            <span className="govuk-visually-hidden">
              : {date.title.text}, {date.when}
            </span>
          </a>
          {canWrite && !past && date.canChange && (
            <>
              {' · '}
              <a href={to('changeEvent', { event: date.event })}>
                {t('eventPage:change')}
                <span className="govuk-visually-hidden">: {date.title.text}</span>
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function whoseList({ isOff }: DateOfGroup, past: boolean | undefined) {
  if (isOff) return 'signups:people.whoHad'
  return past ? 'organisations:dates.whoCame' : 'organisations:dates.whoComes'
}

const langOf = (title: DateOfGroup['title'], lang: string) =>
  title.lang === lang ? undefined : title.lang

function places(t: ReturnType<typeof useLanguage>['t'], date: DateOfGroup): string {
  const { taken, capacity, waiting, isOff } = date
  if (isOff) return t('eventPage:dateOff')
  const held =
    capacity === null
      ? t('organisations:dates.signedUp', { count: taken })
      : t('signups:taken', { taken, capacity })
  return waiting > 0 ? `${held} ${t('signups:waiting', { count: waiting })}.` : held
}
