import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { confirmAddressChange } from '#graphql/accounts/confirm-address-change.ts'
import { deleteAccount } from '#graphql/accounts/delete-account.ts'
import { hashPassword } from '#graphql/accounts/password.ts'
import { putForward } from '#graphql/applications/put-forward.ts'
import type { Context } from '#graphql/context.ts'
import { acceptInvitation } from '#graphql/members/accept-invitation.ts'
import { globalId } from '#graphql/operation/id.ts'
import { NotFound } from '#graphql/operation/refusal.ts'
import { claimOrganisation } from '#graphql/organisations/claim-organisation.ts'
import { decideClaim } from '#graphql/organisations/decide-claim.ts'
import { registerOrganisation } from '#graphql/organisations/register-organisation.ts'
import { tokenOf } from '#graphql/passes/pass.ts'
import { takePlace } from '#graphql/signups/take-place.ts'
import {
  anEvent,
  anOpportunity,
  anOrganisation,
  aPerson,
  NEWPORT,
  NOW,
  viewerOf,
} from '#tests/support/factories.ts'
import { counted, holdRows } from '#tests/support/hold-rows.ts'
import { openHouse, SECRET, type House } from '#tests/support/house.ts'

const password = 'cyd-dynnu-pull-together'
const unclaimed = { state: 'unclaimed', source: 'a register', verifiedAt: null } as const
let house: House
let passwordHash: string
let person: Awaited<ReturnType<typeof aPerson>>
let self: Context

beforeAll(async () => {
  house = await openHouse()
  passwordHash = await hashPassword(password)
})
beforeEach(async () => {
  person = await aPerson(house.db)
  await house.db.account.update({ where: { personId: person.id }, data: { passwordHash } })
  self = house.as(await viewerOf(house.db, person.id))
})

const aToken = async (purpose: 'invitation' | 'change_address', what: object) => {
  const expiresAt = new Date(NOW.getTime() + 3_600_000)
  const pass = { purpose, salt: 'salt', createdAt: NOW, expiresAt, ...what }
  return tokenOf(SECRET, await house.db.pass.create({ data: pass }))
}

/** What may be on its way, each with a table that it writes to at its end. */
const ways: Record<string, { table: string; begin: () => Promise<() => Promise<unknown>> }> = {
  'given what they claimed': {
    table: 'Notice',
    async begin() {
      const { id } = await anOrganisation(house.db, {
        ...unclaimed,
        sourceId: `given ${person.id}`,
      })
      const claim = { organisationId: id, personId: person.id, message: 'Ours.', createdAt: NOW }
      const { id: claimId } = await house.db.claim.create({ data: { ...claim, state: 'open' } })
      const { id: officer } = await aPerson(house.db, { administrator: true })
      const context = house.as(await viewerOf(house.db, officer))
      const decision = { claimId: globalId('Claim', claimId), accept: true, reason: 'Seen.' }
      return () => decideClaim(context, decision)
    },
  },
  'claiming an entry': {
    table: 'Notice',
    async begin() {
      const { id } = await anOrganisation(house.db, {
        ...unclaimed,
        sourceId: `claimed ${person.id}`,
      })
      const claimed = { organisationId: globalId('Organisation', id), message: 'Ours.' }
      return () => claimOrganisation(self, claimed)
    },
  },
  'registering a group': {
    table: 'Notice',
    begin: async () => () =>
      registerOrganisation(self, {
        kind: 'informal_group',
        name: { en: 'Knit Circle', cy: null },
        summary: { en: null, cy: null },
        areaCodes: [NEWPORT],
        identifiers: [],
        isNew: true,
      } as never),
  },
  'accepting an invitation': {
    table: 'Invitation',
    async begin() {
      const { id: organisationId } = await anOrganisation(house.db)
      const email = person.account?.email ?? ''
      const invited = { organisationId, email, role: 'organiser', state: 'open' } as const
      const { id } = await house.db.invitation.create({ data: { ...invited, createdAt: NOW } })
      const token = await aToken('invitation', { invitationId: id, email })
      return () => acceptInvitation(self, { token })
    },
  },
  'taking a place': {
    table: 'Notice',
    async begin() {
      const { id } = await anOrganisation(house.db)
      const { sessions } = await anEvent(house.db, id)
      const sessionId = globalId('Session', sessions[0]?.id ?? 0)
      return () => takePlace(self, { sessionId })
    },
  },
  'putting themselves forward': {
    table: 'Notice',
    async begin() {
      const { id: organisationId } = await anOrganisation(house.db)
      const { id } = await anOpportunity(house.db, organisationId)
      const opportunityId = globalId('Opportunity', id)
      return () => putForward(self, { opportunityId, message: null } as never)
    },
  },
}

describe('somebody who deletes their account', () => {
  const expectNothingLeft = async () => {
    const theirs = { personId: person.id }
    const [account, membership, signUp, application] = await Promise.all([
      house.db.account.count({ where: theirs }),
      house.db.membership.count({ where: { ...theirs, until: null } }),
      house.db.signUp.count({ where: { ...theirs, state: 'confirmed' } }),
      house.db.application.count({ where: { ...theirs, state: 'put_forward' } }),
    ])
    expect({ account, membership, signUp, application }).toEqual({
      account: 0,
      membership: 0,
      signUp: 0,
      application: 0,
    })
    expect(await house.db.session.count({ where: { taken: { gt: 0 } } })).toBe(0)
  }

  test.each(Object.keys(ways))(
    'while on another page they are %s keeps nothing of it',
    async (way) => {
      const { table, begin } = ways[way] as (typeof ways)[string]
      const start = await begin()
      const held = await holdRows(house, `LOCK TABLE "${table}" IN SHARE ROW EXCLUSIVE MODE`)
      const started = start()
      await held.untilWaiting(1)
      const { context, began } = counted(self)
      const gone = deleteAccount(context, { password })
      await held.untilWaiting(2)
      await held.letGo()
      await Promise.all([started, gone])
      await expectNothingLeft()
      expect(began.times).toBe(1)
    },
  )

  test.each(Object.keys(ways))('is not %s any more from then on', async (way) => {
    const start = await (ways[way] as (typeof ways)[string]).begin()
    const held = await holdRows(house, 'LOCK TABLE "Notice" IN SHARE ROW EXCLUSIVE MODE')
    const gone = deleteAccount(self, { password })
    await held.untilWaiting(1)
    const started = expect(start()).rejects.toThrow(NotFound)
    await held.untilWaiting(2)
    await held.letGo()
    await Promise.all([started, gone])
    await expectNothingLeft()
  })

  test('and whose address has just become another takes the guests of the new one along', async () => {
    const [email, next] = [person.account?.email ?? '', 'next@example.org']
    const guest = await house.db.person.create({
      data: { name: 'Carys', email, emailConfirmedAt: NOW, source: 'sign_up', createdAt: NOW },
    })
    const token = await aToken('change_address', { personId: person.id, email: next })
    const held = await holdRows(
      house,
      `SELECT id FROM "Account" WHERE "personId" = ${person.id} FOR UPDATE`,
    )
    const changed = confirmAddressChange(self, { token })
    await held.untilWaiting(1)
    const gone = deleteAccount(self, { password })
    await held.untilWaiting(2)
    await held.letGo()
    await Promise.all([changed, gone])
    expect(await house.db.person.count({ where: { id: guest.id } })).toBe(0)
    expect(await house.db.notice.count({ where: { email: next } })).toBe(0)
  })
})
