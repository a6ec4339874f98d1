import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '#graphql/access/viewer.ts'
import { buildEngine, type Engine } from '#graphql/engine.ts'
import { readSession } from '#graphql/sessions/lock-session.ts'
import { takePlace, takePlaceHolding } from '#graphql/signups/take-place.ts'
import { waitingPosition } from '#graphql/signups/waiting-position.ts'
import { withdrawPlace } from '#graphql/signups/withdraw-place.ts'
import { NOW } from '#tests/support/factories.ts'
import { openHouse, SECRET, type House } from '#tests/support/house.ts'
import { aSession, countsOf, viewers } from '#tests/support/sign-ups.ts'

const PLACES = 10
const PEOPLE = 200

describe(`${PEOPLE} people who want ${PLACES} places at once`, { timeout: 60_000 }, () => {
  let house: House
  let second: Engine
  let people: Viewer[]

  beforeAll(async () => {
    house = await openHouse()
    second = buildEngine({
      url: house.url,
      secret: SECRET,
      now: () => NOW,
      onFault: (fault) => house.faults.push(fault),
    })
    afterAll(() => second.close())
    people = await viewers(house.db, PEOPLE)
  })

  const contextOf = (viewer: Viewer, position: number) =>
    position % 2 ? { ...second.asSystem('page'), viewer } : house.as(viewer)

  const outcomeOf = async (sessionId: number) => {
    const rows = await house.db.signUp.findMany({
      where: { sessionId },
      orderBy: [{ queuedAt: 'asc' }, { id: 'asc' }],
    })
    const inState = (state: string) => rows.filter((row) => row.state === state)
    return { confirmed: inState('confirmed').length, waiting: inState('waiting') }
  }

  test('get 10 places and 190 turns in the list, with no gap in its order', async () => {
    const { session } = await aSession(house.db, PLACES)
    await Promise.all(
      people.map((viewer, position) =>
        takePlace(contextOf(viewer, position), { sessionId: session.id }),
      ),
    )
    const { confirmed, waiting } = await outcomeOf(session.id)
    expect([confirmed, waiting.length]).toEqual([PLACES, PEOPLE - PLACES])
    const turns = new Set(waiting.map(({ queuedAt }) => queuedAt.getTime()))
    expect(turns.size).toBe(PEOPLE - PLACES)
    const positions = await positionsOf(
      house,
      waiting.map(({ id }) => id),
    )
    expect(positions).toEqual(waiting.map((_, index) => index + 1))
    expect(await countsOf(house.db, session.id)).toMatchObject({
      kept: { taken: PLACES, waiting: PEOPLE - PLACES },
    })
  })

  test('get the same from two processes', async () => {
    const { session } = await aSession(house.db, PLACES)
    const ids = people.flatMap(({ personId }) => personId ?? [])
    const workers = [ids.slice(0, PEOPLE / 2), ids.slice(PEOPLE / 2)].map((personIds) => {
      const work = { url: house.url, secret: SECRET, sessionId: session.id, personIds }
      return fork(worker, [JSON.stringify(work)], { execArgv: ['--no-warnings'] })
    })
    await Promise.all(workers.map((process) => once(process, 'message')))
    const done = workers.map((process) => once(process, 'message'))
    for (const process of workers) process.send('go')
    expect(await Promise.all(done).then((all) => all.map(([failed]) => failed))).toEqual([0, 0])
    const { confirmed, waiting } = await outcomeOf(session.id)
    expect([confirmed, waiting.length]).toEqual([PLACES, PEOPLE - PLACES])
    expect(new Set(waiting.map(({ queuedAt }) => queuedAt.getTime())).size).toBe(PEOPLE - PLACES)
  })

  test('would get more than there are if nobody held the session: the lock is what it takes', async () => {
    const { session } = await aSession(house.db, PLACES)
    const unguarded = takePlaceHolding(readSession)
    await Promise.all(
      people.map((viewer, position) =>
        unguarded(contextOf(viewer, position), { sessionId: session.id }),
      ),
    )
    const { confirmed } = await outcomeOf(session.id)
    expect(confirmed).toBeGreaterThan(PLACES)
  })

  test('never leave a place free while somebody waits, however they come and go', async () => {
    const { session } = await aSession(house.db, PLACES)
    const first = people.slice(0, PLACES)
    const places = await Promise.all(
      first.map((viewer) => takePlace(house.as(viewer), { sessionId: session.id })),
    )
    const comings = people
      .slice(PLACES, 60)
      .map((viewer, position) => takePlace(contextOf(viewer, position), { sessionId: session.id }))
    const goings = first.map((viewer, position) =>
      withdrawPlace(contextOf(viewer, position), { signUpId: places[position]?.id }),
    )
    await Promise.all([...comings, ...goings])
    const { kept, rows } = await countsOf(house.db, session.id)
    expect(kept).toEqual(rows)
    expect(kept).toEqual({ taken: PLACES, waiting: 60 - 2 * PLACES })
  })
})

const worker = fileURLToPath(new URL('../support/sign-up-worker.ts', import.meta.url))

async function positionsOf(house: House, ids: number[]): Promise<number[]> {
  const context = house.as()
  const positions = await Promise.all(ids.map((id) => waitingPosition(context, id)))
  return positions.map(Number)
}
