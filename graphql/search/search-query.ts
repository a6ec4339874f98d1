import { isCommonEnglish } from './english-words.ts'
import { isStopWord } from './stop-words.ts'
import { hyphenatedWords, indexWords, variants } from './welsh-words.ts'

// What somebody looks for, as a tree: it becomes the text of a PostgreSQL tsquery, and the same tree
// tells how well a text answers, so that the rule can be tested without a database.
type Leaf = { word: string; typed: boolean; prefix: boolean }
type Query = Leaf | { all: Query[] } | { any: Query[] }

/** Of what was typed, in characters. */
export const longestInput = 200
const mostWords = 8
const longestWord = 40
const shortestPrefix = 3
const shortestMutatedPrefix = 5

/**
 * What was typed as an argument for to_tsquery('simple', …): every word, in any of its mutated
 * forms, the last one also as a beginning. Null when there is nothing to look for. Holds only
 * letters, digits and our own operators, whatever was typed. The index must hold `indexWords`.
 */
export function searchQuery(text: string): string | null {
  const query = queryOf(text)
  return query && written(query)
}

/** The same search for the words just as typed, to sort exact hits before all others. */
export function exactSearchQuery(text: string): string | null {
  const query = queryOf(text)
  return query && written(typedOnly(query))
}

/**
 * How well each text answers a search: 3 as typed, 2 in another form, 1 by the beginning of a word, 0 not at all.
 * The search is read once, however many texts there are.
 */
export function ranking(search: string): (text: string) => 0 | 1 | 2 | 3 {
  const tree = queryOf(search)
  if (!tree) return () => 0
  const begins = (leaf: Leaf, word: string) => leaf.prefix && word.startsWith(leaf.word)
  return (text) => {
    const held = indexWords(text)
    if (answers(tree, held, (leaf, word) => leaf.typed && leaf.word === word)) return 3
    if (answers(tree, held, (leaf, word) => leaf.word === word)) return 2
    return answers(tree, held, (leaf, word) => leaf.word === word || begins(leaf, word)) ? 1 : 0
  }
}

function queryOf(text: string): Query | null {
  const terms = termsOf(text)
  if (terms.length === 0) return null
  const all = terms.map((term, index) => termQuery(term, index === terms.length - 1))
  // Two or three words may be one name in parts: "cwm bran", "pont y pwl".
  const closed = hyphenatedWords(text.slice(0, longestInput)).join('').replace(/[-‐]/g, '')
  const oneName = terms.length > 1 && terms.length <= 3 && closed.length <= longestWord
  if (!oneName) return { all }
  const name = terms.some(isCommonEnglish)
    ? { word: closed, typed: true, prefix: false }
    : wordQuery(closed, false)
  return { any: [{ all }, name] }
}

function termsOf(text: string): string[] {
  const typed = hyphenatedWords(text.slice(0, longestInput))
  const telling = typed.filter((word) => !isStopWord(word))
  return (telling.length > 0 ? telling : typed).slice(0, mostWords)
}

function termQuery(term: string, last: boolean): Query {
  const parts = partsOf(term)
  if (parts.length === 1) return wordQuery(term, last)
  const all = parts.map((part, index) => wordQuery(part, last && index === parts.length - 1))
  return { any: [wordQuery(parts.join(''), last), { all }] }
}

function wordQuery(word: string, last: boolean): Query {
  const cut = word.length > longestWord
  const start = word.slice(0, longestWord)
  const prefix = cut || (last && start.length >= shortestPrefix)
  const forms = variants(start).map((form, index) => {
    const mutatedPrefix = prefix && start.length >= shortestMutatedPrefix
    return { word: form, typed: index === 0, prefix: index === 0 ? prefix : mutatedPrefix }
  })
  return { any: forms }
}

function typedOnly(query: Query): Query {
  if ('word' in query) return { ...query, prefix: query.word.length === longestWord }
  if ('all' in query) return { all: query.all.map(typedOnly) }
  return { any: query.any.filter((member) => !('word' in member) || member.typed).map(typedOnly) }
}

function partsOf(term: string): string[] {
  return term.split(/[-‐]/)
}

function written(query: Query): string {
  if ('word' in query) return `'${query.word}'${query.prefix ? ':*' : ''}`
  const [members, operator] = 'all' in query ? [query.all, ' & '] : [query.any, ' | ']
  const texts = members.map(written)
  return texts.length === 1 ? texts.join('') : `(${texts.join(operator)})`
}

function answers(
  query: Query,
  held: readonly string[],
  meets: (leaf: Leaf, word: string) => boolean,
): boolean {
  if ('word' in query) return held.some((word) => meets(query, word))
  const ask = (member: Query) => answers(member, held, meets)
  return 'all' in query ? query.all.every(ask) : query.any.some(ask)
}
