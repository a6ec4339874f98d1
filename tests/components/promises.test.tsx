import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AuthoredText } from '#app/components/authored-text.tsx'
import { BilingualFields } from '#app/components/bilingual-fields.tsx'
import { Checkbox } from '#app/components/checkbox.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { EventRow } from '#app/components/event-row.tsx'
import { Gauge, GAUGE_LIMIT } from '#app/components/gauge.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { WordsProvider, type ComponentWords } from '#app/components/words.tsx'
import { Wordmark } from '#app/components/wordmark.tsx'

const words: ComponentWords = {
  errorPrefix: 'Gwall',
  warning: 'Rhybudd',
  optional: 'os dymunwch',
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  remove: 'Tynnu',
  english: 'Saesneg',
  welsh: 'Cymraeg',
  onlyInEnglish: 'Yn Saesneg yn unig',
  onlyInWelsh: 'Yn Gymraeg yn unig',
}

const html = (element: ReactElement) =>
  renderToStaticMarkup(<WordsProvider words={words}>{element}</WordsProvider>)

test('a field that is wrong is described by its hint and then its message', () => {
  const out = html(<TextInput id="e" name="e" label="E-bost" hint="Hint" error="Rhowch @" />)
  expect(out).toContain('aria-describedby="e-hint e-error"')
  expect(out).toContain('<span class="govuk-visually-hidden">Gwall:</span> Rhowch @')
})

test('a field that may be left empty says so in the page’s language', () => {
  expect(html(<TextInput id="e" name="e" label="E-bost" optional />)).toContain(
    'E-bost (os dymunwch)',
  )
})

test('a lone box is described by its hint and its message', () => {
  const out = html(<Checkbox id="a" name="a" label="Cytuno" hint="h" error="e" />)
  expect(out).toContain('aria-describedby="a-item-hint a-error"')
})

test.each([
  ['cy', 'x-cy', 'x-en'],
  ['en', 'x-en', 'x-cy'],
] as const)('on a %s page the field of that language stands first', (first, one, other) => {
  const out = html(<BilingualFields id="x" name="x" first={first} legend="Teitl" />)
  expect(out.indexOf(`id="${one}"`)).toBeLessThan(out.indexOf(`id="${other}"`))
})

test('each of the two language fields says which language is typed into it', () => {
  const out = html(<BilingualFields id="x" name="x" first="en" legend="Teitl" rows={3} />)
  expect(out).toMatch(/<textarea[^>]*id="x-en"[^>]*lang="en"/)
  expect(out).toMatch(/<textarea[^>]*id="x-cy"[^>]*lang="cy"/)
})

test('text in the other language carries that language and a visible note', () => {
  const out = html(
    <AuthoredText lang="en" pageLang="cy" as="p">
      Hello
    </AuthoredText>,
  )
  expect(out).toBe('<span class="cd-other">Yn Saesneg yn unig</span><p lang="en">Hello</p>')
})

test('text in the page’s own language carries neither', () => {
  const out = html(
    <AuthoredText lang="cy" pageLang="cy" as="p">
      Helo
    </AuthoredText>,
  )
  expect(out).toBe('<p>Helo</p>')
})

test.each([
  [18, 25, 18, 25],
  [0, 3, 0, 3],
  [30, 25, 25, 25],
])('a gauge of %i taken of %i fills %i cells of %i', (taken, places, filled, cells) => {
  const out = html(<Gauge taken={taken} places={places} />)
  expect(out.match(/<i/g)).toHaveLength(cells)
  expect(out.match(/class="on"/g) ?? []).toHaveLength(filled)
})

test('a gauge with more places than can be counted draws nothing', () => {
  expect(html(<Gauge taken={1} places={GAUGE_LIMIT + 1} />)).toBe('')
})

test('the error summary takes the focus without a script', () => {
  const out = html(<ErrorSummary title="T" errors={[{ fieldId: 'e', text: 'x' }]} />)
  expect(out).toMatch(/tabindex="-1" autofocus=""/)
  expect(out).toContain('<a href="#e">x</a>')
})

test('a row without a kind or places leaves no empty elements behind', () => {
  const out = html(
    <EventRow
      href="/e"
      title="Taith"
      date={{ weekday: 'Iau', day: '3', month: 'Rhag', dateTime: '2026-12-03' }}
    />,
  )
  expect(out).not.toMatch(/<p[^>]*><\/p>|<svg|cd-row--pic/)
})

test('a table that becomes a list says each cell’s heading', () => {
  const out = html(
    <DataTable
      stack
      firstCellIsHeader
      caption="C"
      columns={[{ heading: 'A' }, { heading: 'B', label: 'B' }]}
      rows={[['one', 'two']]}
    />,
  )
  expect(out).toContain('<td class="govuk-table__cell" data-label="B">two</td>')
})

test.each([
  ['en', 'Pull Together', 'Cyd-dynnu'],
  ['cy', 'Cyd-dynnu', 'Pull Together'],
] as const)('in %s the wordmark begins with %s', (lang, first, second) => {
  const out = html(<Wordmark lang={lang} />)
  expect(out.indexOf(first)).toBeLessThan(out.indexOf(second))
})
