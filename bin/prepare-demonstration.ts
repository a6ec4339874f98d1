// Sees that a whole demonstration is there before it is served: what was entered stays, a year cut off starts over.
import { emptyDatabase } from '#bin/empty-database.ts'
import { CannotPlay } from '#graphql/demonstration/timeline.ts'
import { play } from '#graphql/demonstration/play.ts'
import { standingOf } from '#graphql/demonstration/standing.ts'
import type { Engine } from '#graphql/engine.ts'
import { loadReference } from '#graphql/areas/load-reference.ts'
import { DatabaseFault } from '#prisma/open-database.ts'

type Terminal = { write: (text: string) => unknown; isTTY?: boolean }

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Throws DatabaseFault where the database holds something else. */
export async function prepareDemonstration(
  engine: Engine,
  ownerUrl: string,
  terminal: Terminal,
): Promise<void> {
  const standing = await standingOf(engine.db)
  if (standing === 'played') return
  if (standing === 'other') {
    throw new DatabaseFault(
      'This database holds data that is no demonstration. Give the demonstration an empty one.',
    )
  }
  if (standing === 'cut_off') {
    await emptyDatabase(ownerUrl)
    await loadReference(engine.db)
  }
  const began = performance.now()
  try {
    await play(engine, { now: engine.now(), reached: counting(terminal) })
  } catch (fault) {
    if (fault instanceof CannotPlay) terminal.write('\n')
    throw fault
  }
  const seconds = Math.round((performance.now() - began) / 1000)
  terminal.write(
    `${terminal.isTTY ? '\r\u001b[K' : ''}A year in Gwent was played in ${seconds} s.\n`,
  )
}

/** A line that counts the months: one that is written over on a terminal, one a month elsewhere. */
function counting(terminal: Terminal): (moment: Date) => void {
  let before = ''
  return (moment) => {
    const name = month.format(moment)
    if (name === before) return
    before = name
    terminal.write(
      terminal.isTTY ? `\r\u001b[KPlaying a year in Gwent: ${name}` : `Playing: ${name}\n`,
    )
  }
}
