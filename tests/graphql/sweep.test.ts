import pg from 'pg'
import { beforeEach, describe, expect, test } from 'vitest'
import { lapseDuePlaces } from '#graphql/signups/lapse-due-places.ts'
import { sweep } from '#graphql/sweep.ts'
import { NOW } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aSession } from '#tests/support/sign-ups.ts'

let house: House

beforeEach(async () => {
  house = await openHouse()
})

/** A session with a guest's place whose half hour is over. */
async function aLapsedHold(): Promise<number> {
  const { session } = await aSession(house.db, 1)
  const longAgo = new Date(NOW.getTime() - 60 * 60_000)
  await house.db.session.update({ where: { id: session.id }, data: { taken: 1 } })
  await house.db.signUp.create({
    data: {
      session: { connect: { id: session.id } },
      person: {
        create: { name: 'Mair', email: 'mair@example.org', source: 'sign_up', createdAt: longAgo },
      },
      state: 'asked',
      placed: true,
      queuedAt: longAgo,
      heldUntil: new Date(NOW.getTime() - 60_000),
      createdAt: longAgo,
      changedAt: longAgo,
    },
  })
  return session.id
}

/** From now on the database refuses to write what fits a condition, and says so with an address in it. */
const refuseToWrite = (table: string, condition: string) =>
  asOwner(`
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'mair@example.org may not be written'; END $$;
    CREATE TRIGGER refuse BEFORE INSERT OR UPDATE ON "${table}"
    FOR EACH ROW WHEN (${condition}) EXECUTE FUNCTION refuse()`)

const refuseNothing = (table: string) =>
  asOwner(`DROP TRIGGER refuse ON "${table}"; DROP FUNCTION refuse()`)

async function asOwner(statements: string) {
  const owner = new pg.Client({ connectionString: house.ownerUrl })
  await owner.connect()
  await owner.query(statements)
  await owner.end()
}

const statesOf = async (...sessionIds: number[]) =>
  (
    await house.db.signUp.findMany({
      where: { sessionId: { in: sessionIds } },
      orderBy: { sessionId: 'asc' },
    })
  ).map(({ state }) => state)

describe('what happens by itself', () => {
  test('goes on past a session that always fails, and says that it failed', async () => {
    const ids = [await aLapsedHold(), await aLapsedHold(), await aLapsedHold()] as const
    await refuseToWrite('SignUp', `NEW."sessionId" = ${ids[0]}`)
    const lapsing = lapseDuePlaces(house.engine.asSystem('job'))
    await expect(lapsing).rejects.toThrow('may not be written')
    expect(await statesOf(...ids)).toEqual(['asked', 'lapsed', 'lapsed'])
  })

  test('leaves no part out because another fails, and tells which one did', async () => {
    const id = await aLapsedHold()
    await refuseToWrite('HistorySeal', 'true')
    const settled = new Date(NOW.getTime() - 24 * 3600_000)
    await house.db.history.create({
      data: {
        at: settled,
        action: 'test.done',
        via: 'job',
        subject: 'Test',
        subjectId: 1,
        facts: {},
      },
    })
    const told: string[] = []
    await sweep(house.engine.asSystem('job'), (_fault, reference) => told.push(reference))
    expect(told).toEqual(['sweep.sealHistory'])
    expect(await statesOf(id)).toEqual(['lapsed'])

    const other = await aLapsedHold()
    await refuseNothing('HistorySeal')
    await refuseToWrite('SignUp', `NEW."sessionId" = ${other}`)
    await sweep(house.engine.asSystem('job'), (_fault, reference) => told.push(reference))
    expect(told).toEqual(['sweep.sealHistory', 'sweep.lapseDuePlaces'])
    expect(await house.db.historySeal.count()).toBe(1)
  })
})
