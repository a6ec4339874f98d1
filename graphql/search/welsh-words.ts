import { isCommonEnglish } from './english-words.ts'
import { isStopWord } from './stop-words.ts'

// Letters that Unicode does not take apart into a letter and a mark.
const plainLetters: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
}

const apostrophes = /['’‘ʼʹ`´＇]/g
// Welsh hangs short words on with an apostrophe (a'r, i'n, tŷ'r): they part. English ones close up.
const hungOn = /['’‘ʼʹ`´＇](?=(?:r|n|i|u|w|m|th|ch)(?![\p{L}\p{N}]))/gu

/**
 * The form in which texts are compared: lower case, no accents (ŵ, â), no apostrophes. Spaces,
 * hyphens and other signs stay.
 */
export function fold(text: string): string {
  return text
    .replace(hungOn, ' ')
    .replace(apostrophes, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æœøłđðþßı]/g, (letter) => plainLetters[letter] ?? letter)
}

/** The folded words of a text in order: runs of letters and digits. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The folded words of a text, words with hyphens whole: Bryn-mawr is one. */
export function hyphenatedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*/gu) ?? []
}

/** What an index has to hold: every word, and a word with hyphens also closed up (brynmawr). */
export function indexWords(text: string): string[] {
  return hyphenatedWords(text).flatMap((word) => {
    const parts = word.split(/[-‐]/)
    return parts.length > 1 ? [parts.join(''), ...parts] : parts
  })
}

// Short words mutate in Welsh as long ones do, but three letters say too little to guess by: only
// these do. Everything of four letters or more does, unless it is common English.
const shortWords = new Set(
  'bae bro bws byd byw cae cam cor cwm cyd cyw dwr gem gwr gwy ham mab mam med mis mon pel pil pwl rhi tad tai tim tir tre tri'.split(
    ' ',
  ),
)

/** Radical initial → the initials it mutates to: soft, nasal and aspirate. */
const mutations: readonly (readonly [radical: string, forms: readonly string[]])[] = [
  ['p', ['b', 'mh', 'ph']],
  ['t', ['d', 'nh', 'th']],
  ['c', ['g', 'ngh', 'ch']],
  ['b', ['f', 'm']],
  ['d', ['dd', 'n']],
  ['g', ['', 'ng']],
  ['m', ['f']],
  ['ll', ['l']],
  ['rh', ['r']],
]

const digraphs = ['ngh', 'ch', 'dd', 'ff', 'ng', 'll', 'mh', 'nh', 'ph', 'rh', 'th']
const vowels = ['a', 'e', 'i', 'o', 'u', 'w', 'y']

/**
 * The words that a folded word may be a mutated form of, itself first: nghasnewydd → casnewydd.
 * Words that mean different things can share a form; an exact hit has to rank before these.
 */
export function radicals(word: string): string[] {
  if (!/^[a-z]{3,}$/.test(word) || neverMutates(word)) return [word]
  const initial = initialOf(word)
  const found = mutations
    .filter(([, forms]) => forms.includes(initial))
    .map(([radical]) => radical + word.slice(initial.length))
  // Soft mutation drops g before a vowel, l or r; Welsh sets h before a vowel (ei hysgol).
  if ([...vowels, 'l', 'r'].includes(initial)) found.push(`g${word}`)
  if (initial === 'h' && vowels.includes(word.charAt(1))) found.push(word.slice(1))
  return [word, ...found.filter(mutates)]
}

/** Every form under which a folded word may stand in a text, the word itself first. */
export function variants(word: string): string[] {
  const forms = radicals(word)
    .filter(mutates)
    .flatMap((radical) => [radical, ...formsOf(radical)])
  return [...new Set([word, ...forms])]
}

function formsOf(radical: string): string[] {
  const initial = initialOf(radical)
  const rest = radical.slice(initial.length)
  const droppable = [...vowels, 'l', 'r'].includes(initialOf(rest))
  const forms = (mutations.find(([own]) => own === initial)?.[1] ?? [])
    .filter((form) => form !== '' || droppable)
    .map((form) => form + rest)
    // Where the rest begins with the same letters a form could be read in two ways: pel is not bhel.
    .filter((form) => radicalsAgree(form, radical))
  if (vowels.includes(initial)) forms.push(`h${radical}`)
  return forms.filter((form) => form.length >= 3 && !neverMutates(form))
}

/** Whether reading a form back finds the word it was made from. */
function radicalsAgree(form: string, radical: string): boolean {
  return radicals(form).includes(radical)
}

function neverMutates(word: string): boolean {
  return isCommonEnglish(word) || isStopWord(word)
}

function mutates(word: string): boolean {
  if (!/^[a-z]+$/.test(word) || neverMutates(word)) return false
  return word.length >= 4 || shortWords.has(word)
}

/** The first letter of a word as Welsh counts letters: ll, rh and ngh are one. */
function initialOf(word: string): string {
  return digraphs.find((digraph) => word.startsWith(digraph)) ?? word.charAt(0)
}
