import { describe, expect, test } from 'vitest'
import {
  isSilent,
  linkLifecycle,
  linkStepFrom,
  linkStepsFrom,
  moveTo,
  SILENT_DAYS,
} from '#graphql/links/link.ts'

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
    ['introduced', SILENT_DAYS - 1, false],
    ['introduced', SILENT_DAYS, true],
    ['asked', SILENT_DAYS, true],
    ['active', 100, true],
    ['closed', 100, false],
  ] as const)('of a link that is %s, %i days after the last word: %s', (stage, days, silent) => {
    expect(isSilent({ stage }, days)).toBe(silent)
  })

  test('begins a fortnight after the last word', () => {
    expect(SILENT_DAYS).toBe(14)
  })
})
