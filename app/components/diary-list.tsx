// Coming days, each with what stands in it: in sections of a page, or small beside something else.
import { Named } from './named.tsx'
import { Section } from './section.tsx'
import type { DiaryDay } from '#app/server/diary-view.ts'

export function DiaryList({ days, small }: { days: readonly DiaryDay[]; small?: boolean }) {
  return days.map((day) =>
    small ? (
      <div key={day.iso}>
        <h3 className="cd-diary__day">{day.date}</h3>
        <Rows day={day} />
      </div>
    ) : (
      <Section key={day.iso} heading={day.date} near>
        <Rows day={day} />
      </Section>
    ),
  )
}

function Rows({ day }: { day: DiaryDay }) {
  return (
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
  )
}
