// Who read which message last, and so how much of each language nobody has read.
import { createHash } from 'node:crypto'
import { messagesIn } from '#app/locales/messages.ts'
import type { Lang } from '#app/paths.ts'
import cy from '#app/locales/reading/cy.json' with { type: 'json' }
import en from '#app/locales/reading/en.json' with { type: 'json' }

/** What one person read on one day: the mark of each text by its key. */
export type Reading = { reader: string; on: string; texts: Record<string, string> }

/** `unread` is what every message is that stands in no reading, or reads differently since. */
export type Readings = { unread: string; readings: Reading[] }

/** How a part of the interface stands in a language. A message with plural forms is one. */
export type PartReading = {
  part: string
  lang: Lang
  messages: number
  missing: number
  unread: number
}

// By its shape alone each file would have a type of its own.
const kept = { en, cy } as Record<Lang, unknown> as Record<Lang, Readings>

/** What changes when a text does, and says nothing else about it. */
export const markOf = (sentences: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(sentences)).digest('hex').slice(0, 10)

/** The messages of a language that nobody read as they are now, by key. */
export function unreadIn(lang: Lang, { readings }: Readings = kept[lang]): Map<string, string[]> {
  const read = new Map(readings.flatMap(({ texts }) => Object.entries(texts)))
  return new Map(
    [...messagesIn(lang)].filter(([key, sentences]) => read.get(key) !== markOf(sentences)),
  )
}

/** How much of each part is missing and unread, in English and in Welsh. */
export function readingOf(readings: Record<Lang, Readings> = kept): PartReading[] {
  const there = { en: messagesIn('en'), cy: messagesIn('cy') }
  const keys = [...new Set([...there.en.keys(), ...there.cy.keys()])]
  const parts = Map.groupBy(keys, partOf)
  return (['en', 'cy'] as const).flatMap((lang) => {
    const unread = [...unreadIn(lang, readings[lang]).keys()]
    return [...parts].map(([part, messages]) => ({
      part,
      lang,
      messages: messages.length,
      missing: messages.filter((key) => !there[lang].has(key)).length,
      unread: unread.filter((key) => partOf(key) === part).length,
    }))
  })
}

const partOf = (key: string): string => key.slice(0, key.indexOf('.'))

/** The readings with a new one; what was read again, and what is there no more, leaves the old ones. */
export function withReading(
  { unread, readings }: Readings,
  { reader, on, lang, keys }: { reader: string; on: string; lang: Lang; keys: readonly string[] },
): Readings {
  const messages = messagesIn(lang)
  const texts = Object.fromEntries(keys.map((key) => [key, markOf(messages.get(key) ?? [])]))
  const older = readings.map((one) => ({
    ...one,
    texts: Object.fromEntries(
      Object.entries(one.texts).filter(([key]) => !(key in texts) && messages.has(key)),
    ),
  }))
  return {
    unread,
    readings: [...older, { reader, on, texts }].filter((one) => Object.keys(one.texts).length),
  }
}
