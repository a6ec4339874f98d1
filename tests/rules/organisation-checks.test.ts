import { describe, expect, test } from 'vitest'
import { checksOf, type ToCheck } from '#graphql/organisations/organisation-checks.ts'

const sound: ToCheck = {
  contactEmail: 'hello@example.org',
  contactPhone: null,
  identifiers: [{ scheme: 'GB_CHC', value: '1123456' }],
  areas: 1,
  ownersConfirmed: 1,
  twins: 0,
  sameIdentifier: 0,
}

const failed = (change: Partial<ToCheck>) =>
  checksOf({ ...sound, ...change })
    .filter((check) => check.passed === false)
    .map((check) => check.code)

describe('the checks of an organisation', () => {
  test('all pass where everything is in order', () => {
    expect(checksOf(sound).every((check) => check.passed)).toBe(true)
  })

  test.each<[string, Partial<ToCheck>]>([
    ['identifiers_well_formed', { identifiers: [{ scheme: 'GB_COH', value: '1234567' }] }],
    ['identifiers_not_elsewhere', { sameIdentifier: 1 }],
    ['owner_address_confirmed', { ownersConfirmed: 0 }],
    ['contact_given', { contactEmail: null }],
    ['areas_given', { areas: 0 }],
    ['no_near_identical_name', { twins: 2 }],
  ])('find %s', (code, change) => {
    expect(failed(change)).toEqual([code])
  })

  test('take a telephone number as a contact', () => {
    expect(failed({ contactEmail: null, contactPhone: '01633 000000' })).toEqual([])
    expect(failed({ contactEmail: null, contactPhone: '01633 8' })).toEqual(['contact_given'])
  })

  test('say nothing about the numbers of a group on no register', () => {
    const checks = checksOf({ ...sound, identifiers: [] })
    expect(checks.filter((check) => check.passed === null).map((check) => check.code)).toEqual([
      'identifiers_well_formed',
      'identifiers_not_elsewhere',
    ])
  })
})
