// `npm run bench`: the built product beside its floors, on this machine, in one run, told as ratios.
import { createHash, randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { cpus } from 'node:os'
import pg from 'pg'
import { child } from '#bench/child.ts'
import { fill, usual, type Size } from '#bench/fill.ts'
import { answer, load, type Measured } from '#bench/load.ts'
import { rows, type BenchRow } from '#bench/rows.ts'
import { buildWhatChanged } from '#bin/build.ts'

const FOLDER = '.data/bench'
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)
const MILLISECONDS = Number(process.env.BENCH_MILLISECONDS ?? 1500)

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

async function measure(row: BenchRow, write: BenchRow, ports: { product: number; floor: number }) {
  const product: Measured[] = []
  const ratios: number[] = []
  const floors: number[] = []
  let offset = 0
  const cold = await coldTime(row, ports.product)
  for (let round = 0; round < ROUNDS; round++) {
    const calls = withWrites(row, write)
    const ours = await load(ports.product, (n) => calls(n + offset), { milliseconds: MILLISECONDS })
    const bare = await load(ports.floor, (n) => row.bare(n + offset), {
      milliseconds: MILLISECONDS,
    })
    offset += 20_000
    product.push(ours)
    floors.push(bare.perSecond)
    ratios.push(ours.perSecond / bare.perSecond)
  }
  return {
    row,
    cold,
    perSecond: medianOf(product.map((one) => one.perSecond)),
    slow: medianOf(product.map((one) => one.slow)),
    floor: medianOf(floors),
    ratio: medianOf(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
  }
}

/** The first answer of a row, before anything of it is warm, in milliseconds. */
async function coldTime(row: BenchRow, port: number): Promise<number> {
  const agent = new Agent()
  const started = performance.now()
  await answer(port, agent, row.product(0))
  agent.destroy()
  return performance.now() - started
}

/** The list page's time over the number of events kept. */
async function growth(): Promise<string[]> {
  const medians: [number, number][] = []
  for (const events of [10_000, 1_000_000]) {
    const made = await database(`bench_${events}`, { ...usual, events })
    const product = await child('bench/serve.ts', {
      BENCH_FOLDER: FOLDER,
      BENCH_DATABASE: made.name,
    })
    const [list] = rows([''], [0], [0])
    if (!list) throw new Error('no rows')
    await load(product.port, list.product, { connections: 1, milliseconds: 1000 })
    const { median } = await load(product.port, list.product, {
      connections: 1,
      milliseconds: 3000,
    })
    medians.push([events, median])
    await product.stop()
  }
  const [few, many] = medians.map(([, median]) => median) as [number, number]
  return [
    ...medians.map(
      ([events, ms]) => `${events.toLocaleString('en')} events: ${ms.toFixed(2)} ms a list`,
    ),
    `ratio ${(many / few).toFixed(2)} (mark: under 1.5)`,
  ]
}

const made = await database('bench', usual)
const { cookies, people, sessions } = await crowd(made.owner, made.now)
const product = await child('bench/serve.ts', { BENCH_FOLDER: FOLDER, BENCH_DATABASE: made.name })
const floor = await child('bench/floors.ts', {
  BENCH_URL: made.product,
  BENCH_NOW: made.now.toISOString(),
})

const lines = [
  `${cpus().length} cores, Node ${process.version}, ${ROUNDS} rounds of ${MILLISECONDS} ms each, product and floor in turn, 10 connections, 200 combinations, a write every 50`,
  '',
  '| what | floor | product/s | floor/s | ratio | spread | mark | slowest 1 % | first |',
  '|---|---|---|---|---|---|---|---|---|',
]
say(lines.join('\n'))
try {
  const all = rows(cookies, people, sessions)
  const write = all.find(({ name }) => name.startsWith('sign-up'))
  for (const row of all) {
    if (!write) break
    const found = await measure(row, write, { product: product.port, floor: floor.port })
    const line = `| ${row.name} | ${row.floor} | ${found.perSecond.toFixed(0)} | ${found.floor.toFixed(0)} | **${found.ratio.toFixed(2)}** | ${found.least.toFixed(2)}–${found.most.toFixed(2)} | ${row.mark} | ${found.slow.toFixed(1)} ms | ${found.cold.toFixed(0)} ms |`
    say(line)
    lines.push(line)
  }
} finally {
  await product.stop()
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
