import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import { reinstateOrganisation } from '#graphql/organisations/reinstate-organisation.ts'
import { suspendOrganisation } from '#graphql/organisations/suspend-organisation.ts'
import { acceptOffer } from '#graphql/signups/accept-offer.ts'
import { lapseDuePlaces } from '#graphql/signups/lapse-due-places.ts'
import { withdrawPlace } from '#graphql/signups/withdraw-place.ts'
import type { MembershipRole } from '#prisma/client.ts'
import {
  aMembership,
  anOrganisation,
  aPerson,
  NOW,
  TORFAEN,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aSession, kindsTold, viewers } from '#tests/support/sign-ups.ts'

const take = `mutation ($id: ID!) {
  takePlace(input: { sessionId: $id }) { __typename ... on SignUp { id number state } ... on SignUpClosed { because } }
}`
const withReason = (
  name: string,
) => `mutation ($id: ID!, $reason: TextInput = { en: "Storm on the way." }) {
  ${name}(input: { eventId: $id, reason: $reason }) {
    __typename
    ... on Event { state stateReason { en cy } }
    ... on InvalidInput { issues { path code } }
  }
}`
const putBack = `mutation ($id: ID!) { putBackEvent(input: { eventId: $id }) { __typename ... on Event { state } } }`

describe('an event that does not go ahead', () => {
  let house: House
  let people: Viewer[]
  let officer: Viewer

  const memberOf = async (organisationId: number, role: MembershipRole, remit?: string[]) => {
    const person = await aPerson(house.db)
    const personId = person.id
    await aMembership(house.db, { personId, organisationId, role, ...(remit ? { remit } : {}) })
    return viewerOf(house.db, personId)
  }

  beforeAll(async () => {
    house = await openHouse()
    people = await viewers(house.db, 4)
    const council = await anOrganisation(house.db, { kind: 'county_voluntary_council' })
    officer = await memberOf(council.id, 'liaison_officer')
  })

  const organised = async (more: Parameters<typeof aSession>[2] = {}) => {
    const made = await aSession(house.db, 1, more)
    return { ...made, organiser: await memberOf(made.organisation.id, 'organiser') }
  }
  const takes = async (sessionId: number, which: number) =>
    (await house.ask(take, { id: globalId('Session', sessionId) }, people[which])).takePlace
  const does = async (name: string, eventId: number, viewer: Viewer, more: object = {}) =>
    (await house.ask(withReason(name), { id: globalId('Event', eventId), ...more }, viewer))[name]

  test('is called off with a reason that everybody who signed up is told', async () => {
    const { event, session, organiser } = await organised()
    await takes(session.id, 0)
    await takes(session.id, 1)
    expect(await does('cancelEvent', event.id, organiser)).toEqual({
      __typename: 'Event',
      state: 'cancelled',
      stateReason: { en: 'Storm on the way.', cy: null },
    })
    expect((await kindsTold(house.db, session.id)).slice(2)).toEqual([
      'event.cancelled',
      'event.cancelled',
    ])
    const date = await house.db.session.findUniqueOrThrow({ where: { id: session.id } })
    expect(date).toMatchObject({ cancelledAt: NOW, cancelledReasonEn: 'Storm on the way.' })
    const [notice] = await house.db.notice.findMany({ orderBy: { id: 'desc' }, take: 1 })
    expect(notice?.data).toMatchObject({
      reason: { en: 'Storm on the way.', cy: null },
      sessionId: session.id,
    })
    expect(await takes(session.id, 2)).toMatchObject({ because: 'cancelled' })
    const lines = await house.db.history.findMany({
      where: { subject: 'Event', subjectId: event.id },
    })
    expect(lines).toMatchObject([{ action: 'event.cancelled', facts: { told: 2 } }])
    expect(JSON.stringify(lines[0]?.facts)).not.toContain('Storm')
  })

  test('is called off once, however often the button is pressed', async () => {
    const { event, session, organiser } = await organised()
    await takes(session.id, 0)
    const answers = await Promise.all([1, 2, 3].map(() => does('cancelEvent', event.id, organiser)))
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'Event',
      'WrongState',
      'WrongState',
    ])
    expect(await kindsTold(house.db, session.id)).toEqual(['signUp.confirmed', 'event.cancelled'])
  })

  test('tells nobody of a date that is over', async () => {
    const past = { startsAt: new Date('2026-11-01T10:00Z'), endsAt: new Date('2026-11-01T11:00Z') }
    const { event, session, organiser } = await organised({ sessions: [past, {}] })
    const [person] = people
    await house.db.signUp.create({
      data: {
        sessionId: session.id,
        personId: Number(person?.personId),
        state: 'confirmed',
        queuedAt: NOW,
        createdAt: NOW,
        changedAt: NOW,
      },
    })
    await does('cancelEvent', event.id, organiser)
    expect(await kindsTold(house.db, session.id)).toEqual([])
  })

  test.each([
    ['no reason', '', ['reason'], 'one_language_required'],
    ['a reason of blanks', ' \n\t ', ['reason'], 'one_language_required'],
    ['far too many words', 'x'.repeat(1001), ['reason', 'cy'], 'too_long'],
  ])('is not called off with %s', async (_, cy, path, code) => {
    const { event, organiser } = await organised()
    expect(await does('cancelEvent', event.id, organiser, { reason: { cy } })).toMatchObject({
      issues: [{ path, code }],
    })
  })

  test('is not another organisation’s to call off', async () => {
    const { event } = await organised()
    const { organiser: other } = await organised()
    await expect(does('cancelEvent', event.id, other)).rejects.toMatchObject({
      extensions: { code: 'NOT_ALLOWED' },
    })
  })

  test('never oversells nor tells wrongly while people sign up as it is called off', async () => {
    const { event, session, organiser } = await organised()
    await Promise.all([
      takes(session.id, 0),
      does('cancelEvent', event.id, organiser),
      takes(session.id, 1),
      takes(session.id, 2),
    ])
    const signUps = await house.db.signUp.findMany({ where: { sessionId: session.id } })
    const told = (await kindsTold(house.db, session.id)).filter(
      (kind) => kind === 'event.cancelled',
    )
    // Whoever got in before the end is told of it; nobody got in after.
    expect(told).toHaveLength(signUps.length)
  })

  test('is taken down by the officer: organisers and people are told, and strangers see nothing', async () => {
    const { event, session, organiser } = await organised()
    await takes(session.id, 0)
    expect(await does('takeDownEvent', event.id, officer)).toMatchObject({ state: 'taken_down' })
    const toldBy = async (kind: string) => {
      const notices = await house.db.notice.findMany({ where: { kind } })
      const here = notices.filter(({ data }) => (data as { eventId: number }).eventId === event.id)
      return here.map(({ personId }) => personId)
    }
    expect(await toldBy('event.takenDown')).toEqual([organiser.personId])
    expect(await toldBy('event.unpublished')).toEqual([people[0]?.personId])
    const seen = await house.ask('query ($n: Int!) { event(number: $n) { state } }', {
      n: event.id,
    })
    expect(seen).toEqual({ event: null })
    expect(await does('takeDownEvent', event.id, officer)).toEqual({ __typename: 'WrongState' })
  })

  test('is put back, and a place that became free meanwhile is offered', async () => {
    const { event, session } = await organised()
    const place = await takes(session.id, 0)
    const waits = await takes(session.id, 1)
    await does('takeDownEvent', event.id, officer)
    const withdraw = `mutation ($id: ID!) { withdrawPlace(input: { signUpId: $id }) { ... on SignUp { state } } }`
    await house.ask(withdraw, { id: place.id }, people[0])
    const stateOf = async () =>
      (await house.db.signUp.findUniqueOrThrow({ where: { id: waits.number } })).state
    expect(await stateOf()).toBe('waiting')
    const id = globalId('Event', event.id)
    expect(await house.ask(putBack, { id }, officer)).toEqual({
      putBackEvent: { __typename: 'Event', state: 'published' },
    })
    expect(await stateOf()).toBe('offered')
    expect((await kindsTold(house.db, session.id)).slice(-3)).toEqual([
      'signUp.withdrawn',
      'event.onAgain',
      'signUp.offered',
    ])
  })

  const suspends = (name: string, organisationId: number) =>
    name === 'suspendOrganisation'
      ? suspendOrganisation(house.as(officer), { organisationId, reason: 'We look into it.' })
      : reinstateOrganisation(house.as(officer), { organisationId })

  test.each([
    ['taken down and put back', 'takeDownEvent', 'putBackEvent'],
    [
      'its organisation’s, suspended and reinstated',
      'suspendOrganisation',
      'reinstateOrganisation',
    ],
  ])('leaves an offer its whole time anew: %s', async (_, down, back) => {
    house.setNow(NOW)
    const { event, session, organisation } = await organised()
    const place = await takes(session.id, 0)
    const waits = await takes(session.id, 1)
    await withdrawPlace(house.as(people[0]), { signUpId: place.id })
    const hoursOn = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000)
    const offer = () => house.db.signUp.findUniqueOrThrow({ where: { id: waits.number } })
    expect(await offer()).toMatchObject({ state: 'offered', heldUntil: hoursOn(24) })
    house.setNow(hoursOn(20))
    if (down === 'takeDownEvent') await does(down, event.id, officer)
    else await suspends(down, organisation.id)
    house.setNow(hoursOn(30))
    await lapseDuePlaces(house.engine.asSystem('job'))
    if (back === 'putBackEvent') {
      await house.ask(putBack, { id: globalId('Event', event.id) }, officer)
    } else await suspends(back, organisation.id)
    await lapseDuePlaces(house.engine.asSystem('job'))
    expect(await offer()).toMatchObject({ state: 'offered', heldUntil: hoursOn(54) })
    expect((await kindsTold(house.db, session.id)).slice(-1)).toEqual(['signUp.offered'])
    house.setNow(hoursOn(53))
    expect(await acceptOffer(house.as(people[1]), { signUpId: waits.number })).toMatchObject({
      state: 'confirmed',
    })
    house.setNow(NOW)
  })

  test('is not an officer’s of another county, nor its own organisers’, to take down', async () => {
    const { event, organiser } = await organised()
    const elsewhere = await anOrganisation(house.db, { kind: 'county_voluntary_council' })
    const stranger = await memberOf(elsewhere.id, 'liaison_officer', [TORFAEN])
    for (const viewer of [organiser, stranger]) {
      await expect(does('takeDownEvent', event.id, viewer)).rejects.toMatchObject({
        extensions: { code: 'NOT_ALLOWED' },
      })
    }
    const kept = await house.db.event.findUniqueOrThrow({ where: { id: event.id } })
    expect(kept.state).toBe('published')
  })
})
