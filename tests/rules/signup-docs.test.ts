import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { signUpLifecycle } from '#graphql/signups/signup.ts'

test('docs/places.md shows the lifecycle of a sign-up as it is', () => {
  const page = readFileSync(new URL('../../docs/places.md', import.meta.url), 'utf8')
  const rows = page
    .slice(page.indexOf('## The lifecycle'))
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  expect(rows.map(([, ...cells]) => cells.slice(0, 6))).toEqual(
    signUpLifecycle.map(({ from, action, by, to, history, notice }) => [
      from ?? 'new',
      action,
      by,
      to,
      history,
      notice ?? 'nothing',
    ]),
  )
})
