import { expect, test } from 'vitest'
import { readForm } from '#app/server/form.ts'
import { thrownBy } from '#tests/support/page.ts'

const read = (name: string) =>
  readForm(
    new Request('http://form', { method: 'POST', body: new URLSearchParams({ [name]: '1' }) }),
  )

test.each([
  'email.toString',
  'email[valueOf]',
  '__proto__.x',
  'a.constructor.prototype',
  'toString',
])('a form with a field %s is none of ours', async (name) => {
  expect((await thrownBy(read(name))).status).toBe(400)
  expect({}.toString()).toBe('[object Object]')
})

test('a form of ours is read as it was typed', async () => {
  expect((await read('requirements[0].what.en')).values).toEqual({
    requirements: [{ what: { en: '1' } }],
  })
})
