import { beforeAll, describe, expect, test } from 'vitest'
import { isObjectType } from 'graphql'
import type { Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import { schema } from '#graphql/schema.ts'
import {
  aMembership,
  anEvent,
  anOrganisation,
  aPerson,
  NOW,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const kinds = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))
  .map(({ name }) => name)

describe('anything asked for by its id', () => {
  let house: House
  let stranger: Viewer
  const hidden: Record<string, number> = {}
  const asked = (kind: string, id: number, viewer: Viewer) =>
    house.ask(
      `query ($id: ID!) { node(id: $id) { __typename id } }`,
      { id: globalId(kind, id) },
      viewer,
    )

  beforeAll(async () => {
    house = await openHouse()
    const organisation = await anOrganisation(house.db, { state: 'registered' })
    const owner = await aPerson(house.db)
    const membership = await aMembership(house.db, {
      personId: owner.id,
      organisationId: organisation.id,
      role: 'owner',
    })
    const event = await anEvent(house.db, organisation.id, { state: 'draft' })
    const sessionId = event.sessions[0]?.id ?? 0
    const { db } = house
    hidden.Organisation = organisation.id
    hidden.Person = owner.id
    hidden.Membership = membership.id
    hidden.Event = event.id
    hidden.Session = sessionId
    hidden.SignUp = (
      await db.signUp.create({
        data: {
          sessionId,
          personId: owner.id,
          state: 'confirmed',
          queuedAt: NOW,
          createdAt: NOW,
          changedAt: NOW,
        },
      })
    ).id
    hidden.Notice = (
      await db.notice.create({
        data: {
          kind: 'account.confirm',
          data: {},
          personId: owner.id,
          language: 'cy',
          mail: 'sent',
          createdAt: NOW,
        },
      })
    ).id
    hidden.Verification = (
      await db.verification.create({
        data: { organisationId: organisation.id, decision: 'ask_more', reason: 'x', at: NOW },
      })
    ).id
    hidden.Flag = (
      await db.flag.create({
        data: {
          organisationId: organisation.id,
          reason: 'other',
          text: 'x',
          state: 'open',
          createdAt: NOW,
        },
      })
    ).id
    hidden.Claim = (
      await db.claim.create({
        data: {
          organisationId: organisation.id,
          personId: owner.id,
          message: 'x',
          state: 'open',
          createdAt: NOW,
        },
      })
    ).id
    hidden.Invitation = (
      await db.invitation.create({
        data: {
          organisationId: organisation.id,
          email: 'a@example.org',
          role: 'reader',
          state: 'open',
          createdAt: NOW,
        },
      })
    ).id
    hidden.Opportunity = (
      await db.opportunity.create({
        data: {
          organisationId: organisation.id,
          state: 'draft',
          titleEn: 'x',
          timing: 'once',
          createdAt: NOW,
        },
      })
    ).id
    hidden.Application = (
      await db.application.create({
        data: {
          opportunityId: hidden.Opportunity,
          personId: owner.id,
          state: 'put_forward',
          createdAt: NOW,
          changedAt: NOW,
        },
      })
    ).id
    hidden.Link = (
      await db.link.create({
        data: {
          askedById: organisation.id,
          stage: 'asked',
          purpose: 'x',
          language: 'en',
          createdAt: NOW,
          lastHeardAt: NOW,
        },
      })
    ).id
    hidden.LogEntry = (
      await db.logEntry.create({
        data: { linkId: hidden.Link, kind: 'call', ring: 'parties', text: 'x', day: NOW, at: NOW },
      })
    ).id
    hidden.Task = (
      await db.task.create({ data: { linkId: hidden.Link, what: 'x', dueOn: NOW, createdAt: NOW } })
    ).id
    stranger = await viewerOf(house.db, (await aPerson(house.db)).id)
  })

  test('has a hidden row here for every kind but those that everybody may see', () => {
    expect(kinds.filter((kind) => !(kind in hidden)).sort()).toEqual(['Plan', 'Priority'])
  })

  test.each(kinds)(
    'a %s that there is not, and one that may not be seen, are the same nothing',
    async (kind) => {
      expect(await asked(kind, 2_000_000_000, stranger)).toEqual({ node: null })
      if (hidden[kind]) expect(await asked(kind, hidden[kind], stranger)).toEqual({ node: null })
      expect(house.faults).toEqual([])
    },
  )

  test('a person is a name to an administrator while they are a member, and nobody otherwise', async () => {
    const { db } = house
    const guest = await db.person.create({
      data: { name: 'Mair', email: 'mair@example.org', source: 'sign_up', createdAt: NOW },
    })
    const volunteer = await aPerson(db)
    const left = await aPerson(db)
    const organisation = await anOrganisation(db)
    const { id } = await aMembership(db, {
      personId: left.id,
      organisationId: organisation.id,
      role: 'reader',
    })
    await db.membership.update({ where: { id }, data: { until: NOW } })
    const administrator = await viewerOf(db, (await aPerson(db, { administrator: true })).id)
    const seen = async (personId: number) => (await asked('Person', personId, administrator)).node
    expect(await seen(hidden.Person ?? 0)).not.toBeNull()
    for (const one of [guest, volunteer, left]) expect(await seen(one.id)).toBeNull()
    expect(await seen(administrator.personId ?? 0)).not.toBeNull()
  })
})
