import { rankOf } from './search-query.ts'
import { isStopWord } from './stop-words.ts'
import { radicals, words } from './welsh-words.ts'

/**
 * How well something's names answer a search: 5 where one is what was typed, whatever its accents, hyphens and
 * small words; 4 where it is so but for initial mutations; else as `rankOf` has it, 3 to 0.
 */
export function nameRank(search: string, names: readonly (string | null)[]): number {
  const ranks = names.map((name) => {
    if (!name) return 0
    const [own, typed] = [keysOf(name), keysOf(search)]
    if (own.some((key) => typed.includes(key))) return 5
    const isForm =
      areForms(tellingWords(search), tellingWords(name)) ||
      typed.some((key) => own.some((other) => areForms([key], [other])))
    return isForm ? 4 : rankOf(search, name)
  })
  return Math.max(0, ...ranks)
}

const tellingWords = (text: string) => words(text).filter((word) => !isStopWord(word))

/** A name closed up, with its small words and without. */
const keysOf = (text: string): string[] =>
  [words(text).join(''), tellingWords(text).join('')].filter((key) => key !== '')

/** Whether each word of one may be the other's in another mutation. */
function areForms(typed: readonly string[], name: readonly string[]): boolean {
  if (typed.length !== name.length || typed.length === 0) return false
  return typed.every((word, at) => {
    const own = radicals(name[at] ?? '')
    return radicals(word).some((radical) => own.includes(radical))
  })
}
