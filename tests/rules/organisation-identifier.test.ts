import { describe, expect, test } from 'vitest'
import { isWellFormed, normalIdentifier } from '#graphql/organisations/identifier.ts'

describe('a registration number', () => {
  test.each([
    ['GB_CHC', '123456', '123456'],
    ['GB_CHC', '1 123 456', '1123456'],
    ['GB_CHC', '1123456-2', '1123456-2'],
    ['GB_CHC', 'gb-chc-1123456', '1123456'],
    ['GB_COH', '01234567', '01234567'],
    ['GB_COH', '1234567', '01234567'],
    ['GB_COH', 'ce012345', 'CE012345'],
    ['GB_COH', 'IP12345R', 'IP12345R'],
    ['GB_PLA', 'nwp', 'NWP'],
    ['GB_MPR', '4320', '4320'],
    ['GB_MPR', 'IP 30123 R', 'IP30123R'],
  ] as const)('of %s, given as "%s", is kept as %s', (scheme, given, kept) => {
    expect(normalIdentifier(scheme, given)).toBe(kept)
    expect(isWellFormed({ scheme, value: kept })).toBe(true)
  })

  test.each([
    ['GB_CHC', '12345'],
    ['GB_CHC', '12345678'],
    ['GB_CHC', '1123456-'],
    ['GB_CHC', 'none'],
    ['GB_COH', '12345'],
    ['GB_COH', '123456789'],
    ['GB_COH', 'ABC12345'],
    ['GB_PLA', 'NEWPORT'],
    ['GB_MPR', 'XX1'],
  ] as const)('of %s is not "%s"', (scheme, given) => {
    expect(normalIdentifier(scheme, given)).toBeNull()
  })

  test('kept without its leading zero is not well formed', () => {
    expect(isWellFormed({ scheme: 'GB_COH', value: '1234567' })).toBe(false)
  })
})
