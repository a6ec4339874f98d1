import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#graphql/access/viewer.ts'
import { askToPutForward } from '#graphql/applications/ask-to-put-forward.ts'
import { HOLD_HOURS } from '#graphql/applications/application.ts'
import { lapseDueApplications } from '#graphql/applications/lapse-due-applications.ts'
import { transact } from '#graphql/operation/operation.ts'
import { NotFound } from '#graphql/operation/refusal.ts'
import { erasePeople } from '#graphql/people/erase-people.ts'
import { DAYS_UNCONFIRMED_ARE_KEPT, tidyGuests } from '#graphql/people/tidy-guests.ts'
import { askForPlace } from '#graphql/signups/ask-for-place.ts'
import { confirmPlace } from '#graphql/signups/confirm-place.ts'
import { HOLD_MINUTES } from '#graphql/signups/hold.ts'
import { lapseDuePlaces } from '#graphql/signups/lapse-due-places.ts'
import { anEvent, anOpportunity, anOrganisation, aPerson, NOW } from '#tests/support/factories.ts'
import { holdRows } from '#tests/support/hold-rows.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aSession, countsOf, tokenFor } from '#tests/support/sign-ups.ts'

const DAY = 24 * 3600 * 1000
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY)

let house: House
beforeAll(async () => {
  house = await openHouse()
})

/** Somebody without an account who signed up for something that ended so many days ago. */
async function aGuest(endedDaysAgo: number, createdAt = daysAgo(800)) {
  const { id: organisationId } = await anOrganisation(house.db)
  const { sessions } = await anEvent(house.db, organisationId, {
    sessions: [{ startsAt: daysAgo(endedDaysAgo + 0.1), endsAt: daysAgo(endedDaysAgo) }],
  })
  return house.db.person.create({
    data: {
      name: 'Mair',
      email: `mair${endedDaysAgo}@example.org`,
      source: 'sign_up',
      createdAt,
      signUps: {
        create: {
          sessionId: sessions[0]!.id,
          state: 'attended',
          note: 'a chair, please',
          queuedAt: createdAt,
          createdAt,
          changedAt: createdAt,
        },
      },
    },
  })
}

test('a guest is forgotten a year after what they last came to, and stays counted', async () => {
  const gone = await aGuest(366)
  const kept = await aGuest(364)
  const recent = await aGuest(400, daysAgo(10))
  const member = await aPerson(house.db, { createdAt: daysAgo(800) })

  expect(await tidyGuests(house.engine.asSystem('job'))).toBe(1)
  const people = await house.db.person.findMany({
    where: { id: { in: [gone.id, kept.id, recent.id, member.id] } },
    orderBy: { id: 'asc' },
    include: { signUps: true },
  })
  expect(people.map(({ name }) => name)).toEqual(['', 'Mair', 'Mair', member.name])
  expect(people[0]).toMatchObject({ email: null, signUps: [{ state: 'attended', note: null }] })
  expect(await tidyGuests(house.engine.asSystem('job'))).toBe(0)
})

const lapseAll = async (house: House) => {
  await lapseDuePlaces(house.engine.asSystem('job'))
  await lapseDueApplications(house.engine.asSystem('job'))
}
const after = (milliseconds: number) => new Date(NOW.getTime() + milliseconds)

