// Previews or applies an import, and tells what comes of it.
import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { wordsIn } from '#app/locales/catalogue.ts'
import {
  ArgumentsWrong,
  isAddress,
  readImportArguments,
  type ImportArguments,
} from '#bin/import-arguments.ts'
import { importReport } from '#bin/import-report.ts'
import { fetchWords, fill, noticeSentence, refusalWords } from '#bin/import-words.ts'
import { makeLogger } from '#bin/logger.ts'
import { runCommand } from '#bin/product.ts'
import { progressBar } from '#bin/progress-bar.ts'
import type { Environment } from '#environment'
import { loadReference } from '#graphql/areas/load-reference.ts'
import { buildEngine, type Engine } from '#graphql/engine.ts'
import { fetchPublic, NotFetched } from '#graphql/imports/fetch-public.ts'
import { importEvents } from '#graphql/imports/import-events.ts'
import { importOrganisations } from '#graphql/imports/import-organisations.ts'
import { NotImportable, type ImportNotice, type ImportStep } from '#graphql/imports/outcome.ts'
import { NotCsv } from '#graphql/imports/sniff-csv.ts'
import { openDatabase } from '#prisma/open-database.ts'

const LARGEST_CALENDAR = 20 * 1024 * 1024

const say = (line: string) => void process.stdout.write(`${line}\n`)

/** Ends with 1 where any row was bad, or nothing could be imported. */
export const runImport = () =>
  runCommand(async (environment) => {
    try {
      const given = readImportArguments(process.argv.slice(2), process.env)
      const bad = await withEngine(environment, given, (engine) => bring(engine, given))
      if (bad) process.exitCode = 1
    } catch (fault) {
      const sentence = sentenceOf(fault)
      if (!sentence) throw fault
      process.stderr.write(`${sentence}\n`)
      process.exitCode = 1
    }
  })

async function withEngine<T>(
  environment: Environment,
  { database: name }: ImportArguments,
  work: (engine: Engine) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(environment, name)
  try {
    const engine = buildEngine({
      url: database.url,
      // An import makes no links; mails that it queues are written and signed by the product.
      secret: environment.SECRET ?? randomBytes(32).toString('base64'),
      connections: environment.DATABASE_CONNECTIONS,
      onFault: makeLogger(environment.LOG_LEVEL).fault,
    })
    try {
      await loadReference(engine.db)
      return await work(engine)
    } finally {
      await engine.close()
    }
  } finally {
    await database.leave()
  }
}

/** How many rows were bad. */
async function bring(engine: Engine, given: ImportArguments): Promise<number> {
  const report = importReport(given.apply)
  const bar = progressBar(process.stderr)
  const tell = (line: string) => {
    bar.clear()
    say(line)
  }
  let stopped = false
  process.once('SIGINT', () => (stopped = true))
  let rows = 0
  const beside = () => `${rows.toLocaleString('en-GB')} rows`
  for await (const { outcomes, share } of await stepsOf(engine, given, (notice) =>
    tell(noticeSentence(notice)),
  )) {
    for (const outcome of outcomes) {
      const line = report.take(outcome)
      if (line) tell(line)
    }
    rows += outcomes.length
    bar.show(Math.min(share, 0.99), beside())
    if (stopped) break
  }
  if (!stopped) bar.show(1, beside())
  bar.clear()
  for (const line of report.lines()) say(line)
  if (stopped) say('\nStopped. What was done stays done; the same command goes on from there.')
  else if (!given.apply) say('\nNothing was changed. Add --apply to do it.')
  return report.counts.bad
}

async function stepsOf(
  engine: Engine,
  { what, from, apply, source, organisationId }: ImportArguments,
  notice: (notice: ImportNotice) => void,
): Promise<AsyncGenerator<ImportStep>> {
  const context = engine.asSystem('import')
  if (what === 'events') {
    const bytes = isAddress(from) ? await fetchPublic(from) : await readCalendarFile(from)
    return importEvents(context, {
      bytes,
      organisationId,
      source,
      apply,
      notice,
      reason: calledOff,
    })
  }
  await sizeOf(from)
  return importOrganisations(context, { open: () => createReadStream(from), source, apply, notice })
}

/** Kept with an event that its calendar calls off, and told to whoever signed up. */
const calledOff = {
  en: wordsIn('en')('eventsWrite:calledOffByCalendar'),
  cy: wordsIn('cy')('eventsWrite:calledOffByCalendar'),
}

async function readCalendarFile(file: string): Promise<Buffer> {
  if ((await sizeOf(file)) > LARGEST_CALENDAR) throw new NotImportable('too_large')
  return readFile(file)
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => null)
  if (found?.isDirectory()) throw new NotImportable('folder', [file])
  if (!found?.isFile()) throw new NotImportable('no_such_file', [file])
  return found.size
}

function sentenceOf(fault: unknown): string | null {
  if (fault instanceof ArgumentsWrong) return fault.message
  if (fault instanceof NotFetched) return fill(fetchWords[fault.code], { at: fault.at })
  if (fault instanceof NotCsv) return refusalWords[fault.code] ?? null
  if (!(fault instanceof NotImportable)) return null
  return fill(refusalWords[fault.code] ?? fault.code, { facts: fault.facts.join(', ') })
}
