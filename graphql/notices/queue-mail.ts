// Queues mails in the transaction that writes their notices: both come to be, or neither.
import type { Transaction } from '#graphql/operation/operation.ts'

/** How often a mail is tried before somebody has to look at it. The waits grow from seconds to hours: 16 hours in all. */
const ATTEMPTS = 12

/** One job a notice: queued again, it begins anew. */
export async function queueMail({ db }: Pick<Transaction, 'db'>, noticeIds: readonly number[]) {
  await db.$executeRaw`
    SELECT graphile_worker.add_job(
      'send-notice', json_build_object('noticeId', id),
      job_key := 'notice-' || id, max_attempts := ${ATTEMPTS}::int)
    FROM unnest(${[...noticeIds]}::int[]) AS id`
}
