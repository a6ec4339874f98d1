// Chooses which version of somebody's text a page shows.
import { otherLang, type Lang } from '#app/paths.ts'

export type AuthoredText = { en: string | null; cy: string | null }

/** Where nobody has written anything. */
export const noText: AuthoredText = { en: null, cy: null }

/** The version in the page's language; else the other one, with its language to say so. */
export function versionOf(text: AuthoredText, lang: Lang): { text: string; lang: Lang } {
  const other = otherLang(lang)
  const own = text[lang]
  return own ? { text: own, lang } : { text: text[other] ?? '', lang: text[other] ? other : lang }
}

/** The same as plain words, where no mark-up can say its language: a title, a mail's subject. */
export const plain = (text: AuthoredText, lang: Lang): string => versionOf(text, lang).text

/** A ward beside a venue: nothing where the venue names it already, so that no place is said twice. */
export const wardBeside = (venue: string, ward: string): string =>
  venue.toLowerCase().includes(ward.toLowerCase()) ? '' : ward

/** As much of a text as there is room for, in characters: it ends with a sentence, else with a word and "…". */
export function opening(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const room = line.slice(0, most)
  const sentences = /^.*[.!?](?=\s)/.exec(`${room} `)?.[0]
  if (sentences && sentences.length > most / 3) return sentences
  return `${line.slice(0, most - 1).replace(/\s+\S*$/, '')}…`
}
