import { describe, expect, test } from 'vitest'
import { byHeat, daysPastDue, isDueToday, isOverdue, type Due } from '#graphql/tasks/task.ts'

const TODAY = '2026-11-23'
const task = (dueOn: string, doneAt: Date | null = null) => ({ dueOn: new Date(dueOn), doneAt })

describe('when a task is due', () => {
  test.each([
    ['2026-11-19', 4, true, false],
    ['2026-11-22', 1, true, false],
    ['2026-11-23', 0, false, true],
    ['2026-11-24', -1, false, false],
    ['2027-03-29', -126, false, false],
  ])('one for %s is %i days past, overdue %s, today %s', (dueOn, days, overdue, today) => {
    expect(daysPastDue(task(dueOn), TODAY)).toBe(days)
    expect(isOverdue(task(dueOn), TODAY)).toBe(overdue)
    expect(isDueToday(task(dueOn), TODAY)).toBe(today)
  })

  test('one that is done is neither overdue nor today’s', () => {
    const done = new Date('2026-11-20T09:00:00Z')
    expect(isOverdue(task('2026-11-19', done), TODAY)).toBe(false)
    expect(isDueToday(task(TODAY, done), TODAY)).toBe(false)
  })
})

describe('the officer’s list', () => {
  test('runs from what is overdue to what is silent, the longest first', () => {
    const hot: Due[] = [
      { state: 'overdue', days: 4 },
      { state: 'overdue', days: 1 },
      { state: 'today', days: 0 },
      { state: 'new', days: 3 },
      { state: 'new', days: 0 },
      { state: 'silent', days: 21 },
      { state: 'silent', days: 16 },
    ]
    const shuffled = [3, 0, 6, 2, 4, 1, 5].map((at) => hot[at] as Due)
    expect(shuffled.sort(byHeat)).toEqual(hot)
  })
})
