import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { setCookieHeader } from '#graphql/accounts/sign-in-cookie.ts'
import {
  endAllSessions,
  endSession,
  startSession,
  viewerFrom,
} from '#graphql/accounts/sign-in-session.ts'
import {
  aMembership,
  anOrganisation,
  aPerson,
  NEWPORT,
  NOW,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const DAY = 24 * 3600 * 1000
const publicUrl = 'https://example.org'
const later = (days: number) => new Date(NOW.getTime() + days * DAY)

describe('a sign-in session', () => {
  let house: House
  let accountId: number
  let personId: number
  const from = (cookieHeader: string | null, now = NOW) =>
    viewerFrom({ db: house.db, now, cookieHeader, publicUrl })
  const start = async (now = NOW) => {
    const { sessionId } = await startSession({ db: house.db, now }, accountId)
    return { sessionId: sessionId!, cookie: `session=${sessionId}` }
  }

  beforeAll(async () => {
    house = await openHouse()
    const person = await aPerson(house.db)
    personId = person.id
    accountId = person.account!.id
    const group = await anOrganisation(house.db)
    const council = await anOrganisation(house.db, { kind: 'county_voluntary_council' })
    await aMembership(house.db, { personId, organisationId: group.id, role: 'owner' })
    await aMembership(house.db, { personId, organisationId: council.id, role: 'liaison_officer' })
    const ended = await anOrganisation(house.db)
    await house.db.membership.create({
      data: { personId, organisationId: ended.id, role: 'owner', since: later(-9), until: NOW },
    })
  })

  test('is kept by the hash of its id, never by the id', async () => {
    const { sessionId } = await start()
    const kept = (await house.db.signInSession.findMany()).map((one) => one.id)
    expect(kept).toContain(createHash('sha256').update(sessionId).digest('hex'))
    expect(kept).not.toContain(sessionId)
  })

  test('brings the viewer with their memberships and remit', async () => {
    const { cookie } = await start()
    const { viewer } = await from(cookie)
    expect(viewer).toEqual(await viewerOf(house.db, personId))
    expect(viewer.memberships[1]).toMatchObject({ role: 'liaison_officer', remit: [NEWPORT] })
  })

  test('costs one statement, and none without a cookie', async () => {
    const { cookie } = await start()
    expect(await house.statementsOf(() => from(cookie))).toHaveLength(1)
    expect(await house.statementsOf(() => from(null))).toHaveLength(0)
    expect(await house.statementsOf(() => from('other=1; session=%E0%A4%A; x=%'))).toHaveLength(0)
  })

  test('is renewed past its half, with a new cookie', async () => {
    const { sessionId, cookie } = await start()
    expect((await from(cookie, later(14))).renewedCookie).toBeNull()
    const { renewedCookie, viewer } = await from(cookie, later(16))
    expect(renewedCookie).toContain(`session=${sessionId}`)
    expect(viewer.personId).toBe(personId)
    expect((await from(cookie, later(40))).viewer.personId).toBe(personId)
  })

  test('is over after thirty days by the house’s clock, and gone', async () => {
    const { cookie } = await start()
    const { viewer, renewedCookie } = await from(cookie, later(30.1))
    expect(viewer.personId).toBeNull()
    expect(renewedCookie).toMatch(/^session=;.*Max-Age=0/)
    expect((await from(cookie)).viewer.personId).toBeNull()
  })

  test('ends alone, or with all others of its account', async () => {
    const [one, two, three] = [await start(), await start(), await start()]
    const { signInSessionId } = await from(one.cookie)
    await endSession({ db: house.db, now: NOW }, signInSessionId!)
    expect((await from(one.cookie)).viewer.personId).toBeNull()
    expect((await from(two.cookie)).viewer.personId).toBe(personId)
    await endAllSessions({ db: house.db, now: NOW }, accountId)
    expect((await from(two.cookie)).viewer.personId).toBeNull()
    expect((await from(three.cookie)).viewer.personId).toBeNull()
  })

  test.each([
    ['https://example.org', true],
    ['http://localhost:3000', false],
  ])('has a cookie that scripts and other sites cannot use, at %s', (address, secure) => {
    const header = setCookieHeader({ sessionId: 'abc' }, address)
    expect(header).toMatch(/HttpOnly; Max-Age=2592000; Path=\/; SameSite=Lax/)
    expect(header.endsWith('; Secure')).toBe(secure)
  })
})
