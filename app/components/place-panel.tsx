// The one panel of an event's page: how many places there are, and the button that takes one.
import type { ReactNode } from 'react'
import { Button } from '#app/components/button.tsx'
import { DateOff } from '#app/components/date-off.tsx'
import { Details } from '#app/components/details.tsx'
import { Gauge } from '#app/components/gauge.tsx'
import { Panel } from '#app/components/panel.tsx'
import { SessionWhere } from '#app/components/session-where.tsx'
import { useLanguage } from '#app/language.tsx'
import { isSamePlace, wouldWait, type SessionShown } from '#app/server/session-view.ts'

/** So many dates stand open; the rest is a press away. */
const MOST_SHOWN = 5

export type PlaceDate = SessionShown & {
  /** The viewer's own sign-up, if there is one. */
  own: { number: number; state: 'asked' | 'confirmed' | 'waiting' | 'offered' } | null
}

type Props = {
  /** Those to come, the one that the page leads with first; or the last one where all are over. */
  dates: PlaceDate[]
  signedIn: boolean
  youngestAge: number | null
}

export function PlacePanel({ dates, signedIn, youngestAge }: Props) {
  const { t } = useLanguage()
  const ages = youngestAge ? <p>{t('eventPage:poster.ages', { age: youngestAge })}</p> : null
  const [first, ...others] = dates
  if (first?.dropIn && !first.closedBecause) {
    return (
      <Panel id="places" heading={t('signups:dropIn')} beside>
        <p>{t('signups:dropInText')}</p>
        {ages}
      </Panel>
    )
  }
  // Of the only one that it is off stands beside its day already.
  if (!first || (first.isOff && !first.own && !others.length)) {
    return (
      <Panel id="places" heading={t('signups:noDates')} beside>
        <p>{t('signups:noDatesText')}</p>
      </Panel>
    )
  }
  if (!others.length) return <OnePlace date={first} signedIn={signedIn} ages={ages} />
  return (
    <Panel id="places" heading={t('signups:choose')} beside>
      {ages}
      <Dates dates={dates.slice(0, MOST_SHOWN)} next={first} />
      {dates.length > MOST_SHOWN && (
        <Details summary={t('signups:moreDates', { count: dates.length - MOST_SHOWN })}>
          <Dates dates={dates.slice(MOST_SHOWN)} next={first} />
        </Details>
      )}
      <p className="cd-small">{t('signups:giveBack')}</p>
      {!signedIn && <p className="cd-small cd-2">{t('signups:noAccount')}</p>}
    </Panel>
  )
}

/** A place is said where it is another than the next date's; why that one is off stands beside it already. */
const Dates = ({ dates, next }: { dates: PlaceDate[]; next: PlaceDate }) => (
  <ul>
    {dates.map((date) => (
      <DateLine
        key={date.number}
        date={date === next ? { ...date, reason: { ...date.reason, text: '' } } : date}
        elsewhere={!isSamePlace(date, next)}
      />
    ))}
  </ul>
)

type One = { date: PlaceDate; signedIn: boolean; ages: ReactNode }

function OnePlace({ date, signedIn, ages }: One) {
  const { t, to } = useLanguage()
  const { capacity, taken, own, closedBecause } = date
  if (own) {
    const heading = date.isOff ? t('signups:closed.cancelled') : t(`signups:yours.${own.state}`)
    return (
      <Panel id="places" heading={heading} beside>
        <p>
          <Button href={to('myPlace', { place: own.number })} wide>
            {t('signups:seePlace')}
          </Button>
        </p>
      </Panel>
    )
  }
  if (closedBecause) {
    return (
      <Panel id="places" heading={t(`signups:closed.${closedBecause}`)} beside>
        <p>{t(`signups:closedText.${closedBecause}`)}</p>
      </Panel>
    )
  }
  const waits = wouldWait(date)
  return (
    <Panel id="places" heading={placesWords(t, date)} beside>
      {capacity !== null && <Gauge taken={taken} places={capacity} />}
      <p>
        {capacity !== null && t('signups:taken', { taken, capacity })}{' '}
        {waits
          ? `${t('signups:waiting', { count: date.waiting })}. ${t('signups:fullText')}`
          : t('signups:giveBack')}
      </p>
      <Closes date={date} />
      {ages}
      <p>
        <Button href={to('takePlace', { session: date.number })} wide>
          {t(waits ? 'signups:joinList' : 'signups:take')}
        </Button>
      </p>
      {!signedIn && <p className="cd-small cd-2">{t('signups:noAccount')}</p>}
    </Panel>
  )
}

function DateLine({ date, elsewhere }: { date: PlaceDate; elsewhere: boolean }) {
  const { t, to } = useLanguage()
  const { own, closedBecause } = date
  const words = own
    ? t(`signups:yours.${own.state}`)
    : closedBecause
      ? t(`signups:closed.${closedBecause}`)
      : placesWords(t, date)
  return (
    <li className="cd-line">
      <time dateTime={date.dateTime}>
        <b>{date.date}</b>, {date.time}
      </time>
      <br />
      {elsewhere && (
        <>
          <SessionWhere session={date} />
          <br />
        </>
      )}
      {date.isOff ? <DateOff date={date} /> : words}
      <br />
      {!own && !closedBecause && <Closes date={date} />}
      {own ? (
        <a href={to('myPlace', { place: own.number })}>
          {t('signups:seePlace')}
          <span className="govuk-visually-hidden">: {date.date}</span>
        </a>
      ) : (
        !closedBecause && (
          <a href={to('takePlace', { session: date.number })}>
            {t(wouldWait(date) ? 'signups:joinList' : 'signups:take')}
            <span className="govuk-visually-hidden">: {date.date}</span>
          </a>
        )
      )}
    </li>
  )
}

/** Until when people can sign up, where that is not until the start. */
function Closes({ date }: { date: PlaceDate }) {
  const { t } = useLanguage()
  return date.closes && <p>{t('signups:closesAt', { when: date.closes })}</p>
}

/** How many places there are, in words. */
export function placesWords(
  t: ReturnType<typeof useLanguage>['t'],
  date: Pick<SessionShown, 'capacity' | 'placesLeft' | 'waiting'>,
): string {
  if (date.capacity === null) return t('signups:everybody')
  if (wouldWait(date)) return t('signups:full')
  return t('signups:placesLeft', { count: date.placesLeft ?? 0 })
}
