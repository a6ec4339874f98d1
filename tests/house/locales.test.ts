import { describe, expect, test } from 'vitest'
import { PLURALS, sentencesIn, withoutPlural as base } from '#app/locales/messages.ts'
import type { Lang } from '#app/paths.ts'

const sentences = { en: sentencesIn('en'), cy: sentencesIn('cy') }
const keys = (lang: Lang) => [
  ...new Set([...sentences[lang].keys()].map((key) => base(key, sentences[lang]))),
]
const placeholders = (sentence: string) => [...new Set(sentence.match(/\{\{\w+\}\}/g) ?? [])].sort()

describe('the catalogues', () => {
  test('hold the same keys in both languages', () => {
    const [en, cy] = [keys('en').sort(), keys('cy').sort()]
    expect(
      cy.filter((key) => !en.includes(key)),
      'only in Welsh',
    ).toEqual([])
    expect(
      en.filter((key) => !cy.includes(key)),
      'only in English',
    ).toEqual([])
  })

  test('hold all six forms of whatever is counted in Welsh, and two in English', () => {
    const counted = (lang: Lang) =>
      [...sentences[lang].keys()]
        .map((key) => base(key, sentences[lang]))
        .filter((key) => !sentences[lang].has(key))
    const lacking = [...new Set([...counted('cy'), ...counted('en')])].flatMap((key) => [
      ...PLURALS.filter((form) => !sentences.cy.has(`${key}_${form}`)).map(
        (form) => `cy ${key}_${form}`,
      ),
      ...['one', 'other']
        .filter((form) => !sentences.en.has(`${key}_${form}`))
        .map((form) => `en ${key}_${form}`),
    ])
    expect(lacking).toEqual([])
  })

  test('fill the same places in both languages', () => {
    // A counted form may leave the number out: "dim lle".
    const differing = [...sentences.en].filter(([key, english]) => {
      const welsh = sentences.cy.get(key)
      return (
        welsh !== undefined &&
        base(key, sentences.en) === key &&
        placeholders(english).join() !== placeholders(welsh).join()
      )
    })
    expect(differing.map(([key]) => key)).toEqual([])
  })

  test('never glue a name to a Welsh preposition, which would have to mutate it', () => {
    const glued = [...sentences.cy].filter(([, sentence]) =>
      /(?:^|\s)(?:yn|yng|ym|i|o|ar|at|dan|dros|drwy|heb|hyd|gan|am|wrth|â|gyda|tua) \{\{(?!count|limit|age|capacity|date|time|day|number|from|until|when)/i.test(
        sentence,
      ),
    )
    expect(glued.map(([key, sentence]) => `${key}: ${sentence}`)).toEqual([])
  })

  test('leave no sentence empty, and none the same in both but names', () => {
    const empty = [...sentences.en, ...sentences.cy].filter(([, sentence]) => !sentence.trim())
    expect(empty).toEqual([])
    const same = [...sentences.en].filter(
      ([key, english]) => sentences.cy.get(key) === english && english.split(' ').length > 3,
    )
    expect(same.map(([key]) => key).filter((key) => !key.includes('common.choose'))).toEqual([])
  })
})
