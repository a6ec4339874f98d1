import { Temporal } from 'temporal-polyfill'

const oldestAge = 130

/**
 * Age in whole years on a date (both YYYY-MM-DD), or null when the birth date is no date, lies
 * after it, or is further back than anybody has lived. Born on 29 February, a person comes of age
 * on 1 March in other years, as the law of England and Wales counts.
 */
export function ageOn(birthDate: string, date: string): number | null {
  const born = readDate(birthDate)
  const on = readDate(date)
  if (!born || !on) return null
  if (Temporal.PlainDate.compare(born, on) > 0) return null
  const { years } = born.until(on, { largestUnit: 'year' })
  return years > oldestAge ? null : years
}

function readDate(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  try {
    return Temporal.PlainDate.from(text)
  } catch {
    return null
  }
}
