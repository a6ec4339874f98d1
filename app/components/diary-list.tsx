// Coming days, each with what stands in it: in sections of a page, or small beside something else.
import { InLanguage } from './in-language.tsx'
import { Named } from './named.tsx'
import { Section } from './section.tsx'
import { Tag } from './tag.tsx'
import { useLanguage } from '#app/language.tsx'
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

/** What somebody has to do is marked in words; what is on has its time. */
function Rows({ day }: { day: DiaryDay }) {
  const { t } = useLanguage()
  return (
    <ul className="cd-diary">
      {day.rows.map((row, at) => (
        <li key={at}>
          {row.time ? <b>{row.time}</b> : <span />}
          <span>
            <a href={row.href}>
              <Named name={row.title} />
            </a>
            {row.mark === null && <InLanguage of={row.title.lang} />}
            <br />
            <span className="cd-2">
              {row.mark && (
                <>
                  <Tag kind={row.mark === 'planned' ? 'clay' : 'line'}>
                    {t(`links:diary.${row.mark}`)}
                  </Tag>{' '}
                </>
              )}
              {row.text}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