test('whoever never confirmed is gone seven days after the hold lapsed, to the millisecond', async () => {
  const fresh = await openHouse()
  const job = () => fresh.engine.asSystem('job')
  const { session } = await aSession(fresh.db, 2)
  const { id: organisationId } = await anOrganisation(fresh.db)
  const opportunity = await anOpportunity(fresh.db, organisationId)
  const who = { name: 'Mair Rees', preferredLanguage: 'cy' as const }
  const asked = { ...who, sessionId: session.id }
  await askForPlace(fresh.as(visitor), { ...asked, email: 'place@example.org', note: 'A chair' })
  const offered = { ...who, opportunityId: opportunity.id, message: 'I can lift' }
  await askToPutForward(fresh.as(visitor), { ...offered, email: 'offer@example.org' })

  const gone = {
    place: after(HOLD_MINUTES * 60_000 + DAYS_UNCONFIRMED_ARE_KEPT * DAY),
    offer: after(HOLD_HOURS * 3_600_000 + DAYS_UNCONFIRMED_ARE_KEPT * DAY),
  }
  const addresses = async () =>
    (await fresh.db.person.findMany({ orderBy: { id: 'asc' } })).map(({ email }) => email)
  const justBefore = (moment: Date) => new Date(moment.getTime() - 1)
  for (const moment of [after(HOLD_MINUTES * 60_000), after(HOLD_HOURS * 3_600_000)]) {
    fresh.setNow(moment)
    await lapseAll(fresh)
  }
  fresh.setNow(justBefore(gone.place))
  expect(await tidyGuests(job())).toBe(0)
  fresh.setNow(gone.place)
  expect(await tidyGuests(job())).toBe(1)
  expect(await addresses()).toEqual(['offer@example.org'])
  fresh.setNow(justBefore(gone.offer))
  expect(await tidyGuests(job())).toBe(0)
  fresh.setNow(gone.offer)
  expect(await tidyGuests(job())).toBe(1)
  const { db } = fresh
  const left = [db.person, db.signUp, db.application, db.notice, db.pass]
  expect(await Promise.all(left.map((table) => (table.count as () => Promise<number>)()))).toEqual([
    0, 0, 0, 0, 0,
  ])
  const { kept, rows } = await countsOf(db, session.id)
  expect(kept).toEqual(rows)
})

test('whoever asks again is not gone while the new hold is open, nor once they confirm', async () => {
  const fresh = await openHouse()
  const { session } = await aSession(fresh.db, 2)
  const asked = {
    sessionId: session.id,
    name: 'Mair Rees',
    email: 'mair@example.org',
    preferredLanguage: 'cy' as const,
  }
  await askForPlace(fresh.as(visitor), asked)
  fresh.setNow(after(HOLD_MINUTES * 60_000))
  await lapseAll(fresh)
  await fresh.db.session.update({
    where: { id: session.id },
    data: { startsAt: after(20 * DAY), endsAt: after(20.1 * DAY) },
  })
  fresh.setNow(after(8 * DAY))
  await askForPlace(fresh.as(visitor), asked)
  expect(await tidyGuests(fresh.engine.asSystem('job'))).toBe(0)
  await fresh.db.signUp.updateMany({ data: { state: 'lapsed', changedAt: NOW } })
  await fresh.db.person.updateMany({ data: { emailConfirmedAt: NOW } })
  expect(await tidyGuests(fresh.engine.asSystem('job'))).toBe(0)
})

test('whoever offered to help is kept while their offer stands, and as long as what it is for', async () => {
  const fresh = await openHouse()
  const { id: organisationId } = await anOrganisation(fresh.db)
  const offer = async (
    name: string,
    state: 'put_forward' | 'accepted' | 'declined',
    endsOn: Date | null,
  ) => {
    const opportunity = await anOpportunity(fresh.db, organisationId, {
      endsOn,
      accepted: state === 'accepted' ? 1 : 0,
    })
    await fresh.db.person.create({
      data: {
        name,
        email: `${name}@example.org`,
        emailConfirmedAt: daysAgo(900),
        source: 'sign_up',
        createdAt: daysAgo(900),
        applications: {
          create: {
            opportunityId: opportunity.id,
            state,
            createdAt: daysAgo(900),
            changedAt: daysAgo(800),
          },
        },
      },
    })
    return opportunity
  }
  await offer('asked', 'put_forward', null)
  await offer('helps', 'accepted', null)
  await offer('refused', 'declined', null)
  await offer('lately', 'put_forward', daysAgo(364))
  const over = await offer('helped', 'accepted', daysAgo(400))
  expect(await tidyGuests(fresh.engine.asSystem('job'))).toBe(2)
  const kept = await fresh.db.person.findMany({
    where: { name: { not: '' } },
    orderBy: { name: 'asc' },
  })
  expect(kept.map(({ name }) => name)).toEqual(['asked', 'helps', 'lately'])
  // Who helped stays counted, and nobody is told that they took it back.
  const { accepted } = await fresh.db.opportunity.findUniqueOrThrow({ where: { id: over.id } })
  expect(accepted).toBe(1)
  expect(await fresh.db.notice.count()).toBe(0)
})

