// A write: its input read by one shape, in one transaction, with its history and its notices.
import type { z } from 'zod'
import { may, type Permission, type Subject } from '#graphql/access/permissions.ts'
import type { Viewer } from '#graphql/access/viewer.ts'
import type { Context } from '#graphql/context.ts'
import { record, type Happening } from '#graphql/history/record.ts'
import { tell, type Telling } from '#graphql/notices/tell.ts'
import { InvalidInput, NotAllowed, type InputIssue } from '#graphql/operation/refusal.ts'
import { Prisma, type Database } from '#prisma/client.ts'

/** What an operation works with: everything in it is of one transaction, at one time. */
export type Transaction = Omit<Context, 'db' | 'now'> & {
  db: Database
  now: Date
  /** Throws NotAllowed unless the viewer holds the operation's permission for this. Ask it after locking. */
  allow: (subject: Subject) => void
  /** Writes what happened. */
  record: (happening: Happening) => Promise<void>
  /** Writes what people are told. */
  tell: (...tellings: Telling[]) => Promise<void>
}

export type Operation<Input, Output> = {
  (context: Context, input: Input): Promise<Output>
  permission: Permission
}

/**
 * Makes an operation. The shape of its input may go by the clock. `run` is given the input once it has been read, inside a transaction; whatever it throws
 * undoes everything. `before` runs ahead of that transaction, for what must not be undone or would hold it open
 * (counting attempts, hashing passwords); `run` is given what it answers. Throws InvalidInput, NotFound,
 * NotAllowed and the refusals that `before` and `run` name.
 */
export function operation<Shape extends z.ZodType, Output, Prepared = void>({
  permission,
  input: shape,
  before,
  run,
}: {
  permission: Permission
  input: Shape | ((context: Pick<Context, 'now'>) => Shape)
  before?: (context: Context, input: z.output<Shape>) => Promise<Prepared>
  run: (tx: Transaction, input: z.output<Shape>, prepared: Prepared) => Promise<Output>
}): Operation<z.input<Shape>, Output> {
  const perform = async (context: Context, raw: z.input<Shape>): Promise<Output> => {
    if (!may(context.viewer, permission)) throw new NotAllowed()
    const input = await readInput(typeof shape === 'function' ? shape(context) : shape, raw)
    const prepared = (await before?.(context, input)) as Prepared
    return transact(context, permission, (tx) => run(tx, input, prepared))
  }
  return Object.assign(perform, { permission })
}

/** How often work is tried that PostgreSQL breaks off because it waits for somebody who waits for it. */
const TRIES = 3

/**
 * Runs work in one transaction, outside of an operation's own: for jobs that go over many rows. Work that was
 * broken off for a deadlock is run anew, so it must do nothing but by its transaction.
 */
export async function transact<T>(
  context: Context,
  permission: Permission,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt(context, permission, work)
    } catch (fault) {
      if (tried === TRIES || !isDeadlock(fault)) throw fault
    }
  }
}

const isDeadlock = (fault: unknown) =>
  fault instanceof Prisma.PrismaClientKnownRequestError &&
  (fault.meta as DriverFault | undefined)?.driverAdapterError?.cause?.originalCode === '40P01'

type DriverFault = { driverAdapterError?: { cause?: { originalCode?: string } } }

function attempt<T>(
  context: Context,
  permission: Permission,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const now = context.now()
  return context.db.$transaction((db) => {
    const tx: Transaction = {
      ...context,
      db,
      now,
      allow: (subject) => assertMay(tx.viewer, permission, subject),
      record: (happening) => record(tx, happening),
      tell: (...tellings) => tell(tx, tellings),
    }
    return work(tx)
  })
}

function assertMay(viewer: Viewer, permission: Permission, subject: Subject) {
  if (!may(viewer, permission, subject)) throw new NotAllowed()
}

/** Reads an input. Throws InvalidInput with every issue, each at its place. */
export async function readInput<Shape extends z.ZodType>(
  shape: Shape,
  raw: unknown,
): Promise<z.output<Shape>> {
  const read = await shape.safeParseAsync(raw)
  if (read.success) return read.data
  throw new InvalidInput(read.error.issues.flatMap(issuesOf))
}

function issuesOf(issue: z.core.$ZodIssue): InputIssue[] {
  const own = issue as { message: string; maximum?: unknown; minimum?: unknown; params?: unknown }
  const params = own.params as { max?: number; limit?: number } | undefined
  const limit = params?.limit ?? params?.max ?? own.maximum ?? own.minimum
  return [
    {
      path: issue.path.map(String),
      // A shape that says nothing of its own speaks in zod's sentences; to a person all of them are "wrong".
      code: /^[\w.]+$/.test(own.message) ? own.message : 'wrong',
      limit: typeof limit === 'number' ? limit : null,
    },
  ]
}
