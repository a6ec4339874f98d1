import { beforeAll, describe, expect, test } from 'vitest'
import {
  forgive,
  mailboxOf,
  throttle,
  throttleOrigin,
  TooMany,
  throttles,
} from '#graphql/operation/throttle.ts'
import { NOW } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

describe('the throttle', () => {
  let house: House
  const { points, seconds } = throttles['createAccount.address']
  const visit = () => ({ ...house.as(), origin: 'somewhere' })
  const attempt = (key: string) => throttle(visit(), 'createAccount.address', key)
  const exhaust = async (key: string) => {
    for (let i = 0; i < points; i++) await attempt(key)
  }

  beforeAll(async () => {
    house = await openHouse()
  })

  test('refuses one attempt more than its points, and says for how long', async () => {
    await exhaust('a@example.org')
    const refusal = await attempt('a@example.org').catch((caught: unknown) => caught)
    expect(refusal).toBeInstanceOf(TooMany)
    expect((refusal as TooMany).retryAfterSeconds).toBeGreaterThan(seconds - 60)
    expect((refusal as TooMany).retryAfterSeconds).toBeLessThanOrEqual(seconds)
  })

  test('counts each key, and each thing that is tried, for itself', async () => {
    await exhaust('b@example.org')
    await expect(attempt('c@example.org')).resolves.toBeUndefined()
    await expect(
      throttle(visit(), 'passwordReset.address', 'b@example.org'),
    ).resolves.toBeUndefined()
  })

  test('counts attempts that come at once, across connections', async () => {
    const all = Array.from({ length: points * 4 }, () => attempt('d@example.org'))
    const settled = await Promise.allSettled(all)
    expect(settled.filter((one) => one.status === 'fulfilled')).toHaveLength(points)
  })

  test('starts anew when its time is over by the house’s clock', async () => {
    await exhaust('e@example.org')
    await expect(attempt('e@example.org')).rejects.toThrow(TooMany)
    house.setNow(new Date(NOW.getTime() + seconds * 1000 + 1000))
    await expect(attempt('e@example.org')).resolves.toBeUndefined()
    house.setNow(NOW)
  })

  test('forgets what turned out to be rightful', async () => {
    await exhaust('f@example.org')
    await forgive(visit(), 'createAccount.address', 'f@example.org')
    await expect(attempt('f@example.org')).resolves.toBeUndefined()
  })

  test('has an end for all the networks of one site together, at ten times what one may', async () => {
    const { points } = throttles['flag.origin']
    const from = (network: number, originSite: string) =>
      throttleOrigin(
        { ...house.as(), origin: `${originSite} ${network}`, originSite },
        'flag.origin',
      )
    const all = Array.from({ length: points * 12 }, (_, one) => from(one, 'a site'))
    const settled = await Promise.allSettled(all)
    expect(settled.filter((one) => one.status === 'fulfilled')).toHaveLength(points * 10)
    await expect(from(0, 'another site')).resolves.toBeUndefined()
  })

  test('lets one network use up nothing of its site once it has reached its own end', async () => {
    const { points } = throttles['flag.origin']
    const from = (origin: string) =>
      throttleOrigin({ ...house.as(), origin, originSite: 'shared' }, 'flag.origin')
    await Promise.allSettled(Array.from({ length: points * 12 }, () => from('a noisy one')))
    await expect(from('a quiet one')).resolves.toBeUndefined()
  })

  test('keeps no address in plain', async () => {
    await attempt('plain.to.see@example.org')
    const keys = (await house.db.throttle.findMany()).map(({ key }) => key).join()
    expect(keys).toContain('createAccount.address:')
    expect(keys).not.toContain('plain.to.see')
  })

  test.each([
    ['v@example.org', 'v@example.org'],
    ['v+1@example.org', 'v+@example.org'],
    ['v+2+3@example.org', 'v+@example.org'],
    ['v+@example.org', 'v+@example.org'],
    ['v.w+1@example.org', 'v.w+@example.org'],
    ['+v@example.org', '+v@example.org'],
  ])('counts mails to %s as those to %s', (email, mailbox) => {
    expect(mailboxOf(email)).toBe(mailbox)
  })

  test('does not count what has no origin', async () => {
    const before = await house.db.throttle.count()
    await throttle(house.as(), 'createAccount.address', null)
    await throttleOrigin(house.as(), 'createAccount.origin')
    expect(await house.db.throttle.count()).toBe(before)
  })
})
