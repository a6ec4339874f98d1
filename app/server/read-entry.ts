// What a form says of an entry of a link's log, and what such a form is opened with.
import { textOrNull, type Typed } from '#app/server/form.ts'
import { typedDay } from '#app/server/typed-day.ts'

/** As both noting and correcting take it. */
export const readEntry = (values: Typed) => ({
  kind: values.kind,
  ring: (textOrNull(values.ring) ?? null) as 'me' | null,
  text: textOrNull(values.text) ?? '',
  heardFrom: values.heardFrom === 'yes' ? true : values.heardFrom === 'no' ? false : null,
  day: typedDay(values, 'day'),
})

/** A day (YYYY-MM-DD) as the three boxes of a form hold it. */
export function dayTyped(name: string, date: string) {
  const [year, month, day] = date.split('-')
  return {
    [`${name}-day`]: String(Number(day)),
    [`${name}-month`]: String(Number(month)),
    [`${name}-year`]: year,
  }
}
