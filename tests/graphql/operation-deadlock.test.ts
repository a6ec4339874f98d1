import { expect, test } from 'vitest'
import { transact, type Transaction } from '#graphql/operation/operation.ts'
import { aPerson } from '#tests/support/factories.ts'
import { openHouse } from '#tests/support/house.ts'

/** Both have their first row before either asks for its second; only the first time. */
function meeting() {
  let arrived = 0
  let open = () => {}
  const met = new Promise<void>((resolve) => (open = resolve))
  return async () => {
    if (++arrived === 2) open()
    await met
  }
}

test('two that wait for each other are both done in the end, and each once', async () => {
  const { db, engine } = await openHouse()
  const [one, other] = [await aPerson(db), await aPerson(db)]
  const meet = meeting()
  let runs = 0
  const lock = (tx: Transaction, id: number) =>
    tx.db.$queryRaw`SELECT id FROM "Person" WHERE id = ${id} FOR UPDATE`
  const inOrder = (first: number, second: number) =>
    transact(engine.asSystem('job'), 'account.tidy', async (tx) => {
      runs++
      await lock(tx, first)
      await meet()
      await lock(tx, second)
      await tx.record({ action: 'test.done', subject: 'Person', subjectId: first })
    })
  await Promise.all([inOrder(one.id, other.id), inOrder(other.id, one.id)])
  // More where the one that begins again overtakes the other, which was let go but has not come to its row yet.
  expect(runs).toBeGreaterThan(2)
  expect(await db.history.count({ where: { action: 'test.done' } })).toBe(2)
})

test('another fault is thrown at once', async () => {
  const { engine } = await openHouse()
  let runs = 0
  const work = transact(engine.asSystem('job'), 'account.tidy', async () => {
    runs++
    throw new Error('wrong')
  })
  await expect(work).rejects.toThrow('wrong')
  expect(runs).toBe(1)
})
