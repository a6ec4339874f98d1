import { expect, test } from 'vitest'
import { sayAnswer, sayWrongFirst } from '#app/page-meta.ts'

const summary = '<div class="govuk-error-summary" tabindex="-1"></div>'

test.each([
  ['en', summary, '<title>Error: Sign in'],
  ['cy', summary, '<title>Gwall: Sign in'],
  ['en', '<p class="cd-find__wrong">We know no such place.</p>', '<title>Error: Sign in'],
  ['en', '', '<title>Sign in'],
  ['en', 'class=&quot;govuk-error-summary&quot;', '<title>Sign in'],
] as const)('in %s a page with %j says it in its title', (lang, body, begins) => {
  expect(sayWrongFirst(`<title>Sign in</title>${body}`, lang)).toContain(begins)
})

test.each([
  ['en', '<h1 lang="en">Look at <b>your</b> e-mail</h1>', 'Look at your e-mail – Pull Together'],
  ['cy', '<h1>Costau $& mwy</h1>', 'Costau $& mwy – Cyd-dynnu'],
  ['en', `${summary}<h1>Take a place</h1>`, 'Sign in'],
  ['en', '<p>No heading</p>', 'Sign in'],
] as const)('in %s the answer to a form has the heading %j in its title', (lang, body, title) => {
  expect(sayAnswer(`<title>Sign in</title>${body}`, lang)).toBe(`<title>${title}</title>${body}`)
})
