// What no form gives back, a password and a file, is said to be chosen again where nothing else is wrong with it.
import { describe, expect, test } from 'vitest'
import { wordsIn } from '#app/locales/catalogue.ts'
import CreateAccount from '#app/routes/create-account.tsx'
import GroupPicture from '#app/routes/group-picture.tsx'
import { pageHtml } from '#tests/support/page-html.tsx'

const picture = { group: 1, use: 'logo', heading: 'Logo', picture: null, chooses: true }

describe.each(['en', 'cy'] as const)('a form that comes back (%s)', (lang) => {
  const t = wordsIn(lang)
  const wrong = (name: string, code: string) => ({ values: {}, issues: [{ name, code }] })

  test.each([
    ['another', wrong('alt.en', 'required'), true],
    ['the file', wrong('picture', 'required'), false],
    ['no', undefined, false],
  ])('with %s box wrong says to choose the file again: %s', async (_, reply, said) => {
    const data = { ...picture, canChange: true, isVerified: true }
    const html = await pageHtml(GroupPicture, { lang, data, ...(reply ? { reply } : {}) })
    expect(html.includes(t('organisations:picture.again'))).toBe(said)
  })

  test.each([
    ['another', wrong('name', 'required'), true],
    ['the password', wrong('password', 'required'), false],
    ['no', undefined, false],
  ])('with %s box wrong says to type the password again: %s', async (_, reply, said) => {
    const data = { back: undefined, known: {} }
    const html = await pageHtml(CreateAccount, { lang, data, ...(reply ? { reply } : {}) })
    expect(html.includes(t('accounts:showAgainHint'))).toBe(said)
    expect(html.includes(t('accounts:passwordHint'))).toBe(!said)
  })
})
