// The shape of a telephone number, kept as it was typed, and what of it is dialled.
import { optionalShortText } from '#graphql/text/clean-text.ts'

const EXTENSION = /[\s,;]*\b(?:x|ext\.?|extension|est\.?|estyniad)\s*:?\s*\d{1,6}$/i

/**
 * What a telephone link dials: digits, with a + in front where one was typed; without its extension, which a
 * person asks for. Null where nobody could be reached: under 9 digits, or under 8 after a +, or over 15.
 */
export function dialled(typed: string): string | null {
  const [, plus = '', digits = ''] =
    /^(\+?)([\d\s()./\p{Pd}]+)$/u.exec(typed.trim().replace(EXTENSION, '')) ?? []
  // After the number of a country nobody dials the nought of "+44 (0)1633".
  const number = (plus ? digits.replace(/\(0\)/, '') : digits).replace(/\D/g, '')
  const sound = number.length >= (plus ? 8 : 9) && number.length <= 15
  return sound ? plus + number : null
}

/** A number that can be rung, with or without an extension. Anything else is not_a_phone. */
export const optionalTelephoneNumber = () =>
  optionalShortText({ max: 40 }).refine((text) => text === null || dialled(text) !== null, {
    error: 'not_a_phone',
  })
