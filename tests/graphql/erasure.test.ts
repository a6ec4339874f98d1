import pg from 'pg'
import { expect, test } from 'vitest'
import { aLife, EMAIL, NAME, PHONE, TRACE } from '#tests/support/a-life.ts'

/**
 * What a body says, asks or decides, in its own name or about its own work, is the body's: it stays when the
 * person who typed it goes, unless the body changes it. docs/decisions/013 says so of each of these.
 */
const WORDS_OF_BODIES = [
  'Event.descriptionEn',
  'Event.searchText',
  'Event.searchWords',
  'Event.stateReasonEn',
  'Flag.outcome',
  'Flag.text',
  'Link.outcomeNote',
  'Link.purpose',
  'LogEntry.text',
  'Notice.data',
  'Organisation.searchText',
  'Organisation.summaryEn',
  'Picture.altEn',
  'Session.cancelledReasonEn',
  'Task.what',
  'Verification.evidence',
  'Verification.reason',
]

/** Every column of every table, graphile-worker's too, in which a trace is found. */
async function tracesIn(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows: tables } = await client.query<{ schema: string; name: string }>(`
    SELECT n.nspname AS schema, c.relname AS name FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname IN ('public', 'graphile_worker')`)
  expect(tables.length).toBeGreaterThan(25)
  const found = new Set<string>()
  for (const { schema, name } of tables) {
    const { rows } = await client.query<{ row: Record<string, unknown> }>(
      `SELECT row_to_json(t) AS row FROM "${schema}"."${name}" t`,
    )
    for (const { row } of rows) {
      for (const [column, value] of Object.entries(row)) {
        if (TRACE.test(JSON.stringify(value))) found.add(`${name}.${column}`)
      }
    }
  }
  await client.end()
  return [...found].sort()
}

test('whoever deletes their account is found nowhere any more, in no table', async () => {
  const { house, leave } = await aLife('Nothing about anybody')
  // So that this test can fail: they were in all of these.
  expect(await tracesIn(house.ownerUrl)).toEqual(
    expect.arrayContaining([
      'Account.email',
      'Application.message',
      'Application.reason',
      'Claim.message',
      'Invitation.email',
      'LogEntry.text',
      'Notice.data',
      'Notice.email',
      'Organisation.contactName',
      'Organisation.contactPhone',
      'Pass.email',
      'Person.email',
      'Person.name',
      'SignUp.note',
    ]),
  )
  await leave()
  expect(await tracesIn(house.ownerUrl)).toEqual([])
  expect(house.faults).toEqual([])
})

test('of a name that stands in the words of a body only the words stay that a decision names', async () => {
  const { house, leave } = await aLife(`Ask ${NAME}, ${EMAIL}, ${PHONE}`)
  await leave()
  expect(await tracesIn(house.ownerUrl)).toEqual(WORDS_OF_BODIES)
})
