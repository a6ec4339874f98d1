export interface MonthDay {
  /** "3". */
  day: string
  /** Leads to that day in the list; none where nothing is on. */
  href?: string
  /** How many things are on, shown on a phone. */
  count?: string
  /** Read out after the count: "events". */
  countWord?: string
  /** On a wide screen: the first title, in its own language, and how many more. */
  first?: { text: string; lang: string }
  more?: string
  today?: boolean
}

export interface MonthTableProps {
  /** "December 2026"; read out, since a heading above says it too. */
  caption: string
  /** Monday first, in the page's language. */
  weekdays: readonly string[]
  weeks: readonly (readonly MonthDay[])[]
}

/** A month at a glance: numeral and count on a phone, first titles on a wide screen. */
export function MonthTable({ caption, weekdays, weeks }: MonthTableProps) {
  return (
    <table className="cd-month">
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days, week) => (
          <tr key={week}>
            {days.map((day, at) => (
              <td key={at} className={day.today ? 'today' : undefined}>
                <Day {...day} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ day, href, count, countWord, first, more, today }: MonthDay) {
  const current = today ? 'date' : undefined
  if (!href) return <span aria-current={current}>{day}</span>
  return (
    <a href={href} aria-current={current}>
      <b>{day}</b>{' '}
      {count && (
        <span className="cd-month__count">
          {count}
          {countWord && <span className="govuk-visually-hidden"> {countWord}</span>}
        </span>
      )}
      {first && (
        <ul>
          <li lang={first.lang}>{first.text}</li>
          {more && <li>{more}</li>}
        </ul>
      )}
    </a>
  )
}
