import { expect, test } from 'vitest'
import { importOrganisations } from '#graphql/imports/import-organisations.ts'
import { openHouse } from '#tests/support/house.ts'

const ROWS = 100_000
const MEGABYTE = 1024 * 1024

/** What is kept, and not what merely waits to be swept up. */
function kept(): number {
  global.gc?.()
  return process.memoryUsage().heapUsed / MEGABYTE
}

test('a table of 100,000 rows is previewed in bounded memory, bad rows and all', async () => {
  const { engine } = await openHouse()
  const summary = 'We meet every week to look after our streets. '.repeat(6)
  async function* open() {
    let piece = 'Source ID,Name,Enw,Council,Charity number,Summary\r\n'
    for (let row = 1; row <= ROWS; row++) {
      const council = row % 1000 === 0 ? 'Narnia' : 'Newport'
      piece += `g-${row},Group ${row},Grŵp ${row},${council},${1_000_000 + row},"${summary}\r\n${row}"\r\n`
      if (piece.length < 60_000) continue
      yield Buffer.from(piece)
      piece = ''
    }
    yield Buffer.from(piece)
  }

  const counts: Record<string, number> = {}
  let line = 0
  let share = 0
  let peak = 0
  let batches = 0
  const before = kept()
  const steps = importOrganisations(engine.asSystem('import'), {
    open,
    source: 'large',
    apply: false,
    notice: () => {},
  })
  for await (const step of steps) {
    for (const one of step.outcomes) {
      counts[one.outcome] = (counts[one.outcome] ?? 0) + 1
      line = one.line
    }
    expect(step.share).toBeGreaterThanOrEqual(share)
    share = step.share
    if (batches++ % 20 === 0) peak = Math.max(peak, kept())
  }

  expect(counts).toEqual({ created: 99_900, bad: 100 })
  // A row takes two lines, after the headings' one.
  expect(line).toBe(2 * ROWS)
  expect(share).toBe(1)
  // The file alone would be twice as much.
  expect(peak - before).toBeLessThan(40)
})
