import { beforeAll, describe, expect, test } from 'vitest'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import type { MembershipRole, OrganisationState } from '#prisma/client.ts'
import {
  aMembership,
  anEvent,
  anOpportunity,
  anOrganisation,
  aPerson,
  NOW,
  TORFAEN,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aLink, aLinkScene } from '#tests/support/links.ts'

const archive = /* GraphQL */ `
  mutation ($input: ArchiveOrganisationInput!) {
    answer: archiveOrganisation(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
          code
        }
      }
    }
  }
`
const restore = /* GraphQL */ `
  mutation ($id: ID!) {
    answer: restoreOrganisation(input: { organisationId: $id }) {
      __typename
    }
  }
`
const why = { en: 'We have all grown old.', cy: 'Aethom i gyd yn hen.' }
/** Where one text has to do. */
const reason = `${why.cy}\n\n${why.en}`
const signUpTimes = { createdAt: NOW, changedAt: NOW, queuedAt: NOW }

describe('closing an organisation', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })

  const aMember = async (organisationId: number, role: MembershipRole, remit?: string[]) => {
    const { id: personId } = await aPerson(house.db)
    await aMembership(house.db, {
      personId,
      organisationId,
      role,
      ...(remit ? { remit } : {}),
    })
    return viewerOf(house.db, personId)
  }
  const aGroup = async (more: Parameters<typeof anOrganisation>[1] = {}) => {
    const group = await anOrganisation(house.db, more)
    return { ...group, owner: await aMember(group.id, 'owner') }
  }
  const anOfficer = async (remit?: string[]) => {
    const { id } = await anOrganisation(house.db, { kind: 'county_voluntary_council' })
    return aMember(id, 'liaison_officer', remit)
  }
  const closed = async (id: number, viewer: Viewer, more: object = {}) => {
    const { version } = await house.db.organisation.findUniqueOrThrow({ where: { id } })
    const input = { organisationId: globalId('Organisation', id), version, reason: why, ...more }
    return (await house.ask(archive, { input }, viewer)).answer
  }
  const broughtBack = async (id: number, viewer: Viewer) =>
    (await house.ask(restore, { id: globalId('Organisation', id) }, viewer)).answer.__typename
  const stateOf = async (id: number) =>
    (await house.db.organisation.findUniqueOrThrow({ where: { id } })).state
  const toldOf = async (personId: number | null) =>
    (
      await house.db.notice.findMany({ where: { personId: personId ?? 0 }, orderBy: { id: 'asc' } })
    ).map(({ kind, data }) => [kind, (data as { reason?: unknown }).reason])
  const pageOf = async (number: number, viewer: Viewer = visitor) =>
    (
      await house.ask(
        'query ($number: Int!) { organisation(number: $number) { state contactName } }',
        { number },
        viewer,
      )
    ).organisation
  const aSignUp = async (sessionId: number) => {
    const { id: personId } = await aPerson(house.db)
    await house.db.signUp.create({
      data: { sessionId, personId, state: 'confirmed', ...signUpTimes },
    })
    return personId
  }

  test('calls off what is to come, tells everybody why, and leaves what has been', async () => {
    const group = await aGroup()
    const ahead = await anEvent(house.db, group.id)
    const past = await anEvent(house.db, group.id, {
      sessions: [
        { startsAt: new Date('2026-10-01T18:00:00Z'), endsAt: new Date('2026-10-01T19:00:00Z') },
      ],
    })
    const draft = await anEvent(house.db, group.id, { state: 'draft' })
    const open = await anOpportunity(house.db, group.id)
    const over = await anOpportunity(house.db, group.id, { endsOn: new Date('2026-11-22') })
    const comes = await aSignUp(ahead.sessions[0]?.id ?? 0)
    const { id: helps } = await aPerson(house.db)
    await house.db.application.create({
      data: {
        opportunityId: open.id,
        personId: helps,
        state: 'accepted',
        createdAt: NOW,
        changedAt: NOW,
      },
    })
    expect((await closed(group.id, group.owner)).__typename).toBe('Organisation')

    const events = await house.db.event.findMany({
      where: { organisationId: group.id },
      select: { id: true, state: true, stateReasonEn: true, stateReasonCy: true },
      orderBy: { id: 'asc' },
    })
    expect(events).toEqual([
      { id: ahead.id, state: 'cancelled', stateReasonEn: why.en, stateReasonCy: why.cy },
      { id: past.id, state: 'published', stateReasonEn: null, stateReasonCy: null },
      { id: draft.id, state: 'draft', stateReasonEn: null, stateReasonCy: null },
    ])
    const wanted = await house.db.opportunity.findMany({
      where: { organisationId: group.id },
      select: { id: true, state: true },
      orderBy: { id: 'asc' },
    })
    expect(wanted).toEqual([
      { id: open.id, state: 'cancelled' },
      { id: over.id, state: 'published' },
    ])
    expect(await toldOf(comes)).toEqual([['event.cancelled', why]])
    expect(await toldOf(helps)).toEqual([['opportunity.cancelled', why]])
    expect(await toldOf(group.owner.personId)).toEqual([['organisation.archived', reason]])
    const lines = await house.db.history.findMany({
      where: { organisationId: group.id },
      orderBy: { id: 'asc' },
    })
    expect(lines.map((line) => line.action)).toEqual([
      'event.cancelled',
      'opportunity.cancelled',
      'organisation.archived',
    ])
    const { event } = await house.ask('query ($n: Int!) { event(number: $n) { state } }', {
      n: ahead.id,
    })
    expect(event).toEqual({ state: 'cancelled' })
  })

  test('calls off what is taken down too, and makes none of it public', async () => {
    const group = await aGroup()
    const { id: eventId, sessions } = await anEvent(house.db, group.id, { state: 'taken_down' })
    const comes = await aSignUp(sessions[0]?.id ?? 0)
    const { id: opportunityId } = await anOpportunity(house.db, group.id, { state: 'taken_down' })
    const { id: helps } = await aPerson(house.db)
    const times = { createdAt: NOW, changedAt: NOW }
    await house.db.application.create({
      data: { opportunityId, personId: helps, state: 'accepted', ...times },
    })
    const officer = await anOfficer()
    for (const told of [1, 1]) {
      expect((await closed(group.id, group.owner)).__typename).toBe('Organisation')
      expect(await toldOf(comes)).toEqual(Array(told).fill(['event.cancelled', why]))
      expect(await toldOf(helps)).toEqual(Array(told).fill(['opportunity.cancelled', why]))
      expect(await broughtBack(group.id, officer)).toBe('Organisation')
    }
    const shown =
      'query ($e: Int!, $o: Int!) { event(number: $e) { state } opportunity(number: $o) { state } }'
    const seen = { e: eventId, o: opportunityId }
    expect(await house.ask(shown, seen)).toEqual({ event: null, opportunity: null })
    const state = 'taken_down'
    expect(await house.ask(shown, seen, group.owner)).toEqual({
      event: { state },
      opportunity: { state },
    })
    const date = await house.db.session.findFirst({ where: { eventId } })
    expect(date).toMatchObject({ cancelledAt: NOW })
  })

  test('lets its links go with the reason; the other side and the officer are told', async () => {
    const scene = await aLinkScene(house.db)
    const { asker, partner, viewers } = scene
    const introduced = await aLink(house.db, scene, { tasks: [{}] })
    const asked = await aLink(house.db, scene, { stage: 'asked' })
    const reversed = await aLink(house.db, scene, {
      stage: 'asked',
      askedById: partner.id,
      withId: asker.id,
    })
    const ahead = 'query ($n: Int!) { organisation(number: $n) { ahead { links } } }'
    const shown = await house.ask(ahead, { n: asker.id }, viewers['asker’s owner'])
    // Nobody has told it of the third yet.
    expect(shown.organisation.ahead.links).toBe(2)

    await closed(asker.id, viewers['asker’s owner'])
    for (const { id } of [introduced, asked, reversed]) {
      const kept = await house.db.link.findUniqueOrThrow({
        where: { id },
        include: { tasks: true },
      })
      expect(kept).toMatchObject({ stage: 'closed', outcome: 'let_go', outcomeNote: reason })
      expect(kept.tasks.every((task) => task.doneAt)).toBe(true)
    }
    const kinds = async (viewer: Viewer) => (await toldOf(viewer.personId)).map(([kind]) => kind)
    expect(await kinds(viewers['partner’s owner'])).toEqual(['link.closed', 'link.closed'])
    expect(await kinds(viewers['officer in remit'])).toEqual(Array(3).fill('link.closed'))
    expect(await kinds(viewers['asker’s owner'])).toEqual(['organisation.archived'])
  })

  test('tells an officer who also belongs to the other side once', async () => {
    const scene = await aLinkScene(house.db)
    const { asker, partner, viewers } = scene
    const officer = viewers['officer in remit']
    const both = { personId: officer.personId ?? 0, organisationId: partner.id }
    await aMembership(house.db, { ...both, role: 'organiser' })
    await aLink(house.db, scene)
    await closed(asker.id, viewers['asker’s owner'])
    expect((await toldOf(officer.personId)).map(([kind]) => kind)).toEqual(['link.closed'])
  })

  test('shows it as closed on its page, without its contact, and in no list', async () => {
    const group = await aGroup({ nameEn: 'Zebra Lantern Folk', contactName: 'Mair' })
    await house.db.invitation.create({
      data: {
        organisationId: group.id,
        email: 'late@example.org',
        role: 'reader',
        state: 'open',
        createdAt: NOW,
      },
    })
    await closed(group.id, group.owner)
    expect(await pageOf(group.id)).toEqual({ state: 'archived', contactName: null })
    expect(await pageOf(group.id, group.owner)).toMatchObject({ contactName: null })
    expect(await pageOf(group.id, await anOfficer())).toMatchObject({ contactName: 'Mair' })
    const { organisations } = await house.ask(
      'query { organisations(first: 100) { edges { node { number } } } }',
    )
    expect(organisations.edges.some((edge: any) => edge.node.number === group.id)).toBe(false)
    expect(
      await house.db.invitation.count({ where: { organisationId: group.id, state: 'open' } }),
    ).toBe(0)
  })

  test('comes back with the contact that it had, and without one where nobody is left', async () => {
    const officer = await anOfficer()
    const group = await aGroup({ contactName: 'Mair', contactPhone: '01633 555123' })
    await closed(group.id, group.owner)
    await broughtBack(group.id, officer)
    const kept = await house.db.organisation.findUniqueOrThrow({ where: { id: group.id } })
    expect(kept).toMatchObject({ contactName: 'Mair', contactPhone: '01633 555123' })

    const left = await aGroup({ contactName: 'Mair', contactPhone: '01633 555123' })
    await closed(left.id, left.owner)
    const where = { organisationId: left.id }
    await house.db.membership.updateMany({ where, data: { until: NOW } })
    await broughtBack(left.id, officer)
    const relisted = await house.db.organisation.findUniqueOrThrow({ where: { id: left.id } })
    expect(relisted).toMatchObject({ state: 'unclaimed', contactName: null, contactPhone: null })
  })

  test.each<[OrganisationState, boolean]>([
    ['verified', true],
    ['registered', false],
    ['declined', false],
    ['suspended', false],
  ])('of one that is %s leaves a page for everybody: %s', async (state, shown) => {
    const group = await aGroup({ state })
    await closed(group.id, group.owner)
    expect(await stateOf(group.id)).toBe('archived')
    expect((await pageOf(group.id)) !== null).toBe(shown)
    expect(await pageOf(group.id, group.owner)).not.toBeNull()
  })

  test('says beforehand what will happen, to those who may close it', async () => {
    const group = await aGroup()
    const event = await anEvent(house.db, group.id, { sessions: [{}, {}] })
    const person = await aSignUp(event.sessions[0]?.id ?? 0)
    await house.db.signUp.create({
      data: {
        sessionId: event.sessions[1]?.id ?? 0,
        personId: person,
        state: 'waiting',
        ...signUpTimes,
      },
    })
    await anOpportunity(house.db, group.id)
    const ahead = async (viewer: Viewer) =>
      (
        await house.ask(
          'query ($n: Int!) { organisation(number: $n) { ahead { events people opportunities links invitations } } }',
          { n: group.id },
          viewer,
        )
      ).organisation.ahead
    const expected = { events: 1, people: 1, opportunities: 1, links: 0, invitations: 0 }
    expect(await ahead(group.owner)).toEqual(expected)
    expect(await ahead(await anOfficer())).toEqual(expected)
    for (const viewer of [visitor, await aMember(group.id, 'organiser')]) {
      expect(await ahead(viewer)).toBeNull()
    }
  })

  test('is for its owner, the officer of its area and administrators', async () => {
    const group = await aGroup()
    const other = await aGroup()
    for (const viewer of [
      visitor,
      await aMember(group.id, 'organiser'),
      await anOfficer([TORFAEN]),
      other.owner,
    ]) {
      await expect(closed(group.id, viewer)).rejects.toMatchObject({
        extensions: { code: 'NOT_ALLOWED' },
      })
    }
    expect((await closed(group.id, await anOfficer())).__typename).toBe('Organisation')
    const { id: administrator } = await aPerson(house.db, { administrator: true })
    const viewer = await viewerOf(house.db, administrator)
    expect((await closed(other.id, viewer)).__typename).toBe('Organisation')
  })

  test('needs a reason and what was looked at, happens once, and is not for an office', async () => {
    const group = await aGroup()
    expect(await closed(group.id, group.owner, { reason: { en: ' ' } })).toMatchObject({
      issues: [{ path: ['reason'], code: 'one_language_required' }],
    })
    expect((await closed(group.id, group.owner, { version: 7 })).__typename).toBe('Stale')
    const press = async () => (await closed(group.id, group.owner, { version: 1 })).__typename
    expect((await Promise.all([press(), press()])).sort()).toEqual(['Organisation', 'WrongState'])
    const office = await aGroup({ kind: 'county_voluntary_council' })
    expect((await closed(office.id, office.owner)).__typename).toBe('WrongState')
  })

  test.each([1, 2, 3, 4, 5, 6])('leaves nothing published that was on its way (%i)', async () => {
    const group = await aGroup()
    const draft = await anEvent(house.db, group.id, { state: 'draft' })
    const publish = 'mutation ($id: ID!) { publishEvent(input: { eventId: $id }) { __typename } }'
    await Promise.all([
      house.ask(publish, { id: globalId('Event', draft.id) }, group.owner),
      closed(group.id, group.owner),
    ])
    const kept = await house.db.event.findUniqueOrThrow({ where: { id: draft.id } })
    expect(kept.state).not.toBe('published')
    expect(await stateOf(group.id)).toBe('archived')
  })

  describe('and afterwards', () => {
    test('the officer brings it back, to be checked anew; nobody else does', async () => {
      const group = await aGroup()
      const event = await anEvent(house.db, group.id)
      await closed(group.id, group.owner)
      await expect(broughtBack(group.id, group.owner)).rejects.toMatchObject({
        extensions: { code: 'NOT_ALLOWED' },
      })
      const officer = await anOfficer()
      const queue = 'query { officerQueue { closed { number } } }'
      expect((await house.ask(queue, {}, officer)).officerQueue.closed[0].number).toBe(group.id)
      expect(await broughtBack(group.id, officer)).toBe('Organisation')
      expect(await stateOf(group.id)).toBe('registered')
      expect(await broughtBack(group.id, officer)).toBe('WrongState')
      const kept = await house.db.event.findUniqueOrThrow({ where: { id: event.id } })
      expect(kept.state).toBe('cancelled')
      expect((await toldOf(group.owner.personId)).map(([kind]) => kind)).toEqual([
        'organisation.archived',
        'organisation.restored',
      ])
    })

    test('its last owner may leave it; brought back, it waits to be claimed', async () => {
      const group = await aGroup()
      await closed(group.id, group.owner)
      const leave =
        'mutation ($id: ID!) { leaveOrganisation(input: { organisationId: $id }) { __typename } }'
      const id = globalId('Organisation', group.id)
      const { leaveOrganisation } = await house.ask(leave, { id }, group.owner)
      expect(leaveOrganisation.__typename).toBe('Done')
      await broughtBack(group.id, await anOfficer())
      expect(await stateOf(group.id)).toBe('unclaimed')
    })

    test('it is not changed, nor given to whoever claims it, until it is brought back', async () => {
      const group = await aGroup()
      const { id: personId } = await aPerson(house.db)
      const claim = await house.db.claim.create({
        data: {
          organisationId: group.id,
          personId,
          message: 'I chair it.',
          state: 'open',
          createdAt: NOW,
        },
      })
      await closed(group.id, group.owner)
      const { viewerCan } = (
        await house.ask(
          'query ($n: Int!) { organisation(number: $n) { viewerCan { change write invite archive restore } } }',
          { n: group.id },
          group.owner,
        )
      ).organisation
      expect(Object.values(viewerCan)).toEqual([false, false, false, false, false])
      const { decideClaim } = await house.ask(
        'mutation ($id: ID!) { decideClaim(input: { claimId: $id, accept: true, reason: "Seen." }) { __typename } }',
        { id: globalId('Claim', claim.id) },
        await anOfficer(),
      )
      expect(decideClaim.__typename).toBe('WrongState')
    })
  })
})
