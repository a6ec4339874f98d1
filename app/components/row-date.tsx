export interface RowDateProps {
  /** "Thu", in the page's language. */
  weekday: string
  /** "3". */
  day: string
  /** "Dec", in the page's language. */
  month: string
  dateTime: string
  /** The whole date, read out instead of the three parts. */
  spoken?: string
}

/** The numeral that can be read from the door. */
export function RowDate({ weekday, day, month, dateTime, spoken }: RowDateProps) {
  const parts = (
    <>
      {weekday} <b>{day}</b> {month}
    </>
  )
  return (
    <p className="cd-date">
      <time dateTime={dateTime}>
        {spoken ? (
          <>
            <span aria-hidden="true">{parts}</span>
            <span className="govuk-visually-hidden">{spoken}</span>
          </>
        ) : (
          parts
        )}
      </time>
    </p>
  )
}
