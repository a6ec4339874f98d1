import { beforeAll, expect, test } from 'vitest'
import { NotAllowed, NotFound, Refusal } from '#graphql/operation/refusal.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { lapseDuePlaces } from '#graphql/signups/lapse-due-places.ts'
import { takePlace } from '#graphql/signups/take-place.ts'
import { NOW } from '#tests/support/factories.ts'
import { aSession, viewers } from '#tests/support/sign-ups.ts'
import { aPlay, chanceOf } from '#tests/support/a-play.ts'

const STEPS = 150
const refusals = [Refusal, NotFound, NotAllowed]

let house: House
beforeAll(async () => {
  house = await openHouse()
})

/** What is kept of each session, what its rows say, and whether more is taken than there is. */
const countsOf = async (eventId: number) =>
  (await house.db.session.findMany({ where: { eventId }, include: { signUps: true } })).map(
    ({ taken, waiting, held, capacity, signUps }) => {
      const count = (...states: string[]) =>
        signUps.filter(({ state }) => states.includes(state)).length
      const asked = signUps.filter(({ state, placed }) => state === 'asked' && placed).length
      return {
        kept: { taken, waiting, held },
        rows: {
          taken: count('confirmed', 'offered', 'attended', 'absent') + asked,
          waiting: count('waiting'),
          held: asked,
        },
        overbooked: capacity !== null && taken > capacity,
      }
    },
  )

/** What visitors are shown of the event, and of each of its sessions by its number. */
const shownOf = async (eventId: number) => {
  const { sessions, ...event } = await house.db.event.findUniqueOrThrow({
    where: { id: eventId },
    include: { sessions: true },
  })
  return new Map(
    [event, ...sessions].map((row) => ['startsAt' in row ? row.id : 0, JSON.stringify(row)]),
  )
}

const often = [
  'take',
  'take',
  'take',
  'ask',
  'ask',
  'confirm',
  'withdraw',
  'accept',
  'decline',
  'lapse',
]
const always = [...often, ...often, 'mark', 'mark', 'change', 'change', 'erase', 'takeDown']
const usual = [...always, 'putBack', 'putBack', 'putBack']

test(
  'whatever happens in whatever order, numbers are what the rows say, nobody is overbooked, and the history says what changed',
  { timeout: 60_000 },
  async () => {
    const done = new Map<string, number>()
    for (const seed of [1, 2, 3]) {
      const pick = chanceOf(seed)
      const { eventId, moves } = await aPlay(house, pick, `play${seed}`)
      const end = [
        'putBack',
        'callOff',
        'cancel',
        'take',
        'ask',
        'lapse',
        'mark',
        'erase',
        'tidy',
        'lapse',
      ]
      const script = [...Array<null>(STEPS).fill(null), ...end]
      for (const [step, named] of script.entries()) {
        const move = named ?? pick(usual) ?? ''
        const before = await shownOf(eventId)
        await house.engine.happened()
        try {
          await moves[move]?.()
          done.set(move, (done.get(move) ?? 0) + 1)
        } catch (refusal) {
          if (!refusals.some((kind) => refusal instanceof kind)) throw refusal
        }
        const at = `play ${seed}, step ${step}: ${move}`
        const lines = await house.engine.happened()
        for (const [session, row] of await shownOf(eventId)) {
          if (row === before.get(session)) continue
          const said = lines.some((one) => one.subject !== 'SignUp' || one.sessionId === session)
          expect({ at, session, said }).toEqual({ at, session, said: true })
        }
        for (const { kept, rows, overbooked } of await countsOf(eventId)) {
          expect({ at, ...kept, overbooked }).toEqual({ at, ...rows, overbooked: false })
        }
      }
    }
    expect([...done.keys()].sort()).toEqual(
      [...new Set([...usual, 'callOff', 'cancel', 'tidy'])].sort(),
    )
  },
)

test('a number that is wrong keeps the sweep from nobody, and is right once something happens there', async () => {
  house.setNow(NOW)
  const [viewer] = await viewers(house.db, 1)
  const { session: drifted } = await aSession(house.db, 5, {
    sessions: [{ capacity: 5, waiting: 1 }],
  })
  const { session: hungry } = await aSession(house.db, 5)
  const times = { queuedAt: NOW, createdAt: NOW, changedAt: NOW }
  const personId = viewer?.personId ?? 0
  await house.db.signUp.create({
    data: { sessionId: hungry.id, personId, state: 'waiting', ...times },
  })
  expect(await lapseDuePlaces(house.engine.asSystem('job'))).toBe(1)
  const right = { taken: 1, waiting: 0, held: 0 }
  expect(await countsOf(hungry.eventId)).toMatchObject([{ kept: right, rows: right }])
  await takePlace(house.as(viewer), { sessionId: drifted.id })
  const all = await countsOf(drifted.eventId)
  expect(all.map(({ kept }) => kept)).toEqual(all.map(({ rows }) => rows))
})
