// Registration numbers by scheme, in the one form in which they are kept. Rules only.
import type { IdentifierScheme } from '#prisma/client.ts'

const charity = (text: string) => /^\d{6,7}(-[1-9]\d{0,2})?$/.exec(text)?.[0] ?? null

/** Eight characters: digits filled up from the left, or two letters and six digits. */
const company = (text: string) => {
  if (/^\d{6,8}$/.test(text)) return text.padStart(8, '0')
  return /^[A-Z]{2}\d{6}$/.test(text) || /^[A-Z]{2}\d{5}[A-Z]$/.test(text) ? text : null
}

const forms: Record<IdentifierScheme, (text: string) => string | null> = {
  GB_CHC: charity,
  GB_COH: company,
  GB_PLA: (text) => /^[A-Z]{3}$/.exec(text)?.[0] ?? null,
  GB_MPR: (text) => /^(IP|RS|SP|NM)?\d{1,6}[A-Z]?$/.exec(text)?.[0] ?? null,
}

/** A number as it is kept, without spaces and its scheme's prefix; null where it cannot be one of that scheme. */
export function normalIdentifier(scheme: IdentifierScheme, given: string): string | null {
  const text = given.toUpperCase().replace(/\s+/g, '')
  const prefix = `${scheme.replace('_', '-')}-`
  return forms[scheme](text.startsWith(prefix) ? text.slice(prefix.length) : text)
}

/** Whether a number is kept in the form that its scheme has. */
export const isWellFormed = ({ scheme, value }: { scheme: IdentifierScheme; value: string }) =>
  normalIdentifier(scheme, value) === value
