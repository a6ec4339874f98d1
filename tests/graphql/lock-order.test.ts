import { beforeAll, beforeEach, expect, test } from 'vitest'
import { deleteAccount } from '#graphql/accounts/delete-account.ts'
import { hashPassword } from '#graphql/accounts/password.ts'
import type { Context } from '#graphql/context.ts'
import { askLink } from '#graphql/links/ask-link.ts'
import { openLink } from '#graphql/links/open-link.ts'
import { reassignLink } from '#graphql/links/reassign-link.ts'
import { setPartner } from '#graphql/links/set-partner.ts'
import { changeRole } from '#graphql/members/change-role.ts'
import { removeMember } from '#graphql/members/remove-member.ts'
import { globalId } from '#graphql/operation/id.ts'
import { InvalidInput, NotAllowed, Stale } from '#graphql/operation/refusal.ts'
import { archiveOrganisation } from '#graphql/organisations/archive-organisation.ts'
import { takePlace } from '#graphql/signups/take-place.ts'
import type { Viewer } from '#graphql/access/viewer.ts'
import {
  aMembership,
  anEvent,
  anOpportunity,
  anOrganisation,
  aPerson,
  NEWPORT,
  NOW,
  TORFAEN,
  viewerOf,
} from '#tests/support/factories.ts'
import { counted, holdRows } from '#tests/support/hold-rows.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aLink, aLinkScene, type LinkScene } from '#tests/support/links.ts'

const password = 'cyd-dynnu-pull-together'
const next = { nextAction: 'Call them', nextActionOn: '2026-12-01' }
let house: House
let scene: LinkScene
let passwordHash: string

beforeAll(async () => {
  house = await openHouse()
  passwordHash = await hashPassword(password)
})
beforeEach(async () => {
  await house.db.membership.deleteMany({ where: { role: 'liaison_officer' } })
  scene = await aLinkScene(house.db)
})

const organisation = (id: number) => globalId('Organisation', id)
const as = (viewer: Viewer) => house.as(viewer)

async function anOfficer(organisationId = scene.cvc.id) {
  const { id: personId } = await aPerson(house.db)
  const role = 'liaison_officer'
  const membership = await aMembership(house.db, { personId, organisationId, role })
  const membershipId = globalId('Membership', membership.id)
  return { personId, membershipId, viewer: await viewerOf(house.db, personId) }
}
async function aLeaver() {
  const { id: personId, account } = await aPerson(house.db)
  await house.db.account.update({ where: { personId }, data: { passwordHash } })
  return { personId, email: account?.email ?? '', self: as(await viewerOf(house.db, personId)) }
}
async function aGroup(more: object = {}) {
  const { id } = await anOrganisation(house.db, more)
  const { id: personId } = await aPerson(house.db)
  await aMembership(house.db, { personId, organisationId: id, role: 'owner' })
  const owner = as(await viewerOf(house.db, personId))
  const close = (context: Context) =>
    archiveOrganisation(context, {
      organisationId: organisation(id),
      version: 1,
      reason: { en: 'Over.' },
    })
  return { id, owner, close }
}

/** Begins work in this order while some rows are held, lets them go, and expects each to have begun once. */
async function meet(
  statement: string,
  ...works: readonly [Context, (context: Context) => Promise<unknown>][]
) {
  const held = await holdRows(house, statement)
  const begun: { times: number }[] = []
  const running: Promise<unknown>[] = []
  for (const [position, [context, work]] of works.entries()) {
    const one = counted(context)
    begun.push(one.began)
    running.push(work(one.context))
    await held.untilWaiting(position + 1)
  }
  await held.letGo()
  const answers = await Promise.allSettled(running)
  expect(begun.map(({ times }) => times)).toEqual(works.map(() => 1))
  return answers
}
const done = (answers: PromiseSettledResult<unknown>[]) =>
  expect(answers.map((one) => (one.status === 'fulfilled' ? '' : one.reason))).toEqual(
    answers.map(() => ''),
  )

const asked = (context: Context, organisationId: number, withId: number | null = null) =>
  askLink(context, {
    organisationId: organisation(organisationId),
    withId: withId && organisation(withId),
    purpose: 'A winter patrol',
    language: 'en',
  })
const opened = (context: Context) =>
  openLink(context, {
    organisationId: organisation(scene.asker.id),
    purpose: 'Bicycles for the young',
    language: 'en',
    ...next,
  })
const given = (linkId: number, officerId: number) => (context: Context) =>
  reassignLink(context, {
    linkId: globalId('Link', linkId),
    version: 1,
    officerId: globalId('Person', officerId),
  })
const removed = (membershipId: string) => (context: Context) =>
  removeMember(context, { membershipId })
const rows = (table: string, ids: readonly number[]) =>
  `SELECT id FROM "${table}" WHERE id IN (${ids.join()}) FOR UPDATE`

test('a group asks for a link while the officer opens one for it', async () => {
  const { viewers, asker } = scene
  const answers = await meet(
    rows('Organisation', [asker.id]),
    [as(viewers['asker’s owner']), (context) => asked(context, asker.id)],
    [as(viewers['officer in remit']), opened],
  )
  done(answers)
})

test('two groups ask to be linked with each other', async () => {
  const [one, other] = [await aGroup(), await aGroup()]
  const answers = await meet(
    'LOCK TABLE "Link" IN SHARE ROW EXCLUSIVE MODE',
    [one.owner, (context) => asked(context, one.id, other.id)],
    [other.owner, (context) => asked(context, other.id, one.id)],
  )
  done(answers)
})

