// Coming days, each with what stands in it.
import { Named } from './named.tsx'
import type { DiaryDay } from '#app/server/diary-view.ts'

export function DiaryList({
  days,
  headingLevel = 2,
}: {
  days: readonly DiaryDay[]
  headingLevel?: 2 | 3
}) {
  const Heading = `h${headingLevel}` as 'h2' | 'h3'
  return days.map((day) => (
    <section key={day.iso} aria-labelledby={`day-${day.iso}`}>
      <Heading className="cd-h" id={`day-${day.iso}`}>
        {day.date}
      </Heading>
      <ul className="cd-diary">
        {day.rows.map((row, at) => (
          <li key={at}>
            {row.time ? <b>{row.time}</b> : <span />}
            <span>
              <a href={row.href}>
                <Named name={row.title} />
              </a>
              <br />
              <span className="cd-2">{row.text}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  ))
}
