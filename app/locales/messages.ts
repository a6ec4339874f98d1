// The messages of the catalogues one by one. What is counted is one message, with its plural forms.
import { catalogue } from '#app/locales/catalogue.ts'
import type { Lang } from '#app/paths.ts'

/** The plural forms of Welsh; English has the second and the last of them. */
export const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const

/** Every sentence by its key, which begins with its part: `find.home.heading`. */
export function sentencesIn(lang: Lang): Map<string, string> {
  const found = new Map<string, string>()
  const walk = (value: unknown, key: string) => {
    if (typeof value === 'string') found.set(key, value)
    else for (const [name, below] of Object.entries(value as object)) walk(below, `${key}.${name}`)
  }
  for (const [part, words] of Object.entries(catalogue[lang])) walk(words, part)
  return found
}

/** A key without its plural form; `too_many` is no form of `too`, which nobody counts. */
export function withoutPlural(key: string, all: ReadonlyMap<string, string>): string {
  const [, stem = ''] = new RegExp(`^(.*)_(?:${PLURALS.join('|')})$`).exec(key) ?? []
  return all.has(`${stem}_other`) ? stem : key
}

/** The sentences of each message by its key: one, or one for each plural form. */
export function messagesIn(lang: Lang): Map<string, string[]> {
  const sentences = sentencesIn(lang)
  const found = new Map<string, string[]>()
  for (const [key, sentence] of sentences) {
    const message = withoutPlural(key, sentences)
    found.set(message, [...(found.get(message) ?? []), sentence])
  }
  return found
}
