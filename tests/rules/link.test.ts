import { describe, expect, test } from 'vitest'
import {
  isSilent,
  linkLifecycle,
  linkStepFrom,
  linkStepsFrom,
  moveTo,
  SILENT_DAYS,
  silentSince,
} from '#graphql/links/link.ts'
import { daysSince } from '#graphql/time/days-since.ts'

const NOW = new Date('2026-11-23T12:00:00Z')
const ago = (days: number, minutes = 0) =>
  new Date(NOW.getTime() - days * 86_400_000 - minutes * 60_000)

describe('the lifecycle of a link', () => {
  test.each([
    ['asked', 'setPartner', 'asked', null, 'partnerSet'],
    ['asked', 'introduce', 'introduced', null, 'introduced'],
    ['asked', 'letGo', 'closed', 'let_go', 'letGo'],
    ['asked', 'withdraw', 'closed', 'withdrawn', 'withdrawn'],
    ['introduced', 'pull', 'active', null, 'moved'],
    ['introduced', 'tie', 'closed', 'tied', 'tied'],
    ['introduced', 'letGo', 'closed', 'let_go', 'letGo'],
    ['active', 'ease', 'introduced', null, 'moved'],
    ['active', 'tie', 'closed', 'tied', 'tied'],
    ['active', 'letGo', 'closed', 'let_go', 'letGo'],
  ] as const)('from %s, %s leads to %s (%s)', (from, action, to, outcome, history) => {
    expect(linkStepFrom(from, action)).toMatchObject({ to, outcome, history })
  })

  test('holds these steps and no others', () => {
    expect(linkLifecycle).toHaveLength(10)
  })

  test.each([
    ['asked', 'pull'],
    ['asked', 'tie'],
    ['introduced', 'introduce'],
    ['introduced', 'withdraw'],
    ['active', 'withdraw'],
    ['introduced', 'setPartner'],
    ['active', 'introduce'],
    ['active', 'setPartner'],
  ] as const)('from %s there is no %s', (from, action) => {
    expect(linkStepFrom(from, action)).toBeNull()
  })

  test('ends where it is closed', () => {
    expect(linkStepsFrom('closed', 'officer')).toEqual([])
    expect(linkStepsFrom('closed', 'asker')).toEqual([])
  })

  test('leaves to who asked only to take the ask back', () => {
    const theirs = linkLifecycle.filter((step) => step.by === 'asker')
    expect(theirs.map(({ from, action }) => [from, action])).toEqual([['asked', 'withdraw']])
    expect(linkStepsFrom('asked', 'officer')).toEqual(['setPartner', 'introduce', 'letGo'])
    expect(linkStepsFrom('asked', 'asker')).toEqual(['withdraw'])
  })

  test('asks for what comes next wherever a stage is reached that stays open', () => {
    for (const step of linkLifecycle) {
      const moves = step.to !== step.from
      expect(step.nextAction, step.action).toBe(moves && step.to !== 'closed')
    }
  })

  test('asks for a reason only where a link is let go', () => {
    for (const step of linkLifecycle) expect(step.reason).toBe(step.outcome === 'let_go')
  })

  test('changes a partner only before it was told of the link', () => {
    const steps = linkLifecycle.filter((step) => step.action === 'setPartner')
    expect(steps.map((step) => step.from)).toEqual(['asked'])
  })

  test.each([
    ['introduced', 'active', 'pull'],
    ['active', 'introduced', 'ease'],
    ['asked', 'introduced', undefined],
    ['asked', 'active', undefined],
    ['active', 'active', undefined],
    ['active', 'closed', undefined],
    ['closed', 'active', undefined],
  ] as const)('a move from %s to %s is %s', (from, to, action) => {
    expect(moveTo(from, to)?.action).toBe(action)
  })
})

describe('silence', () => {
  test.each([
    [ago(0), 0],
    [ago(0, 5), 0],
    [ago(1, -1), 0],
    [ago(1), 1],
    [ago(21, 60), 21],
    [ago(-1), 0],
  ])('a word heard at %s was so many days ago: %i', (lastHeardAt, days) => {
    expect(daysSince(lastHeardAt, NOW)).toBe(days)
  })

  test.each([
    ['introduced', ago(SILENT_DAYS - 1), false],
    ['introduced', ago(SILENT_DAYS, -1), false],
    ['introduced', ago(SILENT_DAYS), true],
    ['asked', ago(SILENT_DAYS), true],
    ['active', ago(100), true],
    ['closed', ago(100), false],
  ] as const)(
    'a link that is %s and was last heard from at %s is silent: %s',
    (stage, at, silent) => {
      expect(isSilent({ stage, lastHeardAt: at }, NOW)).toBe(silent)
    },
  )

  test('begins a fortnight after the last word', () => {
    expect(NOW.getTime() - silentSince(NOW).getTime()).toBe(14 * 86_400_000)
  })
})
