// A year of Gwent, in bulk: rows written directly, as only benches and test factories may.
import pg from 'pg'

export type Size = { organisations: number; events: number; upcoming: number }

export const usual: Size = { organisations: 200, events: 20_000, upcoming: 2_000 }

/**
 * Fills a migrated database that holds the reference data and nothing else. Every event has one session;
 * `upcoming` of them are after `now`, an hour and a bit apart, the rest before.
 */
export async function fill(ownerUrl: string, size: Size, now: Date): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const run = (sql: string, ...values: unknown[]) => client.query(sql, values)
  try {
    await run(
      `INSERT INTO "Organisation" ("kind", "state", "nameEn", "nameCy", "summaryEn", "nameKey", "searchText", "createdAt", "verifiedAt")
       SELECT 'constituted_group', 'verified', 'Neighbours of number ' || n, 'Cymdogion rhif ' || n,
         'We look out for one another.', 'neighbours of number ' || n, 'neighbours of number ' || n, $2, $2
       FROM generate_series(1, $1::int) n`,
      size.organisations,
      now,
    )
    await run(
      `INSERT INTO "Event" ("organisationId", "kind", "state", "titleEn", "titleCy", "descriptionEn", "heldIn",
         "under18Welcome", "createdAt", "publishedAt", "searchText")
       SELECT organisation.id, (ARRAY['walkabout', 'marking', 'drop_in', 'talk', 'tidy_up']::"EventKind"[])[n % 5 + 1],
         'published', title || ' ' || n, 'Taith ' || n, repeat('We meet at the door and walk round together. ', 8),
         ARRAY['en', 'cy'], true, $2, $2, lower(title) || ' ' || n || ' taith pill mill neighbours'
       FROM generate_series(1, $1::int) n
       CROSS JOIN LATERAL (SELECT (ARRAY['Lantern walkabout', 'Bike marking morning', 'Scams talk',
         'Back lane tidy', 'First aid for parents', 'Locks and lights', 'Allotment tool marking'])[n % 7 + 1] AS title) named
       JOIN LATERAL (SELECT id FROM "Organisation" WHERE "nameEn" = 'Neighbours of number ' || (n % $3::int + 1)) organisation ON true`,
      size.events,
      now,
      size.organisations,
    )
    await run(
      `WITH wards AS (SELECT code, row_number() OVER (ORDER BY code) AS n FROM "Area" WHERE kind = 'ward')
       INSERT INTO "Session" ("eventId", "startsAt", "endsAt", "capacity", "taken", "venueEn", "venueCy", "wardCode")
       SELECT event.id, starts, starts + interval '90 minutes', 25, (event.id % 26)::int,
         'Pill Mill ' || event.id, 'Melin Pil ' || event.id, wards.code
       FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM "Event") event
       CROSS JOIN LATERAL (SELECT $1::timestamptz + make_interval(mins =>
         (CASE WHEN event.n <= $2::int THEN event.n * 67 ELSE -(event.n * 23) % 2000000 - 200 END)::int) AS starts) times
       JOIN wards ON wards.n = event.id % 123 + 1`,
      now,
      size.upcoming,
    )
    await run(
      `INSERT INTO "EventPriority" ("eventId", "priorityId")
       SELECT event.id, priority.id FROM "Event" event
       JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n FROM "Priority") priority ON priority.n = event.id % 15 + 1`,
    )
    await run('VACUUM (ANALYZE)')
  } finally {
    await client.end()
  }
}
