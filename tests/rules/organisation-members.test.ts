import { describe, expect, test } from 'vitest'
import { isTaken, leavesNoOwner, roleFault, rolesIn } from '#graphql/members/membership.ts'

const group = { kind: 'charity', state: 'verified', councils: ['newport'] } as const
const voluntaryCouncil = { ...group, kind: 'county_voluntary_council' } as const
const office = { ...group, kind: 'commissioner_office' } as const

describe('a role', () => {
  test.each([
    [group, 'organiser', [], null],
    [group, 'liaison_officer', ['newport'], 'role_not_here'],
    [group, 'office_staff', [], 'role_not_here'],
    [group, 'reader', ['newport'], 'remit_not_here'],
    [voluntaryCouncil, 'liaison_officer', ['newport'], null],
    [voluntaryCouncil, 'liaison_officer', [], 'remit_required'],
    [voluntaryCouncil, 'liaison_officer', ['torfaen'], 'remit_outside'],
    [{ ...voluntaryCouncil, state: 'registered' }, 'liaison_officer', ['newport'], 'not_verified'],
    [{ ...voluntaryCouncil, state: 'registered' }, 'owner', [], null],
    [voluntaryCouncil, 'office_staff', [], 'role_not_here'],
    [office, 'office_staff', [], null],
    [office, 'liaison_officer', ['newport'], 'role_not_here'],
  ] as const)('in %j as %s with %j: %s', (organisation, role, remit, code) => {
    expect(roleFault(organisation, role, remit)?.code ?? null).toBe(code)
  })

  test('of an office is offered only where there is one', () => {
    expect(rolesIn('charity')).toEqual(['owner', 'organiser', 'reader'])
    expect(rolesIn('county_voluntary_council')).toContain('liaison_officer')
    expect(rolesIn('commissioner_office')).toContain('office_staff')
  })

  test.each([
    ['owner', ['reader'], true],
    ['owner', [], false],
    ['liaison_officer', ['owner'], false],
    ['liaison_officer', ['liaison_officer'], true],
    ['reader', ['liaison_officer'], false],
  ] as const)('%s beside %j is taken: %s', (role, held, taken) => {
    expect(isTaken(role, held)).toBe(taken)
  })
})

test.each([
  [[1], 1, true],
  [[1, 2], 1, false],
  [[2], 1, false],
  [[], 1, false],
  [[1, 1], 1, true],
])('with owners %j, the going of %i leaves none: %s', (owners, leaving, none) => {
  expect(leavesNoOwner(owners, leaving)).toBe(none)
})
