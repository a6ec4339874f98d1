// `npm run bench`: the built product beside its floors, on this machine, in one run, told as ratios.
// With `-- --short` all but the growth of a list, with `-- --growth` that alone.
import { createHash, randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { cpus } from 'node:os'
import pg from 'pg'
import { child, type Child } from '#bench/child.ts'
import { fill, usual, type Size } from '#bench/fill.ts'
import { answer, load, type Call, type Measured } from '#bench/load.ts'
import { rows, type BenchRow } from '#bench/rows.ts'
import { buildWhatChanged } from '#bin/build.ts'

const FOLDER = '.data/bench'
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)
const MILLISECONDS = Number(process.env.BENCH_MILLISECONDS ?? 1500)
/** Long enough that all combinations were asked for once. */
const WARM_UP = 2000

type Ports = { kept: number; off: number; floor: number }

const say = (line: string) => void process.stdout.write(`${line}\n`)

buildWhatChanged(say)
const { joinEmbeddedServer } = await import('#prisma/embedded.ts')
const { createOn } = await import('#prisma/open-database.ts')
const { migrate } = await import('#prisma/migrate.ts')
const { loadReference } = await import('#graphql/areas/load-reference.ts')
const { openClient } = await import('#prisma/client.ts')

const server = await joinEmbeddedServer(FOLDER)

/** A database of a size, freshly made. */
async function database(name: string, size: Size) {
  const owner = new pg.Client({ connectionString: server.urlFor('postgres', 'owner') })
  await owner.connect()
  await owner.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
  await owner.end()
  await createOn(server, name)
  const urls = { owner: server.urlFor(name, 'owner'), product: server.urlFor(name, 'product') }
  await migrate(urls)
  const client = openClient(urls.product)
  await loadReference(client)
  await client.$disconnect()
  const now = new Date()
  await fill(urls.owner, size, now)
  return { ...urls, name, now }
}

/** The same database once more: one product serves from each. */
async function copyOf(name: string): Promise<string> {
  const owner = new pg.Client({ connectionString: server.urlFor('postgres', 'owner') })
  await owner.connect()
  await owner.query(`DROP DATABASE IF EXISTS "${name}_off" WITH (FORCE)`)
  // A connection that is only just closing keeps a database from being copied.
  await owner.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
    name,
  ])
  await owner.query(`CREATE DATABASE "${name}_off" TEMPLATE "${name}"`)
  await owner.end()
  return `${name}_off`
}

/** People who are signed in, and sessions that have room for some of them. */
async function crowd(ownerUrl: string, now: Date) {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const cookies: string[] = []
  const people: number[] = []
  for (let n = 0; n < 200; n++) {
    const { rows: made } = await client.query<{ account: number; person: number }>(
      `WITH person AS (INSERT INTO "Person" (name, "preferredLanguage", source, "createdAt") VALUES ($1, 'en', 'account', $2) RETURNING id)
       INSERT INTO "Account" ("personId", email, "emailConfirmedAt", "passwordHash", "createdAt")
       SELECT id, $3, $2, '', $2 FROM person RETURNING id AS account, "personId" AS person`,
      [`Person ${n}`, now, `person${n}@example.org`],
    )
    const raw = randomBytes(20).toString('hex')
    await client.query(
      `INSERT INTO "SignInSession" (id, "accountId", "createdAt", "expiresAt") VALUES ($1, $2, $3, $3::timestamptz + interval '30 days')`,
      [createHash('sha256').update(raw).digest('hex'), made[0]?.account, now],
    )
    cookies.push(`session=${raw}`)
    people.push(made[0]?.person ?? 0)
  }
  const { rows: open } = await client.query<{ id: number }>(
    `UPDATE "Session" SET taken = 0, capacity = 10 WHERE "startsAt" > $1 RETURNING id`,
    [now],
  )
  await client.end()
  return { cookies, people, sessions: open.map(({ id }) => id) }
}

const medianOf = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** A write now and then, so that nothing is measured that only holds while nothing changes. */
const withWrites = (row: BenchRow, write: BenchRow) => (n: number) =>
  n % 50 === 49 ? write.product(n) : row.product(n)

type Told = { perSecond: number; slow: number; ratio: number; least: number; most: number }

