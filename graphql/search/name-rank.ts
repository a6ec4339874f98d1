import { longestInput, ranking } from './search-query.ts'
import { isStopWord } from './stop-words.ts'
import { radicals, words } from './welsh-words.ts'

/**
 * How well something's names answer a search: 5 where one is what was typed, whatever its accents, hyphens and
 * small words; 4 where it is so but for initial mutations; else as `ranking` has it, 3 to 0. The search is read
 * once, however many names there are.
 */
export function nameRanking(search: string): (names: readonly (string | null)[]) => number {
  const typed = readName(search.slice(0, longestInput))
  const rankOf = ranking(search)
  return (names) => {
    const ranks = names.map((name) => {
      if (!name) return 0
      const own = readName(name)
      if (own.keys.some((key) => typed.keys.includes(key))) return 5
      const isForm =
        areForms(typed.telling, own.telling) ||
        typed.keys.some((key) => own.keys.some((other) => areForms([key], [other])))
      return isForm ? 4 : rankOf(name)
    })
    return Math.max(0, ...ranks)
  }
}

/** Its words without the small ones, and it closed up, with its small words and without. */
function readName(text: string): { telling: string[]; keys: string[] } {
  const all = words(text)
  const telling = all.filter((word) => !isStopWord(word))
  return { telling, keys: [all.join(''), telling.join('')].filter((key) => key !== '') }
}

/** Whether each word of one may be the other's in another mutation. */
function areForms(typed: readonly string[], name: readonly string[]): boolean {
  if (typed.length !== name.length || typed.length === 0) return false
  return typed.every((word, at) => {
    const own = radicals(name[at] ?? '')
    return radicals(word).some((radical) => own.includes(radical))
  })
}
