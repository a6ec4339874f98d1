// When and where an event is: the next date large, the others as a list.
import { DateOff } from '#app/components/date-off.tsx'
import { DayNumeral } from '#app/components/day-numeral.tsx'
import { Details } from '#app/components/details.tsx'
import { Section } from '#app/components/section.tsx'
import { SessionWhere } from '#app/components/session-where.tsx'
import { useLanguage } from '#app/language.tsx'
import { isSamePlace, type SessionShown } from '#app/server/session-view.ts'

/** So many stand open below the first; the rest is a press away. */
const MOST_SHOWN = 5

type Shown = {
  dates: SessionShown[]
  /** All of it is, which the page has said already. */
  isOff: boolean
  /** The others stand where people choose among them. */
  nextAlone: boolean
}

export function EventDates({ dates, isOff, nextAlone }: Shown) {
  const { t } = useLanguage()
  const [next, ...others] = dates
  if (!next) return null
  const [shown, more] = [others.slice(0, MOST_SHOWN), others.slice(MOST_SHOWN)]
  return (
    <>
      <DayNumeral {...next} />
      {next.isOff && !isOff && (
        <p>
          <DateOff date={next} />
        </p>
      )}
      <p>
        <SessionWhere session={next} />
      </p>
      {shown.length > 0 && !nextAlone && (
        <Section heading={t('eventPage:otherDates')} near>
          <OtherDates dates={shown} next={next} isOff={isOff} />
          {more.length > 0 && (
            <Details summary={t('signups:moreDates', { count: more.length })}>
              <OtherDates dates={more} next={next} isOff={isOff} />
            </Details>
          )}
        </Section>
      )}
    </>
  )
}

type Props = { dates: SessionShown[]; next: SessionShown; isOff: boolean }

/** A place is said where it is another than the next date's. */
function OtherDates({ dates, next, isOff }: Props) {
  return (
    <ul className="govuk-list">
      {dates.map((date) => (
        <li key={date.number}>
          <time dateTime={date.dateTime}>
            <b>{date.date}</b>, {date.time}
          </time>
          {date.isOff && !isOff && (
            <>
              . <DateOff date={date} />
            </>
          )}
          {!isSamePlace(date, next) && (
            <>
              <br />
              <SessionWhere session={date} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
