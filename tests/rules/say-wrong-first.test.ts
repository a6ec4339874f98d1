import { expect, test } from 'vitest'
import { sayWrongFirst } from '#app/page-meta.ts'

const summary = '<div class="govuk-error-summary" tabindex="-1"></div>'

test.each([
  ['en', summary, '<title>Error: Sign in'],
  ['cy', summary, '<title>Gwall: Sign in'],
  ['en', '', '<title>Sign in'],
  ['en', 'class=&quot;govuk-error-summary&quot;', '<title>Sign in'],
] as const)('in %s a page with %j says it in its title', (lang, body, begins) => {
  expect(sayWrongFirst(`<title>Sign in</title>${body}`, lang)).toContain(begins)
})