test('an officer goes while another takes over a link of theirs', async () => {
  await house.db.membership.deleteMany({ where: { role: 'liaison_officer' } })
  const administrator = as(scene.viewers.administrator)
  const [one, other] = [await anOfficer(), await anOfficer()]
  const link = await aLink(house.db, scene, { officerId: one.personId })
  const answers = await meet(
    rows('Link', [link.id]),
    [administrator, removed(one.membershipId)],
    [administrator, given(link.id, other.personId)],
  )
  expect(answers[0]?.status).toBe('fulfilled')
  expect(answers[1]).toMatchObject({ reason: expect.any(Stale) })
  const after = await house.db.link.findUniqueOrThrow({ where: { id: link.id } })
  expect(after.officerId).not.toBe(one.personId)
})

test('two officers of two bodies go at once, and neither is left with a link', async () => {
  await house.db.membership.deleteMany({ where: { role: 'liaison_officer' } })
  const administrator = as(scene.viewers.administrator)
  const { id: body } = await anOrganisation(house.db, { kind: 'county_voluntary_council' })
  const [one, other] = [await anOfficer(), await anOfficer(body)]
  const links = [
    await aLink(house.db, scene, { officerId: one.personId }),
    await aLink(house.db, scene, { officerId: other.personId }),
  ].map(({ id }) => id)
  const answers = await meet(
    rows('Link', links),
    [administrator, removed(one.membershipId)],
    [administrator, removed(other.membershipId)],
  )
  done(answers)
  expect(await house.db.link.count({ where: { id: { in: links }, officerId: null } })).toBe(2)
})

test('an officer is given other councils while they take on a link where they worked', async () => {
  const organisationId = scene.cvc.id
  await house.db.organisationArea.createMany({
    data: [NEWPORT, TORFAEN].map((areaCode) => ({ organisationId, areaCode })),
  })
  const { personId, membershipId, viewer } = await anOfficer()
  const link = await aLink(house.db, scene, { officerId: personId })
  const role = 'liaison_officer'
  const answers = await meet(
    rows('Link', [link.id]),
    [
      as(scene.viewers.administrator),
      (context) => changeRole(context, { membershipId, role, remit: [TORFAEN] }),
    ],
    [as(viewer), opened],
  )
  expect(answers[0]?.status).toBe('fulfilled')
  expect(answers[1]).toMatchObject({ reason: expect.any(NotAllowed) })
  expect(await house.db.link.count({ where: { officerId: personId } })).toBe(0)
})

test('a group closes while somebody with a place there, and an offer to help, deletes their account', async () => {
  const group = await aGroup()
  const { sessions } = await anEvent(house.db, group.id)
  const [one, other] = [
    await anOpportunity(house.db, group.id),
    await anOpportunity(house.db, group.id),
  ]
  const { personId, self } = await aLeaver()
  await takePlace(self, { sessionId: globalId('Session', sessions[0]?.id ?? 0) })
  const times = { createdAt: NOW, changedAt: NOW }
  await house.db.application.create({
    data: { opportunityId: one.id, personId, state: 'put_forward', ...times },
  })
  const answers = await meet(
    rows('Opportunity', [other.id]),
    [group.owner, group.close],
    [self, (context) => deleteAccount(context, { password })],
  )
  done(answers)
})

test('a group closes while somebody whom it names as its contact deletes their account', async () => {
  const { self, email } = await aLeaver()
  const group = await aGroup({ contactEmail: email })
  const { sessions } = await anEvent(house.db, group.id)
  const sessionId = sessions[0]?.id ?? 0
  await takePlace(self, { sessionId: globalId('Session', sessionId) })
  const answers = await meet(
    rows('Session', [sessionId]),
    [self, (context) => deleteAccount(context, { password })],
    [group.owner, group.close],
  )
  done(answers)
})

test('a group closes while its first date stands after another’s, and somebody gives back both', async () => {
  const group = await aGroup()
  const [first, second] = [await anEvent(house.db, group.id), await anEvent(house.db, group.id)]
  const { startsAt, endsAt, eventId } = first.sessions[0] as (typeof first.sessions)[0]
  const late = await house.db.session.create({
    data: { startsAt, endsAt, eventId, venueEn: 'Pill Mill' },
  })
  const { self } = await aLeaver()
  const early = second.sessions[0]?.id ?? 0
  for (const id of [early, late.id]) {
    await takePlace(self, { sessionId: globalId('Session', id) })
  }
  const answers = await meet(
    rows('Session', [early]),
    [self, (context) => deleteAccount(context, { password })],
    [group.owner, group.close],
  )
  done(answers)
})

test.each(['asks for', 'is tied by the officer to'] as const)(
  'nobody %s a group that closes at that moment',
  async (how) => {
    const partner = await aGroup()
    const link = await aLink(house.db, scene, { stage: 'asked', withId: null })
    const tie = (context: Context) =>
      setPartner(context, {
        linkId: globalId('Link', link.id),
        version: 1,
        withId: organisation(partner.id),
      })
    const [owner, officer] = [scene.viewers['asker’s owner'], scene.viewers['officer in remit']]
    const answers = await meet(
      'LOCK TABLE "Invitation" IN SHARE ROW EXCLUSIVE MODE',
      [partner.owner, partner.close],
      how === 'asks for'
        ? [as(owner), (context) => asked(context, scene.asker.id, partner.id)]
        : [as(officer), tie],
    )
    expect(answers[0]?.status).toBe('fulfilled')
    expect(answers[1]).toMatchObject({ reason: expect.any(InvalidInput) })
    const open = { withId: partner.id, stage: { not: 'closed' } } as const
    expect(await house.db.link.count({ where: open })).toBe(0)
  },
)
