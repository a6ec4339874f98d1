// Goes over what is due, one thing after another, each in a transaction of its own: for sweeps.
import type { Permission } from '#graphql/access/permissions.ts'
import type { Context } from '#graphql/context.ts'
import { transact, type Transaction } from '#graphql/operation/operation.ts'

export type DueWork = {
  permission: Permission
  /** Takes hold of one thing that is due, other than those to pass over; null where there is none left. */
  take: (tx: Transaction, passOver: readonly number[]) => Promise<number | null>
  work: (tx: Transaction, id: number) => Promise<void>
  /** How many at the most. */
  most: number
}

/**
 * Returns how many were done. One that fails is passed over, so that it keeps no other waiting, and is tried again
 * the next time; what the first of them threw is thrown once the others are done.
 */
export async function eachDue(
  context: Context,
  { permission, take, work, most }: DueWork,
): Promise<number> {
  const failed: number[] = []
  let first: unknown
  let done = 0
  while (done + failed.length < most) {
    let id: number | null = null
    try {
      await transact(context, permission, async (tx) => {
        id = await take(tx, failed)
        if (id !== null) await work(tx, id)
      })
    } catch (fault) {
      if (id === null) throw fault
      if (!failed.length) first = fault
      failed.push(id)
      continue
    }
    if (id === null) break
    done += 1
  }
  if (failed.length) throw first
  return done
}
