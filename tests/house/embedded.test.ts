import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import path from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { joinEmbeddedServer } from '#prisma/embedded.ts'

// PostgreSQL's own account must reach the folder, which it cannot in everybody's temporary folder.
const folder = mkdtempSync(path.resolve('.data/embedded-'))
chmodSync(folder, 0o755)
const pidOf = () =>
  Number(readFileSync(path.join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
const isServing = () => existsSync(path.join(folder, 'postgres/postmaster.pid'))
const answers = async (url: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ length: number }>(`SELECT length('ŵŷ') AS length`)
  await client.end()
  return rows[0]?.length
}

describe('the embedded server', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('starts once for everybody, and stops with whoever leaves last', async () => {
    const [first, second] = await Promise.all([
      joinEmbeddedServer(folder),
      joinEmbeddedServer(folder),
    ])
    expect(first.urlFor('postgres', 'owner')).toBe(second.urlFor('postgres', 'owner'))
    expect(await answers(first.urlFor('postgres', 'owner'))).toBe(2)
    await first.leave()
    expect(await answers(second.urlFor('postgres', 'owner'))).toBe(2)
    await second.leave()
    expect(isServing()).toBe(false)
  })

  test('writes into its log nothing of what a wrong statement quotes', async () => {
    const server = await joinEmbeddedServer(folder)
    const client = new pg.Client({ connectionString: server.urlFor('postgres', 'owner') })
    await client.connect()
    await client.query('CREATE TEMPORARY TABLE known (email text UNIQUE)')
    const insert = `INSERT INTO known VALUES ('mair@example.org')`
    await client.query(insert)
    const again: unknown = await client.query(insert).catch((fault: unknown) => fault)
    expect(JSON.stringify(again)).toContain('mair@example.org')
    const wrong: unknown = await client
      .query(`SELECT 'mair@example.org'::int`)
      .catch((fault: unknown) => fault)
    expect(String(wrong)).toContain('mair@example.org')
    await client.end()
    await server.leave()
    const log = readFileSync(path.join(folder, 'postgres/server.log'), 'utf8')
    expect(log).toContain('ready to accept connections')
    expect(log).not.toContain('mair')
  })

  test('left behind by a process that was killed is joined, with what it kept', async () => {
    const child = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `const { joinEmbeddedServer } = await import('#prisma/embedded.ts')
         const server = await joinEmbeddedServer(${JSON.stringify(folder)})
         const { default: pg } = await import('pg')
         const client = new pg.Client({ connectionString: server.urlFor('postgres', 'owner') })
         await client.connect()
         await client.query('CREATE TABLE kept (id int)')
         console.log('ready')`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    await once(createInterface(child.stdout), 'line')
    const pid = pidOf()
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(isServing()).toBe(true)

    const server = await joinEmbeddedServer(folder)
    expect(pidOf()).toBe(pid)
    const client = new pg.Client({ connectionString: server.urlFor('postgres', 'owner') })
    await client.connect()
    expect((await client.query('SELECT * FROM kept')).rowCount).toBe(0)
    await client.end()
    await server.leave()
  })
})
