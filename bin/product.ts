// Brings the whole product up: environment, database, engine, jobs, pages; and takes it down again.
import pg from 'pg'
import type { ServerBuild } from '@remix-run/node'
import type { Environment } from '#environment'
import { makeLogger, withoutValues } from '#bin/logger.ts'
import { operatorEnvironment } from '#bin/operator-environment.ts'
import { buildEngine, type Engine } from '#graphql/engine.ts'
import { loadReference } from '#graphql/areas/load-reference.ts'
import { startJobs } from '#bin/jobs.ts'
import { openDatabase } from '#prisma/open-database.ts'
import { assertPortFree, serve } from '#server'

export type ProductOptions = {
  environment: Environment
  /** The database on the project's own server. */
  database: string
  demonstration: boolean
  secret: string
  /** Stops on SIGTERM and SIGINT, from the first moment on. */
  untilSignal?: boolean
  /** Something to do once the engine stands and before it serves. */
  prepare?: (engine: Engine, ownerUrl: string) => Promise<void>
}

/** Any number, the same for every process that serves from one database. */
const SERVING = 7_260_003

/** Another process already serves from the same folder, in a sentence for the operator. */
export class AlreadyServing extends Error {}

export async function startProduct(options: ProductOptions) {
  const { environment, demonstration } = options
  const logger = makeLogger(environment.LOG_LEVEL)
  await assertPortFree(environment, demonstration)
  const database = await openDatabase(environment, options.database)
  const closing: (() => Promise<unknown>)[] = [database.leave]
  const stop = async () => {
    for (const close of closing.splice(0).reverse()) {
      // One that fails must not keep the others from closing.
      await close().catch((fault: unknown) => logger.fault(fault, 'stopping'))
    }
  }
  if (options.untilSignal) stopOnSignals(stop)
  try {
    if (!environment.DATABASE_URL) closing.push(await serveAlone(database.ownerUrl))
    const engine = buildEngine({
      url: database.url,
      secret: options.secret,
      connections: environment.DATABASE_CONNECTIONS,
      onFault: logger.fault,
    })
    closing.push(engine.close)
    await loadReference(engine.db)
    await options.prepare?.(engine, database.ownerUrl)

    const pages = (await import('../build/server/index.js' as string)) as ServerBuild
    const jobs = await startJobs({
      environment,
      engine,
      pages,
      demonstration,
      logger,
      url: database.url,
    })
    closing.push(jobs.stop)
    const readiness = async () => {
      await engine.db.$queryRaw`SELECT 1`
      return { lacks: jobs.lacks(), notes: await jobs.notes() }
    }
    const serving = await serve({ environment, engine, pages, demonstration, logger, readiness })
    closing.push(serving.stop)
    for (const lack of jobs.lacks()) logger.log.warn({ lack })
    return { ...serving, engine, stop }
  } catch (fault) {
    await stop()
    throw fault
  }
}

/** One server a folder: the lock is its connection's, so a crash gives it back. */
export async function serveAlone(url: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url, keepAlive: true })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ alone: boolean }>(
    'SELECT pg_try_advisory_lock($1) AS alone',
    [SERVING],
  )
  if (rows[0]?.alone) return () => client.end()
  await client.end()
  throw new AlreadyServing(
    'Pull Together already runs from this folder. Stop it first, or set DATA_FOLDER to another folder.',
  )
}

/** Runs a command's work; a fault that is the operator's to mend is told as its sentence alone. */
export async function runCommand(work: (environment: Environment) => Promise<void>): Promise<void> {
  try {
    await work(operatorEnvironment())
  } catch (fault) {
    const known = [
      'EnvironmentWrong',
      'AlreadyServing',
      'EmbeddedServerFault',
      'DatabaseFault',
      'BackupFault',
    ]
    const error = fault as NodeJS.ErrnoException & { port?: number }
    const taken =
      error.code === 'EADDRINUSE' &&
      `Port ${error.port} is taken, perhaps by Pull Together itself. Stop that, or set PORT to another.`
    const sentence = taken || (known.includes(error.constructor.name) && error.message)
    process.stderr.write(`${sentence || withoutValues(String(error.stack))}\n`)
    process.exitCode = 1
  }
}

/** Stops on SIGTERM and SIGINT: finishes requests, jobs and the database; a second signal does not wait. */
function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stopping = true
      void stop().then(() => process.exit(0))
    })
  }
}
