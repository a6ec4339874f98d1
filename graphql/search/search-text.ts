import { indexWords } from './welsh-words.ts'

const mostCharacters = 20_000

/** What search looks through: every word of the texts, folded, each text said once. */
export function searchText(...texts: readonly (string | null | undefined)[]): string {
  const said = [...new Set(texts.filter((text) => typeof text === 'string'))]
  return said.flatMap(indexWords).join(' ').slice(0, mostCharacters)
}
