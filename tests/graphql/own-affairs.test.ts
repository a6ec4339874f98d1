import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import type { MembershipRole } from '#prisma/client.ts'
import {
  aMembership,
  anEvent,
  anOrganisation,
  aPerson,
  NOW,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const decide = /* GraphQL */ `
  mutation ($id: ID!, $accept: Boolean!) {
    answer: decideClaim(input: { claimId: $id, accept: $accept, reason: "We rang them." }) {
      __typename
    }
  }
`
const notAllowed = { extensions: { code: 'NOT_ALLOWED' } }

describe('nobody decides about themselves', () => {
  let house: House
  let other: Viewer
  beforeAll(async () => {
    house = await openHouse()
    other = await anOfficer()
  })

  const anOfficer = async () => {
    const { id } = await anOrganisation(house.db, { kind: 'county_voluntary_council' })
    const { id: personId } = await aPerson(house.db)
    await aMembership(house.db, { personId, organisationId: id, role: 'liaison_officer' })
    return viewerOf(house.db, personId)
  }
  const aClaim = async (organisationId: number, { personId }: Viewer) => {
    const { id } = await house.db.claim.create({
      data: {
        organisationId,
        personId: personId ?? 0,
        message: 'It is ours.',
        state: 'open',
        createdAt: NOW,
      },
    })
    return globalId('Claim', id)
  }
  const somebody = async (administrator = false) =>
    viewerOf(house.db, (await aPerson(house.db, { administrator })).id)

  test.each([true, false])('whose claim it is: accepted, %s', async (accept) => {
    const { id } = await anOrganisation(house.db)
    const claimant = await anOfficer()
    const claim = await aClaim(id, claimant)
    await expect(house.ask(decide, { id: claim, accept }, claimant)).rejects.toMatchObject(
      notAllowed,
    )
    expect(await house.db.membership.count({ where: { organisationId: id } })).toBe(0)
    const { answer } = await house.ask(decide, { id: claim, accept }, other)
    expect(answer).toEqual({ __typename: 'Claim' })
  })

  test('nor what is reported of their own group, or taken down there', async () => {
    const { id: organisationId } = await anOrganisation(house.db)
    const own = await anOfficer()
    await aMembership(house.db, { organisationId, personId: own.personId ?? 0, role: 'owner' })
    const member = {
      ...own,
      memberships: (await viewerOf(house.db, own.personId ?? 0)).memberships,
    }
    const event = await anEvent(house.db, organisationId)
    const raise = `mutation ($id: ID!) {
      raiseFlag(input: { eventId: $id, reason: wrong, text: "The day is wrong." }) { __typename } }`
    await house.ask(raise, { id: globalId('Event', event.id) }, await somebody())
    const flag = await house.db.flag.findFirstOrThrow({ where: { eventId: event.id } })
    const read = 'query ($n: Int!) { flag(number: $n) { number } }'
    expect(await house.ask(read, { n: flag.id }, member)).toEqual({ flag: null })
    expect((await house.ask(read, { n: flag.id }, other)).flag).toEqual({ number: flag.id })
    const told = { kind: 'flag.raised', personId: own.personId }
    expect(await house.db.notice.count({ where: told })).toBe(0)
    const of = `query ($n: Int!) { event(number: $n) { viewerCanTakeDown } }`
    expect((await house.ask(of, { n: event.id }, member)).event.viewerCanTakeDown).toBe(false)
    const down = `mutation ($id: ID!) {
      answer: takeDownEvent(input: { eventId: $id, reason: { en: "Wrong." } }) { __typename } }`
    const id = globalId('Event', event.id)
    await expect(house.ask(down, { id }, member)).rejects.toMatchObject(notAllowed)
    expect((await house.ask(down, { id }, other)).answer).toEqual({ __typename: 'Event' })
  })

  test('as an administrator either, nor about a rival’s claim', async () => {
    const { id } = await anOrganisation(house.db)
    const claimant = await somebody(true)
    const claims = [await aClaim(id, claimant), await aClaim(id, await somebody())]
    for (const claim of claims) {
      const deciding = house.ask(decide, { id: claim, accept: false }, claimant)
      await expect(deciding).rejects.toMatchObject(notAllowed)
    }
  })

  test('and their claim is marked as theirs, and waits in the queue of others alone', async () => {
    const { id } = await anOrganisation(house.db)
    const claimant = await anOfficer()
    const claim = await aClaim(id, claimant)
    const queue = '{ officerQueue { claims { id isViewer } } }'
    const claimsOf = async (viewer: Viewer) =>
      (await house.ask(queue, {}, viewer)).officerQueue.claims.filter(
        (one: { id: string }) => one.id === claim,
      )
    expect(await claimsOf(claimant)).toEqual([])
    expect(await claimsOf(other)).toEqual([{ id: claim, isViewer: false }])
    const page = 'query ($n: Int!) { organisation(number: $n) { claims { isViewer } } }'
    const { organisation } = await house.ask(page, { n: id }, claimant)
    expect(organisation.claims).toEqual([{ isViewer: true }])
  })

  describe('which organisation is theirs', () => {
    const reason = 'reason: "So it is."'
    const verifying = 'version: 1, evidence: "I know.", reviewOn: "2027-11-23"'
    const decisions = [
      ['registered', 'verifyOrganisation', verifying],
      ['registered', 'askMore', reason],
      ['registered', 'declineOrganisation', reason],
      ['verified', 'suspendOrganisation', reason],
      ['suspended', 'reinstateOrganisation', ''],
      ['archived', 'restoreOrganisation', ''],
    ] as const
    const cases = decisions.flatMap((one) =>
      (['owner', 'reader'] as const).map((role) => [...one, role] as const),
    )

    test.each(cases)('%s, %s (%s) as its %s', async (state, field, more, role: MembershipRole) => {
      const { id } = await anOrganisation(house.db, { state })
      const { personId } = await anOfficer()
      await aMembership(house.db, { personId: personId ?? 0, organisationId: id, role })
      const own = await viewerOf(house.db, personId ?? 0)
      const document = `mutation ($id: ID!) {
        answer: ${field}(input: { organisationId: $id ${more && `, ${more}`} }) { __typename }
      }`
      const variables = { id: globalId('Organisation', id) }
      await expect(house.ask(document, variables, own)).rejects.toMatchObject(notAllowed)
      const can = `query ($n: Int!) { organisation(number: $n) { viewerCan {
        lookAfter verify askMore decline suspend reinstate restore } } }`
      const { organisation } = await house.ask(can, { n: id }, own)
      expect(Object.values(organisation.viewerCan)).not.toContain(true)
      const { answer } = await house.ask(document, variables, other)
      expect(answer).toEqual({ __typename: 'Organisation' })
    })
  })
})
