import { expect, test } from 'vitest'
import { again } from '#app/server/form.ts'

test.each([
  [[], 200],
  [['required'], 422],
  [['too_many'], 422],
  [['tried_too_often'], 429],
  [['required', 'too_often'], 429],
  [['too_many_pictures'], 429],
  [['too_many_tries'], 429],
])('a form with %j is shown again with %i', (codes, status) => {
  const issues = codes.map((code) => ({ name: '', code }))
  const { init } = again({ values: {} } as Parameters<typeof again>[0], issues)
  expect((init as ResponseInit).status).toBe(status)
})
