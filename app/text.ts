// Chooses which version of somebody's text a page shows.
import type { Lang } from '#app/paths.ts'

export type AuthoredText = { en: string | null; cy: string | null }

/** The version in the page's language; else the other one, with its language to say so. */
export function versionOf(text: AuthoredText, lang: Lang): { text: string; lang: Lang } {
  const other = lang === 'en' ? 'cy' : 'en'
  const own = text[lang]
  return own ? { text: own, lang } : { text: text[other] ?? '', lang: text[other] ? other : lang }
}

/** A ward beside a venue: nothing where the venue names it already, so that no place is said twice. */
export const wardBeside = (venue: string, ward: string): string =>
  venue.toLowerCase().includes(ward.toLowerCase()) ? '' : ward

/** The same as plain words, where no mark-up can say its language: a title, a mail's subject. */
export const plain = (text: AuthoredText, lang: Lang): string => versionOf(text, lang).text
