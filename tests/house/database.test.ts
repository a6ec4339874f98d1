import { readFileSync } from 'node:fs'
import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { sqlOfSchema } from '#prisma/schema-engine.ts'
import { anEvent, anOrganisation } from '#tests/support/factories.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { openHouse, type House } from '#tests/support/house.ts'

describe('the database', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })

  test('keeps a summer time as it was given, whatever zone the machine or the server is in', async () => {
    const { id } = await anOrganisation(house.db)
    const startsAt = new Date('2026-07-01T17:00:00Z')
    const event = await anEvent(house.db, id, {
      sessions: [{ startsAt, endsAt: new Date('2026-07-01T18:00:00Z') }],
    })
    const [raw] = await house.db.$queryRaw<{ text: string }[]>`
      SELECT "startsAt"::text AS text FROM "Session" WHERE "eventId" = ${event.id}`
    expect(raw?.text).toBe('2026-07-01 17:00:00+00')
    expect(event.sessions[0]?.startsAt).toEqual(startsAt)
  })

  test('bounds every wait of the product', async () => {
    const [bounds] = await house.db.$queryRaw<Record<string, string>[]>`
      SELECT current_setting('TimeZone') AS zone, current_setting('statement_timeout') AS statement,
        current_setting('lock_timeout') AS lock, current_setting('idle_in_transaction_session_timeout') AS idle`
    expect(bounds).toEqual({ zone: 'UTC', statement: '15s', lock: '10s', idle: '20s' })
  })

  test.each([
    [`UPDATE "History" SET action = 'x'`],
    [`DELETE FROM "History"`],
    [`TRUNCATE "History"`],
    [`UPDATE "HistorySeal" SET hash = 'x'`],
    [`ALTER TABLE "History" DISABLE TRIGGER ALL`],
    [`DROP TABLE "History"`],
    [`CREATE TABLE mine (id int)`],
    [`DELETE FROM "_prisma_migrations"`],
  ])('lets the product not: %s', async (sql) => {
    await expect(house.db.$executeRawUnsafe(sql)).rejects.toThrow(/permission denied|must be owner/)
  })

  test.each([
    [`UPDATE "History" SET action = 'x'`],
    [`DELETE FROM "History"`],
    [`TRUNCATE "History"`],
  ])('stops even the owner from: %s', async (sql) => {
    const owner = new pg.Client({ connectionString: house.ownerUrl })
    await owner.connect()
    await expect(owner.query(sql)).rejects.toThrow('history is never rewritten')
    await owner.end()
  })

  test('has called off, by a migration, the dates of an event that were to come when it was', async () => {
    const { id: organisationId } = await anOrganisation(house.db)
    const at = (day: number) => ({ startsAt: new Date(Date.UTC(2026, 10, day)) })
    const event = (state: 'cancelled' | 'published') =>
      anEvent(house.db, organisationId, { state, sessions: [at(23), at(25)] })
    const off = await event('cancelled')
    const on = await event('published')
    const calledOffAt = new Date('2026-11-24T09:00:00Z')
    await house.db.history.create({
      data: {
        at: calledOffAt,
        action: 'event.cancelled',
        via: 'page',
        subject: 'Event',
        subjectId: off.id,
        facts: {},
      },
    })
    const owner = new pg.Client({ connectionString: house.ownerUrl })
    await owner.connect()
    await owner.query(migration('20261122070000_dates_called_off'))
    await owner.end()
    const dates = await house.db.session.findMany({
      where: { eventId: { in: [off.id, on.id] } },
      orderBy: [{ eventId: 'asc' }, { startsAt: 'asc' }],
    })
    expect(dates.map(({ cancelledAt }) => cancelledAt)).toEqual([null, calledOffAt, null, null])
  })

  test('has given called-off dates, by a migration, the reason that people were told, taken back what was told to few, and put what is left into the language of its event', async () => {
    const { id: organisationId } = await anOrganisation(house.db)
    const off = { cancelledAt: new Date('2026-11-24T09:00:00Z') }
    const stands = await anEvent(house.db, organisationId, { sessions: [off, off, {}] })
    const cancelled = await anEvent(house.db, organisationId, {
      state: 'cancelled',
      titleEn: null,
      titleCy: 'Taith lusernau',
      sessions: [off],
    })
    // As the tables stood then.
    const owner = new pg.Client({ connectionString: house.ownerUrl })
    await owner.connect()
    await owner.query(`
      ALTER TABLE "Event" ADD "stateReason" text;
      ALTER TABLE "Opportunity" ADD "stateReason" text;
      ALTER TABLE "Session" ADD "cancelledReason" text;
      UPDATE "Event" SET "stateReason" = 'Storm.' WHERE id = ${cancelled.id}`)
    const told = ['Ice.', 'Snow.'].map((reason) => ({
      kind: 'event.cancelled',
      data: { sessionId: stands.sessions[0]?.id, title: { en: null, cy: 'Taith' }, reason },
      language: 'en' as const,
      mail: 'sent' as const,
      createdAt: off.cancelledAt,
    }))
    await house.db.notice.createMany({ data: told })
    const reasonsIn = async (column: string) => {
      const { rows } = await owner.query<{ reason: string | null }>(
        `SELECT "${column}" AS reason FROM "Session" WHERE "eventId" = ANY($1) ORDER BY id`,
        [[stands.id, cancelled.id]],
      )
      return rows.map(({ reason }) => reason)
    }
    const reasons = () => reasonsIn('cancelledReason')
    await owner.query(migration('20261122100000_dates_say_why'))
    expect(await reasons()).toEqual(['Snow.', null, null, 'Storm.'])
    const finished = (day: string) =>
      owner.query(
        `UPDATE "_prisma_migrations" SET finished_at = $1 WHERE migration_name = '20261122100000_dates_say_why'`,
        [`${day}T09:00:00Z`],
      )
    await finished('2026-11-23')
    await owner.query(migration('20261122141500_reasons_told_to_few'))
    expect(await reasons()).toEqual(['Snow.', null, null, 'Storm.'])
    await finished('2026-11-25')
    await owner.query(migration('20261122141500_reasons_told_to_few'))
    expect(await reasons()).toEqual([null, null, null, 'Storm.'])
    await owner.query(migration('20261122150000_reasons_in_two_languages'))
    expect(await reasonsIn('cancelledReasonEn')).toEqual([null, null, null, null])
    expect(await reasonsIn('cancelledReasonCy')).toEqual([null, null, null, 'Storm.'])
    const notice = await house.db.notice.findFirstOrThrow({ orderBy: { id: 'desc' } })
    expect(notice.data).toMatchObject({ reason: { en: null, cy: 'Snow.' } })
    await owner.end()
  })

  test('reaches by its migrations just what the schema says', async () => {
    const { ownerUrl: migrated } = await freshDatabase()
    const bare = await shapeOf(migrated)
    const { ownerUrl: emptied } = await freshDatabase()
    const owner = new pg.Client({ connectionString: emptied })
    await owner.connect()
    await owner.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public; CREATE EXTENSION pg_trgm')
    // Prisma has no word for a generated column; it takes the expression for a default.
    const generated = /("(?:searchWords|orderEn|orderCy)" \w+) DEFAULT (.+?)(,?)$/gm
    const sql = await sqlOfSchema(emptied)
    await owner.query(sql.replace(generated, '$1 GENERATED ALWAYS AS ($2) STORED$3'))
    await owner.end()
    expect(bare).toEqual(await shapeOf(emptied))
  })
})

const migration = (name: string) =>
  readFileSync(new URL(`../../prisma/migrations/${name}/migration.sql`, import.meta.url), 'utf8')

/** Columns of tables with their types and defaults, and enums, as the catalogue has them. */
async function shapeOf(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ line: string }>(`
    SELECT format('%s.%s %s%s %s', table_name, column_name, udt_name,
      CASE is_nullable WHEN 'NO' THEN ' not null' ELSE '' END, column_default) AS line
    FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> '_prisma_migrations'
    UNION ALL
    SELECT format('%s = %s', typname, string_agg(enumlabel, ',' ORDER BY enumsortorder))
    FROM pg_enum JOIN pg_type ON pg_type.oid = enumtypid
    WHERE typnamespace = 'public'::regnamespace GROUP BY typname
    UNION ALL
    SELECT format('%s: %s', conname, pg_get_constraintdef(oid)) FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'f', 'u')
      AND conrelid::regclass::text <> '_prisma_migrations'
    ORDER BY 1`)
  await client.end()
  return rows.map(({ line }) => line)
}
