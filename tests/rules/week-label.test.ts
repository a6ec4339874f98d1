import { describe, expect, test } from 'vitest'
import { wordsIn } from '#app/locales/catalogue.ts'
import { weekLabel } from '#app/server/week-label.ts'

describe('the name of a week', () => {
  const today = '2026-11-23'
  test.each([
    ['en', '2026-11-23', 'This week'],
    ['en', '2026-11-29', 'This week'],
    ['en', '2026-11-30', 'Next week, 30 November to 6 December'],
    ['en', '2026-12-06', 'Next week, 30 November to 6 December'],
    ['en', '2026-12-10', '7 to 13 December'],
    ['en', '2026-12-31', '28 December 2026 to 3 January 2027'],
    ['en', '2027-01-05', '4 to 10 January 2027'],
    ['cy', '2026-11-25', 'Yr wythnos hon'],
    ['cy', '2026-12-01', 'Yr wythnos nesaf, 30 Tachwedd i 6 Rhagfyr'],
    ['cy', '2026-12-10', '7 i 13 Rhagfyr'],
  ] as const)('in %s of %s is %s', (lang, date, name) => {
    expect(weekLabel({ lang, t: wordsIn(lang), today }, date)).toBe(name)
  })
})