test('whoever is erased gives back what they held, and the next in line is asked', async () => {
  const fresh = await openHouse()
  const { session } = await aSession(fresh.db, 1)
  const place = (personId: number, state: 'asked' | 'waiting', more: object = {}) =>
    fresh.db.signUp.create({
      data: {
        sessionId: session.id,
        personId,
        state,
        queuedAt: NOW,
        createdAt: NOW,
        changedAt: NOW,
        ...more,
      },
    })
  const guest = await fresh.db.person.create({
    data: { name: 'Mair', email: 'mair@example.org', source: 'sign_up', createdAt: NOW },
  })
  await place(guest.id, 'asked', { placed: true, heldUntil: after(60_000) })
  const next = await place((await aPerson(fresh.db)).id, 'waiting')
  await fresh.db.session.update({
    where: { id: session.id },
    data: { taken: 1, held: 1, waiting: 1 },
  })
  await transact(fresh.engine.asSystem('job'), 'account.tidy', (tx) =>
    erasePeople(tx, [guest.id], []),
  )
  expect(await fresh.db.person.count({ where: { id: guest.id } })).toBe(0)
  expect(await fresh.db.signUp.findMany()).toMatchObject([{ id: next.id, state: 'offered' }])
  expect(await fresh.db.session.findUniqueOrThrow({ where: { id: session.id } })).toMatchObject({
    taken: 1,
    held: 0,
    waiting: 0,
  })
})

test('whoever asks again while they are tidied away is somebody new, and an old link is one of nobody', async () => {
  const fresh = await openHouse()
  const { db } = fresh
  const far = { startsAt: after(60 * DAY), endsAt: after(60 * DAY + 3_600_000) }
  const { session } = await aSession(db, 2, { sessions: [{ capacity: 2, ...far }] })
  const opportunity = await anOpportunity(db, (await anOrganisation(db)).id)
  const who = { name: 'Mair Rees', email: 'mair@example.org', preferredLanguage: 'cy' as const }
  const asksForPlace = () => askForPlace(fresh.as(visitor), { ...who, sessionId: session.id })
  const offers = () =>
    askToPutForward(fresh.as(visitor), {
      ...who,
      opportunityId: opportunity.id,
      message: 'I can lift',
    })
  const confirms = async () => {
    const token = await tokenFor(db, (await db.signUp.findFirstOrThrow()).id)
    return () => confirmPlace(fresh.as(visitor), { token })
  }
  for (const [asks, again, table, answer] of [
    [asksForPlace, () => Promise.resolve(asksForPlace), 'SignUp', 'fulfilled'],
    [asksForPlace, confirms, 'SignUp', NotFound],
    [offers, () => Promise.resolve(offers), 'Application', 'fulfilled'],
  ] as const) {
    fresh.setNow(NOW)
    await db.person.deleteMany()
    await db.throttle.deleteMany()
    await asks()
    fresh.setNow(after(HOLD_HOURS * 3_600_000))
    await lapseAll(fresh)
    fresh.setNow(after(HOLD_HOURS * 3_600_000 + DAYS_UNCONFIRMED_ARE_KEPT * DAY))
    const press = await again()
    const held = await holdRows(fresh, `SELECT id FROM "${table}" FOR UPDATE`)
    const tidies = tidyGuests(fresh.engine.asSystem('job'))
    await held.untilWaiting(1)
    const pressed = Promise.allSettled([press()])
    await held.untilWaiting(2)
    await held.letGo()
    expect(await tidies).toBe(1)
    const [outcome] = await pressed
    if (answer === 'fulfilled') {
      expect(outcome).toMatchObject({ status: answer })
      expect(await db.person.findMany()).toMatchObject([{ email: who.email }])
    } else {
      expect(outcome).toMatchObject({ reason: expect.any(answer) as unknown })
      expect(await db.person.count()).toBe(0)
    }
  }
})
