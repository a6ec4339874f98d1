// What npm run demo finds when it starts, and what it does about it.
import { expect, test } from 'vitest'
import { emptyDatabase } from '#bin/empty-database.ts'
import { prepareDemonstration } from '#bin/prepare-demonstration.ts'
import { loadReference } from '#graphql/areas/load-reference.ts'
import { mark, standingOf } from '#graphql/demonstration/standing.ts'
import { system } from '#graphql/access/viewer.ts'
import { DatabaseFault } from '#prisma/open-database.ts'
import { anEvent, anOrganisation, aPerson } from '#tests/support/factories.ts'
import { openHouse } from '#tests/support/house.ts'
import pg from 'pg'

const silent = { write: () => true }

test('reference data alone is an empty database', async () => {
  const house = await openHouse()
  expect(await standingOf(house.db)).toBe('empty')
})

test('a database with somebody’s own data is left alone, with a sentence', async () => {
  const house = await openHouse()
  await aPerson(house.db)
  expect(await standingOf(house.db)).toBe('other')
  await expect(prepareDemonstration(house.engine, house.ownerUrl, silent)).rejects.toThrow(
    DatabaseFault,
  )
  expect(await house.db.person.count()).toBe(1)
})

test('a year that was played stays as it is, with what was entered since', async () => {
  const house = await openHouse()
  await mark(house.as(system), 'demonstration.begun')
  await mark(house.as(system), 'demonstration.played')
  await aPerson(house.db)
  await prepareDemonstration(house.engine, house.ownerUrl, silent)
  expect(await house.db.person.count()).toBe(1)
})

test('a year that was cut off is emptied, and its history is guarded again', async () => {
  const house = await openHouse()
  await mark(house.as(system), 'demonstration.begun')
  await anEvent(house.db, (await anOrganisation(house.db)).id)
  expect(await standingOf(house.db)).toBe('cut_off')

  await emptyDatabase(house.ownerUrl)
  await loadReference(house.db)
  expect(await standingOf(house.db)).toBe('empty')
  expect(await house.db.event.count()).toBe(0)
  expect(await house.db.area.count()).toBeGreaterThan(123)

  await mark(house.as(system), 'demonstration.begun')
  const owner = new pg.Client({ connectionString: house.ownerUrl })
  await owner.connect()
  await expect(owner.query('DELETE FROM "History"')).rejects.toThrow('never rewritten')
  await owner.end()
})
