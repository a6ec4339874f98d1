// What the product is held against: a bare Node server that runs one prepared statement and sends the same fields.
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { createElement as h } from 'react'
import { renderToString } from 'react-dom/server'

const pool = new pg.Pool({
  connectionString: process.env.BENCH_URL,
  max: 10,
  options: '-c timezone=UTC',
})
const now = process.env.BENCH_NOW ?? ''

const SESSION = `SELECT s.id, s."startsAt", s."endsAt", s.capacity, s.taken, s."venueEn", s."venueCy",
    w."nameEn" AS "wardEn", w."nameCy" AS "wardCy", e.id AS event, e.kind, e."titleEn", e."titleCy", e."dropIn",
    o.id AS organisation, o."nameEn", o."nameCy"
  FROM "Session" s JOIN "Event" e ON e.id = s."eventId" JOIN "Organisation" o ON o.id = e."organisationId"
  LEFT JOIN "Area" w ON w.code = s."wardCode"
  WHERE s."endsAt" > $1 AND s."startsAt" >= $1::timestamptz - interval '1 day' AND s."cancelledAt" IS NULL
    AND e.state = 'published' AND o.state = 'verified'`

const statements = {
  list: `${SESSION} AND ($2::text IS NULL OR w."parentCode" = $2) AND ($3::text IS NULL OR e.kind = $3::"EventKind")
    ORDER BY s."startsAt", s.id LIMIT 20`,
  search: `${SESSION} AND to_tsvector('simple', e."searchText") @@ to_tsquery('simple', $2) ORDER BY s."startsAt", s.id LIMIT 20`,
  event: `SELECT e.*, o.id AS organisation, o."nameEn", o."nameCy", o."summaryEn",
      (SELECT json_agg(s ORDER BY s."startsAt") FROM "Session" s WHERE s."eventId" = e.id) AS sessions,
      (SELECT json_agg(p) FROM "EventPriority" ep JOIN "Priority" p ON p.id = ep."priorityId" WHERE ep."eventId" = e.id) AS priorities
    FROM "Event" e JOIN "Organisation" o ON o.id = e."organisationId" WHERE e.id = $1 AND e.state = 'published'`,
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever a statement answers
type Row = Record<string, any>

const ask = async (name: keyof typeof statements, values: unknown[]): Promise<Row[]> =>
  (await pool.query<Row>({ name, text: statements[name], values })).rows

const rowsHtml = (rows: Row[]) =>
  `<!doctype html><html lang="en"><title>What’s on</title><body><h1>What’s on</h1><ol>${rows
    .map(
      (row) =>
        `<li><time>${row.startsAt.toISOString()}</time><h3><a href="/en/events/${row.event}">${row.titleEn}</a></h3><p>${row.venueEn}, ${row.wardEn}</p><p>${row.nameEn}</p><p>${row.capacity - row.taken} places left</p></li>`,
    )
    .join('')}</ol></body></html>`

const eventHtml = (row: Row) =>
  `<!doctype html><html lang="en"><title>${row.titleEn}</title><body><h1>${row.titleEn}</h1><p>${row.descriptionEn}</p>${row.sessions
    .map((session: Row) => `<p>${session.startsAt} ${session.venueEn}</p>`)
    .join('')}<p>${row.nameEn}</p></body></html>`

const rowsReact = (rows: Row[]) =>
  renderToString(
    h(
      'html',
      { lang: 'en' },
      h('title', null, 'What’s on'),
      h(
        'body',
        null,
        h('h1', null, 'What’s on'),
        h(
          'ol',
          null,
          rows.map((row) =>
            h(
              'li',
              { key: row.id },
              h('time', null, row.startsAt.toISOString()),
              h('h3', null, h('a', { href: `/en/events/${row.event}` }, row.titleEn)),
              h('p', null, `${row.venueEn}, ${row.wardEn}`),
              h('p', null, row.nameEn),
              h('p', null, `${row.capacity - row.taken} places left`),
            ),
          ),
        ),
      ),
    ),
  )

const eventReact = (row: Row) =>
  renderToString(
    h(
      'html',
      { lang: 'en' },
      h('title', null, row.titleEn),
      h(
        'body',
        null,
        h('h1', null, row.titleEn),
        h('p', null, row.descriptionEn),
        row.sessions.map((session: Row) =>
          h('p', { key: session.id }, `${session.startsAt} ${session.venueEn}`),
        ),
        h('p', null, row.nameEn),
      ),
    ),
  )

/** The same rows as a sign-up writes, in one transaction of bare SQL. */
async function signUp({ sessionId, personId }: { sessionId: number; personId: number }) {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    const { rows } = await client.query({
      name: 'lock',
      text: 'SELECT capacity, taken, waiting FROM "Session" WHERE id = $1 FOR UPDATE',
      values: [sessionId],
    })
    const placed = rows[0].taken < rows[0].capacity
    await client.query({
      name: 'take',
      text: `UPDATE "Session" SET taken = taken + $2, waiting = waiting + $3 WHERE id = $1`,
      values: [sessionId, placed ? 1 : 0, placed ? 0 : 1],
    })
    const made = await client.query({
      name: 'signUp',
      text: `INSERT INTO "SignUp" ("sessionId", "personId", state, "queuedAt", "createdAt", "changedAt") VALUES ($1, $2, $3, $4, $4, $4) RETURNING id`,
      values: [sessionId, personId, placed ? 'confirmed' : 'waiting', now],
    })
    await client.query({
      name: 'history',
      text: `INSERT INTO "History" (at, action, "actorId", via, subject, "subjectId", facts) VALUES ($1, 'signUp.confirmed', $2, 'page', 'SignUp', $3, '{}')`,
      values: [now, personId, made.rows[0].id],
    })
    const notice = await client.query({
      name: 'notice',
      text: `INSERT INTO "Notice" (kind, data, "personId", language, mail, "createdAt") VALUES ('signUp.confirmed', '{"title":"x"}', $1, 'en', 'queued', $2) RETURNING id`,
      values: [personId, now],
    })
    await client.query({
      name: 'job',
      text: `SELECT graphile_worker.add_job('send-notice', json_build_object('noticeId', $1::int), max_attempts := 12)`,
      values: [notice.rows[0].id],
    })
    await client.query('COMMIT')
    return { state: placed ? 'confirmed' : 'waiting' }
  } finally {
    client.release()
  }
}

async function respond(request: IncomingMessage): Promise<string> {
  const url = new URL(request.url ?? '/', 'http://floor')
  const one = (name: string) => url.searchParams.get(name)
  const listed = () => ask('list', [now, one('council'), one('kind')])
  const event = async () => (await ask('event', [Number(one('number'))]))[0] ?? {}
  switch (url.pathname) {
    case '/list':
      return JSON.stringify(await listed())
    case '/search':
      return JSON.stringify(await ask('search', [now, one('q')]))
    case '/event':
      return JSON.stringify(await event())
    case '/html-list':
      return rowsHtml(await listed())
    case '/html-event':
      return eventHtml(await event())
    case '/react-list':
      return rowsReact(await listed())
    case '/react-event':
      return eventReact(await event())
    case '/sign-up': {
      let body = ''
      for await (const part of request) body += String(part)
      return JSON.stringify(
        await signUp(JSON.parse(body) as { sessionId: number; personId: number }),
      )
    }
    default:
      throw new Error(`There is no floor at ${url.pathname}.`)
  }
}

const server = createServer((request, response) => {
  respond(request).then(
    (text) => response.end(text),
    (fault: unknown) => response.writeHead(500).end(String(fault)),
  )
})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ port: (server.address() as AddressInfo).port })}\n`)
})