/** One way to ask the product, beside its floor: the medians of the rounds, and the spread of their ratios. */
function told(ours: readonly Measured[], floors: readonly number[]): Told {
  const ratios = ours.map(({ perSecond }, round) => perSecond / (floors[round] ?? 0))
  return {
    perSecond: medianOf(ours.map((one) => one.perSecond)),
    slow: medianOf(ours.map((one) => one.slow)),
    ratio: medianOf(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
  }
}

/** The product as it is, the product that keeps no answer, and the floor, in turn. */
async function measure(row: BenchRow, write: BenchRow, ports: Ports) {
  const kept: Measured[] = []
  const off: Measured[] = []
  const floors: number[] = []
  const cold = await coldTime(row, ports.kept)
  for (const port of [ports.kept, ports.off])
    await load(port, row.product, { milliseconds: WARM_UP })
  await load(ports.floor, row.bare, { milliseconds: WARM_UP })
  const calls = withWrites(row, write)
  let offset = 0
  const timed = (port: number, from: (n: number) => Call) => {
    const start = offset
    offset += 20_000
    return load(port, (n) => from(n + start), { milliseconds: MILLISECONDS })
  }
  for (let round = 0; round < ROUNDS; round++) {
    kept.push(await timed(ports.kept, calls))
    off.push(await timed(ports.off, calls))
    floors.push((await timed(ports.floor, row.bare)).perSecond)
  }
  return { row, cold, floor: medianOf(floors), kept: told(kept, floors), off: told(off, floors) }
}

/** The first answer of a row, before anything of it is warm, in milliseconds. */
async function coldTime(row: BenchRow, port: number): Promise<number> {
  const agent = new Agent()
  const started = performance.now()
  await answer(port, agent, row.product(0))
  agent.destroy()
  return performance.now() - started
}

/**
 * The list page's time over the number of events there are. Both are measured in turn, once both are there: what
 * PostgreSQL still has to write of a million events is nobody's growth.
 */
async function growth(): Promise<string[]> {
  const list = rows([''], [0], [0]).find(({ name }) => name === 'list, HTML, visitor')
  if (!list) throw new Error('no list')
  const sizes = [10_000, 1_000_000] as const
  const products = new Map<number, Child>()
  for (const events of sizes) {
    const { name } = await database(`bench_${events}`, { ...usual, events })
    const served = { BENCH_FOLDER: FOLDER, BENCH_DATABASE: name, BENCH_KEPT: '0' }
    products.set(events, await child('bench/serve.ts', served))
  }
  const medians = new Map<number, number[]>(sizes.map((events) => [events, []]))
  const one = { connections: 1, milliseconds: WARM_UP }
  for (const [, { port }] of products) await load(port, list.product, one)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [events, { port }] of products) {
      medians.get(events)?.push((await load(port, list.product, one)).median)
    }
  }
  for (const [, { stop }] of products) await stop()
  const [few, many] = sizes.map((events) => medianOf(medians.get(events) ?? [])) as [number, number]
  const said = (events: number, ms: number) =>
    `${events.toLocaleString('en')} events: ${ms.toFixed(2)} ms a list`
  return [
    said(sizes[0], few),
    said(sizes[1], many),
    `ratio ${(many / few).toFixed(2)} (mark: under 1.5)`,
  ]
}

const made = await database('bench', usual)
const { cookies, people, sessions } = await crowd(made.owner, made.now)
const served = { BENCH_FOLDER: FOLDER, BENCH_DATABASE: made.name }
const twin = await copyOf(made.name)
const kept = await child('bench/serve.ts', served)
const off = await child('bench/serve.ts', { ...served, BENCH_DATABASE: twin, BENCH_KEPT: '0' })
const floor = await child('bench/floors.ts', {
  BENCH_URL: made.product,
  BENCH_NOW: made.now.toISOString(),
})

const ratioOf = ({ ratio, least, most }: Told) =>
  `**${ratio.toFixed(2)}** (${least.toFixed(2)}–${most.toFixed(2)})`

const lines = [
  `${cpus().length} cores, Node ${process.version}, ${ROUNDS} rounds of ${MILLISECONDS} ms each, product and floor in turn, 10 connections, 200 combinations, a write every 50`,
  '',
  '| what | floor | floor/s | off/s | off, ratio (spread) | kept, ratio (spread) | mark | slowest 1 %, off | cold |',
  '|---|---|---|---|---|---|---|---|---|',
]
say(lines.join('\n'))
try {
  const all = rows(cookies, people, sessions)
  const write = all.find(({ name }) => name.startsWith('sign-up'))
  for (const row of all) {
    if (!write || process.argv.includes('--growth')) break
    const ports = { kept: kept.port, off: off.port, floor: floor.port }
    const found = await measure(row, write, ports)
    const line = `| ${row.name} | ${row.floor} | ${found.floor.toFixed(0)} | ${found.off.perSecond.toFixed(0)} | ${ratioOf(found.off)} | ${ratioOf(found.kept)} | ${row.mark} | ${found.off.slow.toFixed(1)} ms | ${found.cold.toFixed(0)} ms |`
    say(line)
    lines.push(line)
  }
} finally {
  await kept.stop()
  await off.stop()
  await floor.stop()
}
if (!process.argv.includes('--short')) {
  const grown = await growth()
  say(`\n${grown.join('\n')}`)
  lines.push('', ...grown)
}
await server.leave()
writeFileSync('.data/bench/last.md', `${lines.join('\n')}\n`)
process.exit(0)
