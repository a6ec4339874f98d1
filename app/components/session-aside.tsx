// The session that a form is about: read before it, in sight beside it; on a phone in short above.
import { DayNumeral } from '#app/components/day-numeral.tsx'
import { Gauge } from '#app/components/gauge.tsx'
import { placesWords } from '#app/components/place-panel.tsx'
import { SessionWhere } from '#app/components/session-where.tsx'
import { useLanguage } from '#app/language.tsx'
import type { SessionShown } from '#app/server/session-view.ts'

export function SessionAside({ session }: { session: SessionShown }) {
  const { t, to } = useLanguage()
  const { title, capacity, taken } = session
  return (
    <aside className="cd-help cd-dk cd-beside">
      <h2 lang={title.lang}>
        <a href={to('event', { event: session.event }, { date: session.number })}>{title.text}</a>
      </h2>
      <DayNumeral {...session} aside />
      <p>
        <SessionWhere session={session} />
      </p>
      {capacity !== null && <Gauge taken={taken} places={capacity} />}
      <p>
        <b>{placesWords(t, session)}</b>
      </p>
    </aside>
  )
}

/** On a phone. */
export function SessionBrief({ session }: { session: SessionShown }) {
  const { title } = session
  return (
    <>
      <p className="cd-lead cd-ph" lang={title.lang}>
        {title.text}
      </p>
      <p className="cd-when cd-ph">
        {session.date}, {session.time}
      </p>
      <p className="cd-ph">
        <SessionWhere session={session} />
      </p>
    </>
  )
}
