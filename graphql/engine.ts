// The back of the house, built once in one process and handed to whoever serves: pages, /graphql, jobs.
import type { DocumentNode, ExecutionResult } from 'graphql'
import { system } from '#graphql/access/viewer.ts'
import type { Context, Via } from '#graphql/context.ts'
import { maskError, type FaultListener } from '#graphql/errors.ts'
import { makeExecutor } from '#graphql/execute.ts'
import { schema } from '#graphql/schema.ts'
import { openClient, type PrismaClient } from '#prisma/client.ts'
import { openHistoryTail, type HistoryTail } from '#prisma/history-tail.ts'

export type Engine = {
  db: PrismaClient
  schema: typeof schema
  /** The executor that everybody shares. */
  execute: ReturnType<typeof makeExecutor>
  /** Runs one of the house's own documents in this process: no HTTP, no parsing. Errors come masked. */
  run: (
    document: DocumentNode,
    variables: Record<string, unknown>,
    context: Context,
  ) => Promise<ExecutionResult>
  now: () => Date
  secret: string
  /** A context of the product's own, which may do everything. */
  asSystem: (via: Via) => Context
  onFault: FaultListener
  /** What happened since this was last asked, whichever process did it. */
  happened: HistoryTail['next']
  close: () => Promise<void>
}

export type EngineOptions = {
  url: string
  secret: string
  connections?: number
  now?: () => Date
  onFault: FaultListener
  /** Told the text of every SQL statement; for tests and measuring. */
  watch?: (statement: string) => void
}

export function buildEngine(options: EngineOptions): Engine {
  const { secret, onFault, now = () => new Date() } = options
  const db = openClient(options.url, options)
  const tail = openHistoryTail(options.url)
  const execute = makeExecutor(schema)
  const mask = maskError(onFault)
  return {
    db,
    schema,
    execute,
    now,
    secret,
    onFault,
    async run(document, variables, context) {
      const result = await execute({
        schema,
        document,
        variableValues: variables,
        contextValue: context,
      })
      return result.errors ? { ...result, errors: result.errors.map(mask) as never } : result
    },
    asSystem: (via) => ({ db, viewer: system, now, via, secret, origin: null }),
    happened: tail.next,
    close: async () => void (await Promise.all([db.$disconnect(), tail.close()])),
  }
}
