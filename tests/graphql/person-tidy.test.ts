import { beforeAll, expect, test } from 'vitest'
import { tidyGuests } from '#graphql/people/tidy-guests.ts'
import { anEvent, anOrganisation, aPerson, NOW } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

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
