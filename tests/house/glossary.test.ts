import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sentencesIn } from '#app/locales/messages.ts'
import { fold, variants } from '#graphql/search/welsh-words.ts'

type Term = { english: string[]; welsh: string[] }

/** Messages that rightly say a term otherwise: why, by the term and the key. */
const otherwise: Record<string, Record<string, string>> = {
  continue: { 'common.choose.en': 'is for readers of English' },
  date: {
    'organisations.reason.wrong': 'out of date is dyddio',
    'signups.passFault.expired': 'out of date is dyddio',
  },
  group: { 'links.board.empty': 'a group of links is no grŵp of people' },
  'sign up': { 'signups.form.who': 'the name stands after a colon: Eich enw ar y rhestr' },
  'step-free': { 'eventPage.stepFree.no': 'that there are steps is said without a no' },
}

const cells = (row: string) => row.split('|').map((cell) => cell.trim())
const list = (cell: string) => cell.split(',').map((form) => form.trim())

const glossary = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:English|-)/.test(line))

const terms = glossary
  .map(cells)
  .map(([, english = '', welsh = '']): Term => ({ english: list(english), welsh: list(welsh) }))

const longest = (forms: string[]) => Math.max(...forms.map((form) => form.length))
const longestFirst = terms.toSorted((a, b) => longest(b.english) - longest(a.english))

/** What finds a Welsh form in a folded text: its first word in any mutation, a stem with any ending. */
function pattern(form: string): string {
  const [first = '', ...rest] = fold(form).split(' ')
  const initial = first.endsWith('-') ? first.slice(0, -1) : first
  const ending = first.endsWith('-') ? '\\p{L}*' : ''
  return [`(?:${variants(initial).join('|')})${ending}`, ...rest].join('\\s+')
}

const whole = (forms: string) => new RegExp(`(?<![\\p{L}])(?:${forms})(?![\\p{L}])`, 'giu')
const withoutPlaces = (text: string) => text.replace(/\{\{\w+\}\}/g, ' ')

/** The terms of an English sentence, a longer one before the shorter that stands in it. */
function termsOf(english: string): Term[] {
  let left = withoutPlaces(english)
  return longestFirst.filter((term) => {
    const before = left
    left = left.replace(whole(term.english.join('|')), ' ')
    return left !== before
  })
}

const says = (welsh: string, term: Term) =>
  whole(term.welsh.map(pattern).join('|')).test(fold(withoutPlaces(welsh)))

const sentences = { en: sentencesIn('en'), cy: sentencesIn('cy') }
const differing = [...sentences.en].flatMap(([key, english]) => {
  const welsh = sentences.cy.get(key)
  if (welsh === undefined) return []
  return termsOf(english)
    .filter((term) => !says(welsh, term))
    .map((term) => ({ term: term.english[0]!, key, english, welsh }))
})

describe('the glossary', () => {
  test('is held by the catalogues, but for what is explained', () => {
    const unexplained = differing.filter(({ term, key }) => !otherwise[term]?.[key])
    expect(
      unexplained.map((one) => `${one.term} · ${one.key}: ${one.english} = ${one.welsh}`),
    ).toEqual([])
  })

  test('explains nothing that needs no explaining', () => {
    const explained = Object.entries(otherwise).flatMap(([term, keys]) =>
      Object.keys(keys).map((key) => `${term} · ${key}`),
    )
    const needed = differing.map(({ term, key }) => `${term} · ${key}`)
    expect(explained.filter((one) => !needed.includes(one))).toEqual([])
  })

  test('gives every term in both languages, with where its Welsh is from', () => {
    const sources = ['HMRC', 'title', 'general', 'ours']
    const rows = glossary.map(cells).map(([, , , source = '']) => source)
    expect(terms.length).toBeGreaterThan(60)
    expect(rows.filter((source) => !sources.includes(source))).toEqual([])
    expect(terms.filter(({ english, welsh }) => ![...english, ...welsh].every(Boolean))).toEqual([])
  })
})
