import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { system } from '#graphql/access/viewer.ts'
import { firstBrokenSeal, sealHistory } from '#graphql/history/seal-history.ts'
import { NOW } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const minutes = (n: number) => new Date(NOW.getTime() + n * 60_000)

describe('the sealed history', () => {
  let house: House
  const seal = () => sealHistory(house.as(system, 'job'))
  const happen = (action: string, at: Date) =>
    house.db.history.create({
      data: {
        at,
        action,
        via: 'page',
        subject: 'Event',
        subjectId: 1,
        facts: { b: 1, a: [2, 'ŵ'] },
      },
    })

  beforeAll(async () => {
    house = await openHouse()
    await happen('event.drafted', minutes(-10))
    await happen('event.published', minutes(-9))
    await happen('event.cancelled', minutes(-1))
  })

  test('takes in what has settled, once, and leaves what may still be written beside it', async () => {
    expect(await seal()).toBe(2)
    expect(await seal()).toBe(0)
    house.setNow(minutes(5))
    expect(await seal()).toBe(1)
    expect(await firstBrokenSeal(house.db)).toBe(null)
  })

  test('is sealed by one at a time', async () => {
    await happen('event.moved', minutes(0))
    const sealed = await Promise.all([seal(), seal(), seal()])
    expect(sealed.reduce((a, b) => a + b)).toBe(1)
    expect(await firstBrokenSeal(house.db)).toBe(null)
  })

  test('shows what got past the locks', async () => {
    const owner = new pg.Client({ connectionString: house.ownerUrl })
    await owner.connect()
    await owner.query(`ALTER TABLE "History" DISABLE TRIGGER ALL`)
    await owner.query(
      `UPDATE "History" SET action = 'event.praised' WHERE action = 'event.published'`,
    )
    await owner.end()
    const first = await house.db.history.findFirstOrThrow({ orderBy: { id: 'asc' } })
    expect(await firstBrokenSeal(house.db)).toBe(first.id)
  })
})
