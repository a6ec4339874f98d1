/** What can be wrong with a text, as codes: the page owns the sentences, in both languages. */
export const textFaults = [
  'required',
  'too_long',
  'control_characters',
  'direction_override',
  'broken_characters',
  'not_a_name',
  'name_with_address',
  'not_an_email',
  'one_language_required',
] as const

export type TextFault = (typeof textFaults)[number]

// A tab and a line break belong to a long text; every other control character and separator has no
// place in what people type. Marks that flags and joined emoji are made of are none of these.
const controlCharacters = /[\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u
const controlCharactersInLines = /[^\P{Cc}\t\n]|[\u2028\u2029\uFEFF\uFFFE\uFFFF]/u
const directionOverrides = /[\u202A-\u202E\u2066-\u2069]/u
const unpairedSurrogates = /\p{Cs}/u
const visible = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u

/** The form a text is kept in: NFC, line breaks as LF, nothing blank around it. */
export function tidyText(raw: string): string {
  return raw.replace(/\r\n?/g, '\n').normalize('NFC').trim()
}

/** What somebody looks for, without the characters that no text may hold: a search need not be refused for them. */
export function toLookFor(raw: string, max: number): string {
  const plain = raw.replace(/[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]+/gu, ' ')
  return [...plain.trim()].slice(0, max).join('').trim()
}

/** Whether a text shows nothing to a reader, invisible characters included. */
export function isBlank(text: string): boolean {
  return !visible.test(text)
}

/** Length as a reader counts it for a limit: code points, as PostgreSQL counts them too. */
export function lengthOf(text: string): number {
  let length = 0
  for (const _ of text) length += 1
  return length
}

/** Characters that are refused rather than dropped, so that nobody's text changes unseen. */
export function characterFaults(text: string, lines: 'one' | 'many'): TextFault[] {
  const faults: TextFault[] = []
  const control = lines === 'one' ? controlCharacters : controlCharactersInLines
  if (control.test(text)) faults.push('control_characters')
  if (directionOverrides.test(text)) faults.push('direction_override')
  if (unpairedSurrogates.test(text)) faults.push('broken_characters')
  return faults
}
