import { describe, expect, test } from 'vitest'
import {
  isContested,
  isOfficeKind,
  isPublicBody,
  organisationLifecycle,
  organisationStep,
} from '#graphql/organisations/organisation.ts'

describe('the life of an organisation', () => {
  test.each([
    ['unclaimed', 'claim', 'registered'],
    ['registered', 'verify', 'verified'],
    ['registered', 'askMore', 'more_asked'],
    ['more_asked', 'answer', 'registered'],
    ['more_asked', 'verify', 'verified'],
    ['registered', 'decline', 'declined'],
    ['declined', 'askMore', 'more_asked'],
    ['verified', 'verify', 'verified'],
    ['verified', 'suspend', 'suspended'],
    ['suspended', 'reinstate', 'verified'],
    ['verified', 'archive', 'archived'],
    ['unclaimed', 'archive', 'archived'],
    ['archived', 'restore', 'registered'],
    ['archived', 'relist', 'unclaimed'],
  ] as const)('%s, %s, becomes %s', (from, action, to) => {
    expect(organisationStep(from, action)?.to).toBe(to)
  })

  test.each([
    ['unclaimed', 'verify'],
    ['verified', 'claim'],
    ['verified', 'decline'],
    ['suspended', 'verify'],
    ['declined', 'verify'],
    ['registered', 'reinstate'],
    ['archived', 'verify'],
    ['archived', 'archive'],
    ['verified', 'setUp'],
  ] as const)('%s cannot %s', (from, action) => {
    expect(organisationStep(from, action)).toBeNull()
  })

  test('only looking after or setting up makes an organisation verified', () => {
    const verifying = organisationLifecycle.filter((step) => step.to === 'verified')
    expect([...new Set(verifying.map((step) => step.who))].sort()).toEqual([
      'organisation.setUpBody',
      'organisation.verify',
    ])
  })

  test('a state and an action lead to one place only', () => {
    const keys = organisationLifecycle.map((step) => `${step.from} ${step.action}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('every decision of the officer is told to the group', () => {
    const silent = organisationLifecycle.filter(
      (step) => step.who === 'organisation.verify' && step.action !== 'acceptClaim' && !step.notice,
    )
    expect(silent).toEqual([])
  })

  test('only those who look after it lead out of the archive, and never straight to verified', () => {
    const out = organisationLifecycle.filter((step) => step.from === 'archived')
    expect(new Set(out.map((step) => step.who))).toEqual(new Set(['organisation.verify']))
    expect(out.map((step) => step.to)).not.toContain('verified')
  })
})

describe('a claim', () => {
  test.each([
    ['of a group that nobody has claimed succeeds at once', 'charity', 'unclaimed', 0, false],
    ['of a group that somebody claims too waits', 'charity', 'unclaimed', 1, true],
    ['of a group that has an owner waits', 'charity', 'registered', 0, true],
    ['of a council waits', 'council', 'unclaimed', 0, true],
    ['of a police body waits', 'police_body', 'unclaimed', 0, true],
    ['of a school waits', 'school', 'unclaimed', 0, true],
  ] as const)('%s', (_, kind, state, open, contested) => {
    expect(isContested({ kind, state }, open)).toBe(contested)
  })

  test('an office that looks after others is a public body, and a charity is neither', () => {
    expect(isOfficeKind('county_voluntary_council') && isPublicBody('commissioner_office')).toBe(
      true,
    )
    expect(isOfficeKind('charity') || isPublicBody('charity')).toBe(false)
  })
})
