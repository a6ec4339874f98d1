import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { system } from '#graphql/access/viewer.ts'
import { importOrganisations } from '#graphql/imports/import-organisations.ts'
import { openHouse } from '#tests/support/house.ts'

const ROWS = 100_000
const MOST_MEGABYTES = 150

/** A table that never stands in memory as a whole. */
function* table() {
  yield Buffer.from('Source ID,Name,Council,Summary\n')
  for (let row = 1; row <= ROWS; row++) {
    const council = ['Newport', 'Torfaen', 'Caerffili', 'nowhere at all'][row % 4]
    yield Buffer.from(`row-${row},Group number ${row},${council},${'We meet. '.repeat(20)}\n`)
  }
}

test('a table of 100,000 rows is gone through in bounded memory, its bad rows named', async () => {
  const house = await openHouse()
  const heap = () => {
    global.gc?.()
    return process.memoryUsage().heapUsed / 1024 / 1024
  }
  const before = heap()
  let most = 0
  let rows = 0
  let bad = 0
  const steps = importOrganisations(house.as(system, 'import'), {
    open: () => Readable.from(table()),
    source: 'a large table',
    apply: false,
    notice: () => {},
  })
  for await (const { outcomes } of steps) {
    rows += outcomes.length
    bad += outcomes.filter(({ outcome }) => outcome === 'bad').length
    most = Math.max(most, heap() - before)
  }
  expect([rows, bad]).toEqual([ROWS, ROWS / 4])
  expect(most).toBeLessThan(MOST_MEGABYTES)
})
