import { describe, expect, test } from 'vitest'
import { passwordFault } from '#graphql/accounts/password-faults.ts'

describe('a new password', () => {
  test.each([
    ['nine char', 'password_too_short'],
    ['👩‍👩‍👧'.repeat(2), null],
    ['ŵŷâêîôûŵŷ', 'password_too_short'],
    ['ŵŷâêîôûŵŷâ', null],
    [`${'lantern '.repeat(15)}walks!!!`, null],
    [`${'lantern '.repeat(16)}x`, 'password_too_long'],
    ['lanterns along the Usk', null],
    ['Tr0ub4dor&3xyz', null],
    ['qwertyuiop', 'password_too_common'],
    ['poiuytrewq', 'password_too_common'],
    ['1234567890', 'password_too_common'],
    ['0987654321', 'password_too_common'],
    ['abcdefghij', 'password_too_common'],
    ['aaaaaaaaaaaa', 'password_too_common'],
    ['abcabcabcabc', 'password_too_common'],
    ['Password123', 'password_too_common'],
    ['p@ssw0rd!!!!', 'password_too_common'],
    ['1q2w3e4r5t6y', 'password_too_common'],
    ['Liverpool2026', 'password_too_common'],
    ['Caerdydd!123', 'password_too_common'],
    ['cyfrinair1234', 'password_too_common'],
    ['liverpool winters are long', null],
  ])('%s is %s', (password, fault) => {
    expect(passwordFault(password)).toBe(fault)
  })

  test('is not the address of its account, nor what stands before the @', () => {
    expect(passwordFault('eleri.morgan@example.org', 'eleri.morgan@example.org')).toBe(
      'password_is_address',
    )
    expect(passwordFault('Eleri.Morgan', 'eleri.morgan@example.org')).toBe('password_is_address')
    expect(passwordFault('eleri.morgan@example.org', 'other@example.org')).toBeNull()
  })
})
