import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import {
  aMembership,
  anOrganisation,
  aPerson,
  NEWPORT,
  TORFAEN,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aLink, aLinkScene, type LinkScene } from '#tests/support/links.ts'

const documents = {
  removed:
    'mutation ($id: ID!) { answer: removeMember(input: { membershipId: $id }) { __typename } }',
  moved: `mutation ($id: ID!, $remit: [String!]) {
    answer: changeRole(input: { membershipId: $id, role: liaison_officer, remit: $remit }) { __typename }
  }`,
  demoted: `mutation ($id: ID!) {
    answer: changeRole(input: { membershipId: $id, role: reader }) { __typename }
  }`,
}

describe('the links of a liaison officer who goes', () => {
  let house: House
  let scene: LinkScene
  let officer: Viewer
  let administrator: Viewer

  beforeAll(async () => {
    house = await openHouse()
  })
  beforeEach(async () => {
    await house.db.membership.deleteMany({ where: { role: 'liaison_officer' } })
    scene = await aLinkScene(house.db)
    officer = scene.viewers['officer in remit']
    administrator = scene.viewers.administrator
    await house.db.organisationArea.createMany({
      data: [NEWPORT, TORFAEN].map((areaCode) => ({ organisationId: scene.cvc.id, areaCode })),
    })
  })

  const membershipOf = async (personId: number | null) => {
    const where = { personId: personId ?? 0, until: null }
    return globalId('Membership', (await house.db.membership.findFirstOrThrow({ where })).id)
  }
  const change = async (how: keyof typeof documents, more: object = {}) => {
    const id = await membershipOf(officer.personId)
    return (await house.ask(documents[how], { id, ...more }, administrator)).answer.__typename
  }
  const another = async (remit = [NEWPORT]) => {
    const { id: personId } = await aPerson(house.db)
    const organisationId = scene.cvc.id
    await aMembership(house.db, { personId, organisationId, role: 'liaison_officer', remit })
    return viewerOf(house.db, personId)
  }
  const kept = (id: number) =>
    house.db.link.findUniqueOrThrow({
      where: { id },
      select: { officerId: true, tasks: { select: { ownerId: true }, orderBy: { id: 'asc' } } },
    })
  const toldOf = (viewer: Viewer) =>
    house.db.notice.findMany({ where: { personId: viewer.personId }, select: { kind: true } })

  test('go to another officer of the same area, with what is to be done, and they are told once', async () => {
    const heir = await another()
    const done = new Date()
    const link = await aLink(house.db, scene, { tasks: [{}, { doneAt: done }] })
    expect(await change('removed')).toBe('Done')
    expect(await kept(link.id)).toEqual({
      officerId: heir.personId,
      tasks: [{ ownerId: heir.personId }, { ownerId: officer.personId }],
    })
    expect(await toldOf(heir)).toEqual([{ kind: 'link.assigned' }])
    const [line] = await house.db.history.findMany({
      where: { subject: 'Link', subjectId: link.id },
    })
    expect(line).toMatchObject({
      action: 'link.assigned',
      facts: { officerId: heir.personId, before: officer.personId },
    })
  })

  test('stand in the queue without an officer where there is no other, and can be given to the next', async () => {
    const link = await aLink(house.db, scene, { tasks: [{}] })
    const closed = await aLink(house.db, scene, { stage: 'closed', outcome: 'tied' })
    await change('demoted')
    expect(await kept(link.id)).toEqual({ officerId: null, tasks: [{ ownerId: null }] })
    expect((await kept(closed.id)).officerId).toBe(officer.personId)

    const next = await another()
    const elsewhere = await another([TORFAEN])
    const queue = 'query { officerQueue { links { number version } } }'
    for (const viewer of [next, administrator]) {
      const { officerQueue } = await house.ask(queue, {}, viewer)
      expect(officerQueue.links).toMatchObject([{ number: link.id }])
    }
    expect((await house.ask(queue, {}, elsewhere)).officerQueue.links).toEqual([])
    const assigned = await house.ask(
      `mutation ($input: ReassignLinkInput!) { reassignLink(input: $input) { __typename } }`,
      {
        input: {
          linkId: globalId('Link', link.id),
          version: (await house.db.link.findUniqueOrThrow({ where: { id: link.id } })).version,
          officerId: globalId('Person', next.personId ?? 0),
        },
      },
      administrator,
    )
    expect(assigned.reassignLink.__typename).toBe('Link')
    expect(await kept(link.id)).toEqual({
      officerId: next.personId,
      tasks: [{ ownerId: next.personId }],
    })
    expect((await house.ask(queue, {}, next)).officerQueue.links).toEqual([])
  })

  test('change hands with the councils that they look after, at once', async () => {
    const heir = await another()
    const link = await aLink(house.db, scene)
    expect(await change('moved', { remit: [NEWPORT, TORFAEN] })).toBe('Membership')
    expect((await kept(link.id)).officerId).toBe(officer.personId)
    expect(await change('moved', { remit: [TORFAEN] })).toBe('Membership')
    expect((await kept(link.id)).officerId).toBe(heir.personId)
    const { memberships } = await viewerOf(house.db, officer.personId ?? 0)
    expect(memberships).toMatchObject([{ role: 'liaison_officer', remit: [TORFAEN] }])
  })

  test('and the councils are changed by their body’s owner and administrators, and by nobody else', async () => {
    const { id: personId } = await aPerson(house.db)
    await aMembership(house.db, { personId, organisationId: scene.cvc.id, role: 'owner' })
    const owner = await viewerOf(house.db, personId)
    const id = await membershipOf(officer.personId)
    const moved = async (viewer: Viewer) =>
      (await house.ask(documents.moved, { id, remit: [TORFAEN] }, viewer)).answer.__typename
    for (const viewer of [officer, scene.viewers['asker’s owner']]) {
      await expect(moved(viewer)).rejects.toMatchObject({
        extensions: { code: viewer === officer ? 'NOT_ALLOWED' : 'NOT_FOUND' },
      })
    }
    expect(await moved(owner)).toBe('Membership')
    const queue = 'query { officerQueue { registered { number } } }'
    const waiting = async () =>
      (await house.ask(queue, {}, await viewerOf(house.db, officer.personId ?? 0))).officerQueue
        .registered.length
    await anOrganisation(house.db, { state: 'registered' })
    expect(await waiting()).toBe(0)
    await anOrganisation(house.db, { state: 'registered', councils: [TORFAEN] })
    expect(await waiting()).toBe(1)
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'are nobody’s who is gone, whoever gave them one meanwhile (%i)',
    async () => {
      const goes = await another()
      const [link, asked] = [await aLink(house.db, scene), await aLink(house.db, scene)]
      const given = ({ id }: { id: number }) =>
        house.ask(
          `mutation ($input: ReassignLinkInput!) { reassignLink(input: $input) { __typename } }`,
          {
            input: {
              linkId: globalId('Link', id),
              version: 1,
              officerId: globalId('Person', goes.personId ?? 0),
            },
          },
          administrator,
        )
      const id = await membershipOf(goes.personId)
      await Promise.all([
        given(link),
        house.ask(documents.removed, { id }, administrator),
        given(asked),
      ])
      expect(await house.db.link.count({ where: { officerId: goes.personId } })).toBe(0)
    },
  )

  test('go on where they leave by themselves', async () => {
    const heir = await another()
    const link = await aLink(house.db, scene)
    await house.ask(
      'mutation ($id: ID!) { leaveOrganisation(input: { organisationId: $id }) { __typename } }',
      { id: globalId('Organisation', scene.cvc.id) },
      officer,
    )
    expect((await kept(link.id)).officerId).toBe(heir.personId)
  })

  test('what they owed about a link of somebody else’s is that officer’s', async () => {
    const heir = await another()
    const link = await aLink(house.db, scene, {
      officerId: heir.personId,
      tasks: [{ ownerId: officer.personId }],
    })
    await change('removed')
    expect(await kept(link.id)).toEqual({
      officerId: heir.personId,
      tasks: [{ ownerId: heir.personId }],
    })
    expect(await toldOf(heir)).toEqual([])
  })
})
