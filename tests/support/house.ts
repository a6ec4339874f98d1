// The back of the house on a database of its own, with a clock that tests move.
import { parse } from 'graphql'
import { afterAll, onTestFinished, TestRunner } from 'vitest'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import type { Context, Via } from '#graphql/context.ts'
import { buildEngine, type Engine } from '#graphql/engine.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { NOW } from '#tests/support/factories.ts'

export type House = {
  engine: Engine
  db: Engine['db']
  url: string
  ownerUrl: string
  /** Moves the clock. */
  setNow: (now: Date) => void
  /** A context for a viewer, as a page or another door would make it. */
  as: (viewer?: Viewer, via?: Via) => Context
  /** Runs a document through the schema and returns its data; throws its first error. */
  ask: <Data = any>(document: string, variables?: object, viewer?: Viewer) => Promise<Data>
  /** The statements that some work makes. */
  statementsOf: (work: () => Promise<unknown>) => Promise<string[]>
  faults: unknown[]
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 15))

export const SECRET = 'a secret that is long enough for tests'

/** `connections`: how many at most; a test whose house is one of many wants few. */
export async function openHouse({ connections }: { connections?: number } = {}): Promise<House> {
  const { url, ownerUrl } = await freshDatabase()
  let now = NOW
  let statements: string[] = []
  const faults: unknown[] = []
  const engine = buildEngine({
    url,
    secret: SECRET,
    now: () => now,
    onFault: (fault) => faults.push(fault),
    ...(connections ? { connections } : {}),
    watch: (statement) => statements.push(statement),
  })
  // One that a test opened for itself is let go with it: the server has connections for so many.
  const whenDone = TestRunner.getCurrentTest() ? onTestFinished : afterAll
  whenDone(() => engine.close())
  const as = (viewer: Viewer = visitor, via: Via = 'page'): Context => ({
    ...engine.asSystem(via),
    viewer,
  })
  return {
    engine,
    db: engine.db,
    url,
    ownerUrl,
    faults,
    as,
    setNow: (moved) => (now = moved),
    async ask(document, variables = {}, viewer = visitor) {
      const { data, errors } = await engine.run(parse(document), { ...variables }, as(viewer))
      if (errors?.[0]) throw errors[0]
      return data as never
    },
    async statementsOf(work) {
      // Prisma tells of a statement a moment after it ran.
      await settled()
      statements = []
      await work()
      await settled()
      return statements.filter((one) => !/^(BEGIN|COMMIT|ROLLBACK|SET )/.test(one))
    },
  }
}
