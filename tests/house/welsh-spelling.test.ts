import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import nspell from 'nspell'
import { sentencesIn } from '#app/locales/messages.ts'
import { radicals } from '#graphql/search/welsh-words.ts'

/** Words that the dictionary lacks, as they stand before any mutation: why they are right. */
const alsoRight: Record<string, string> = {
  axe: 'a name',
  crimestoppers: 'a name',
  'html-validate': 'a name',
  webp: 'a name',
  amheuir: 'amau, impersonal',
  arhoswch: 'aros, imperative',
  byrhewch: 'byrhau, imperative',
  cadarnhewch: 'cadarnhau, imperative',
  caniateir: 'caniatáu, impersonal',
  cwcis: 'cwci, plural',
  cymharwch: 'cymharu, imperative',
  cyrhaeddodd: 'cyrraedd, past',
  cyrhaeddwch: 'cyrraedd, present',
  gellid: 'gallu, impersonal',
  gellir: 'gallu, impersonal',
  megapicsel: 'a million dots; picsel is in the dictionary',
  mewngofnodwch: 'mewngofnodi, imperative',
  trwsiwch: 'trwsio, imperative',
}

/** Messages that say something in English on purpose: why. */
const inEnglish: Record<string, string> = {
  'accounts.languages.en': 'a language in its own words',
  'common.choose.en': 'a language in its own words',
  'common.language.en': 'a language in its own words',
  'common.otherBrand': 'the name in the other language',
}

/** What is no Welsh: places for values, addresses, names of settings, files and cookies, letters that stand for words, numbers. */
const noWords =
  /\{\{\w+\}\}|\S+@\S+|https?:\S*|\b[A-Z]{2,}(?:_[A-Z]+)*\b|\.env\S*|“[a-z]+”|\S*\d\S*/g
const word = /\p{L}+(?:[’-]\p{L}+)*/gu
/** What Welsh hangs on a word: a’r, i’n, wedi’u. */
const hungOn = /’(?:r|n|i|u|w|m|ch|th)$/

describe('the Welsh of the catalogues', () => {
  let isWord: (word: string) => boolean
  const lacking = new Set<string>()

  beforeAll(() => {
    const file = (name: string) => readFileSync(`node_modules/dictionary-cy/index.${name}`)
    const dictionary = nspell({ aff: file('aff'), dic: file('dic') })
    const inDictionary = (text: string) =>
      dictionary.correct(text) || dictionary.correct(text.toLowerCase())
    isWord = (text) => {
      const whole = text.replace(hungOn, '')
      // Also as it stands before a mutation, where the dictionary has it only so.
      const forms = [whole, ...radicals(whole.toLowerCase())]
      if (forms.some(inDictionary)) return true
      const known = forms.map((form) => form.toLowerCase()).find((form) => form in alsoRight)
      if (known) lacking.add(known)
      return known !== undefined || (/[’-]/.test(whole) && whole.split(/[’-]/).every(isWord))
    }
  })

  test('is spelt as the dictionary has it, but for what is explained', () => {
    const wrong = [...sentencesIn('cy')].flatMap(([key, sentence]) =>
      inEnglish[key]
        ? []
        : (sentence.replace(noWords, ' ').match(word) ?? [])
            .filter((text) => !isWord(text))
            .map((text) => `${text} · ${key}`),
    )
    expect(wrong).toEqual([])
    expect(Object.keys(alsoRight).filter((one) => !lacking.has(one))).toEqual([])
  })

  test.each([
    'gwirfodolwr',
    'digwydiad',
    'grwp',
    'swydog',
    'ddigwyddiadd',
    'cysyltiad',
    'language',
  ])('would not hold %s', (misspelt) => {
    expect(isWord(misspelt)).toBe(false)
  })

  test.each(['gyrhaeddwch', 'Gellir', 'wedi’i', 'grŵp', 'phersonau', 'e-bost', 'Nghwmbrân'])(
    'may hold %s',
    (spelt) => {
      expect(isWord(spelt)).toBe(true)
    },
  )
})
