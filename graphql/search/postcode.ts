/**
 * The outward part of what may be a UK postcode, whole or begun, in capitals: "np44 1xx" → NP44.
 * Null when it does not look like one. It says nothing about whether the postcode exists.
 */
export function outcodeOf(input: string): string | null {
  const text = input.trim().toUpperCase()
  const closed = text.replace(/\s+/g, '')
  const whole = /^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}$/.exec(closed)
  if (whole?.[1]) return whole[1]
  // Without the inward part only a space tells where the district ends.
  const begun = /^([A-Z]{1,2}\d[A-Z\d]?)(\s+\d[A-Z]?)?$/.exec(text)
  return begun?.[1] ?? null
}
