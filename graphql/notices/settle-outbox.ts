// Mails of a time that is over, in a demonstration: they went out then, and nobody waits for them now.
import type { Context } from '#graphql/context.ts'
import { transact } from '#graphql/operation/operation.ts'

/** Marks what was written before a moment as handed over when it was written. Returns how many mails that were. */
export function settleOutbox(context: Context, before: Date): Promise<number> {
  return transact(context, 'notice.read', async ({ db }) => {
    const [settled] = await db.$queryRaw<{ mails: number }[]>`
      WITH told AS (
        UPDATE "Notice" SET mail = 'sent', "sentAt" = "createdAt", attempts = 1
        WHERE mail = 'queued' AND "createdAt" < ${before}
        RETURNING id)
      SELECT count(*)::int AS mails, count(graphile_worker.remove_job('notice-' || id)) FROM told`
    return settled?.mails ?? 0
  })
}
