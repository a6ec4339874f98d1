import { classNames } from './class-names.ts'

export interface DayNumeralProps {
  /** The day of the month, as people write it: "3". Said in the date as well, so a picture only. */
  day: string
  /** The whole date in words: "Thursday 3 December 2026". */
  date: string
  /** "6pm to 7.30pm". */
  time?: string
  /** The start in ISO form, for machines. */
  dateTime?: string
  /** Smaller words, beside a form. */
  aside?: boolean
}

/** The date is the picture: the row's numeral, grown. */
export function DayNumeral({ day, date, time, dateTime, aside }: DayNumeralProps) {
  const words = (
    <>
      <span>{date}</span>
      {time && <span>{time}</span>}
    </>
  )
  return (
    <div className={classNames('cd-day', aside && 'cd-day--aside')}>
      <b aria-hidden="true">{day}</b>
      <p>{dateTime ? <time dateTime={dateTime}>{words}</time> : words}</p>
    </div>
  )
}
