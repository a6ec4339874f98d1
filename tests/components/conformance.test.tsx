import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { WordsProvider, type ComponentWords } from '#app/components/words.tsx'
import { NO_PREFIX } from './date-fixtures.tsx'
import { LeftOut, type Options } from './fixture-options.tsx'
import { formFixtures } from './form-fixtures.tsx'
import { leftOut } from './left-out.ts'
import { pageFixtures } from './page-fixtures.tsx'
import { sameHtml } from './same-html.ts'

/** How many fixtures of each part are compared: a change of GOV.UK's or of ours shows here. */
const compared: Record<string, number> = {
  label: 14,
  hint: 5,
  'error-message': 7,
  fieldset: 16,
  input: 36,
  'password-input': 7,
  'file-upload': 13,
  textarea: 17,
  'character-count': 16,
  select: 7,
  radios: 27,
  checkboxes: 26,
  'date-input': 23,
  'error-summary': 14,
  'back-link': 4,
  'skip-link': 5,
  button: 12,
  tag: 3,
  details: 8,
  'inset-text': 4,
  'warning-text': 6,
  'notification-banner': 14,
  pagination: 12,
  'summary-list': 12,
  table: 6,
  'generic-header': 4,
  'language-navigation': 3,
  'service-navigation': 9,
}

const words: ComponentWords = {
  errorPrefix: 'Error',
  warning: 'Warning',
  optional: '',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  remove: '',
  english: '',
  welsh: '',
  onlyInEnglish: '',
  onlyInWelsh: '',
}

interface Fixture {
  name: string
  options: Options
  html: string
}

const require = createRequire(import.meta.url)
const parts = { ...formFixtures, ...pageFixtures }

function fixturesOf(part: string): Fixture[] {
  const path = require.resolve(`govuk-frontend/dist/govuk/components/${part}/fixtures.json`)
  return (JSON.parse(readFileSync(path, 'utf8')) as { fixtures: Fixture[] }).fixtures
}

/** Our markup for a fixture, or the name of what it asks for that we left out. */
function ours(part: string, fixture: Fixture): { html: string } | { missing: string } {
  try {
    const element = <WordsProvider words={words}>{parts[part]!(fixture.options)}</WordsProvider>
    return { html: renderToStaticMarkup(element).replaceAll(`name="${NO_PREFIX}-`, 'name="') }
  } catch (error) {
    if (error instanceof LeftOut) return { missing: error.message }
    throw error
  }
}

describe.each(Object.keys(parts))('%s', (part) => {
  const results = fixturesOf(part).map((fixture) => ({ fixture, result: ours(part, fixture) }))
  const rendered = results.flatMap(({ fixture, result }) =>
    'html' in result ? [[fixture.name, fixture.html, result.html] as const] : [],
  )

  test.each(rendered)('has the markup of the fixture "%s"', (_name, theirs, html) => {
    expect(sameHtml(html)).toEqual(sameHtml(theirs))
  })

  test('compares as many fixtures as the table says', () => {
    expect(rendered).toHaveLength(compared[part]!)
  })

  test('leaves out only what the list gives a reason for', () => {
    const missing = results.flatMap(({ result }) => ('missing' in result ? [result.missing] : []))
    expect(missing.filter((option) => !(option in leftOut))).toEqual([])
  })
})

test('the list of what is left out holds nothing that is not', () => {
  const missing = new Set<string>()
  for (const part of Object.keys(parts)) {
    for (const fixture of fixturesOf(part)) {
      const result = ours(part, fixture)
      if ('missing' in result) missing.add(result.missing)
    }
  }
  expect(Object.keys(leftOut).filter((option) => !missing.has(option))).toEqual([])
})

test.each([
  ['a missing class', '<p class="a b">x</p>', '<p class="a">x</p>'],
  ['another id', '<p id="a">x</p>', '<p id="b">x</p>'],
  ['a missing description', '<input aria-describedby="a">', '<input>'],
  ['other words', '<p>x</p>', '<p>y</p>'],
  ['another element', '<p>x</p>', '<div>x</div>'],
])('the comparison notices %s', (_what, theirs, html) => {
  expect(sameHtml(html)).not.toEqual(sameHtml(theirs))
})
