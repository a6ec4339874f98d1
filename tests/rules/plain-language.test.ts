import { describe, expect, test } from 'vitest'
import {
  gradeOf,
  HARDEST_GRADE,
  LONGEST_SENTENCES,
  sentenceLengthOf,
  sentencesOf,
  syllablesOf,
} from '#bin/plain-language.ts'
import { publicPassages } from '#bin/public-passages.ts'

describe('how hard a text is to read', () => {
  test.each([
    ['cat', 1],
    ['people', 2],
    ['place', 1],
    ['places', 2],
    ['helped', 1],
    ['wanted', 2],
    ['volunteer', 3],
    ['organisation', 5],
    ['accessibility', 6],
    ['group’s', 1],
  ])('%s has %i syllables', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables)
  })

  test.each([
    // 6 words, 6 syllables, one sentence: 0.39 × 6 + 11.8 × 1 − 15.59.
    ['The cat sat on the mat.', -1.45],
    // 13 words, 24 syllables: the example that reference tables give for grade 11.
    ['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.', 11.3],
    ['', 0],
  ])('“%s” is of grade %f', (text, grade) => {
    expect(Math.abs(gradeOf(text) - grade)).toBeLessThan(1)
  })

  test('sentences end at a point, a question and a line, not at a colon', () => {
    expect(sentencesOf('Why? So that it works.\nTwo things: one and two')).toHaveLength(3)
    expect(sentenceLengthOf('Dewch draw. Mae croeso i bawb.')).toBe(3)
  })
})

describe('the public pages', () => {
  test('have passages that are measured, in both languages', () => {
    for (const lang of ['en', 'cy'] as const)
      expect(publicPassages(lang).map(({ page }) => page)).toContain('privacy')
  })

  test('can be read in English at about 11', () => {
    const hard = publicPassages('en').filter(({ text }) => gradeOf(text) > HARDEST_GRADE)
    expect(hard.map(({ page }) => page)).toEqual([])
  })

  test('have short sentences in Welsh', () => {
    const long = publicPassages('cy').filter(
      ({ text }) => sentenceLengthOf(text) > LONGEST_SENTENCES,
    )
    expect(long.map(({ page }) => page)).toEqual([])
  })
})
