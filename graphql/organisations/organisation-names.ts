// When two names are so near that they may be one organisation. Rules only: names in, a likeness out.
import { editDistance } from '#graphql/search/edit-distance.ts'
import { isStopWord } from '#graphql/search/stop-words.ts'
import { radicals, words } from '#graphql/search/welsh-words.ts'

export type TwoNames = { nameEn: string | null; nameCy: string | null }

/** From here on a name is offered as a possible twin. */
export const TWIN = 0.6

// Words that half the groups of a town have in their name, folded: they tell little.
const generic = new Set(
  `association associations centre charity cio club committee community council cyf friends forum foundation group
  groups hall ltd limited local network organisation partnership project residents society tenants team the trust
  volunteers volunteer watch neighbourhood action
  canolfan clwb cwmni cyfeillion cymdeithas cymdeithasol cymuned cymunedol elusen ffrindiau fforwm grwp gwarchod
  gwirfoddol gwirfoddolwyr gymdeithas gymuned gymunedol menter neuadd partneriaeth pobl preswylwyr prosiect
  rhwydwaith sefydliad tenantiaid tim trigolion ymddiriedolaeth cymdogaeth`.split(/\s+/),
)
const GENERIC_WEIGHT = 0.25

/** The folded words of a name, without the small ones. */
export function nameWords(name: string): string[] {
  const all = words(name)
  const telling = all.filter((word) => !isStopWord(word))
  return telling.length ? telling : all
}

/** The words that tell a name from its neighbours'; all of them where it has no such word. */
export function tellingWords(name: string): string[] {
  const all = nameWords(name)
  const telling = all.filter((word) => !generic.has(word))
  return telling.length ? telling : all
}

/** How near two organisations' names are, from 0 to 1: the nearest pair, whatever the language. */
export function likeness(one: TwoNames, other: TwoNames): number {
  const pairs = namesOf(one).flatMap((a) => namesOf(other).map((b) => likenessOf(a, b)))
  return Math.max(0, ...pairs)
}

const namesOf = ({ nameEn, nameCy }: TwoNames) => [nameEn, nameCy].flatMap((name) => name ?? [])

/** The weight of the words that both have, against the weight of all. */
function likenessOf(a: string, b: string): number {
  const [mine, theirs] = [nameWords(a), nameWords(b)]
  const left = [...theirs]
  let shared = 0
  for (const word of mine) {
    const position = left.findIndex((other) => isSameWord(word, other))
    if (position < 0) continue
    shared += weightOf(word) + weightOf(left[position] ?? '')
    left.splice(position, 1)
  }
  const all = [...mine, ...theirs].reduce((sum, word) => sum + weightOf(word), 0)
  return all ? shared / all : 0
}

const weightOf = (word: string) => (generic.has(word) ? GENERIC_WEIGHT : 1)

/** The same word, another mutation of it, or one slip of the pen away. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (radicals(a).some((word) => radicals(b).includes(word))) return true
  const most = Math.min(a.length, b.length) >= 8 ? 2 : 1
  return Math.min(a.length, b.length) >= 5 && editDistance(a, b, most) <= most
}
