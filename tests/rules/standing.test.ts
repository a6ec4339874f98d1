import { expect, test } from 'vitest'
import { standingOf, type Wording } from '#app/standing.ts'

const welsh = (state: Wording['state'], ...parts: string[]): Wording[] => [
  { language: 'en', state: 'draft', parts: [] },
  { language: 'cy', state, parts },
]
const both = { en: 'Walk', cy: 'Taith' }

test.each<[string, Wording[], string, { en: string | null; cy: string | null }, string | null]>([
  [
    'missing where only the other says it',
    welsh('checked'),
    'title',
    { ...both, cy: null },
    'missing',
  ],
  [
    'nothing where neither says it',
    welsh('missing', 'access'),
    'title',
    { en: null, cy: null },
    null,
  ],
  ['out of date by its name', welsh('outdated', 'title'), 'title', both, 'outdated'],
  ['out of date beside one that is missing', welsh('missing', 'title'), 'title', both, 'outdated'],
  [
    'out of date at its place in a list',
    welsh('outdated', 'requirements.1.why'),
    'requirements[1].why',
    both,
    'outdated',
  ],
  ['unknown while another is out of date', welsh('outdated', 'title'), 'description', both, null],
  ['checked with all the others', welsh('checked'), 'title', both, 'checked'],
  ['a machine’s with all the others', welsh('machine'), 'title', both, 'machine'],
  ['unknown where nothing is kept of it', [], 'title', both, null],
])('a text is %s', (_, wordings, name, text, standing) => {
  expect(standingOf(wordings, name, text, 'cy')).toBe(standing)
})
