// Mails that did not get out, for whoever looks after the product.
import type { Context } from '#graphql/context.ts'

/** Longer than all tries of a mail together: what waits still is waiting for something else. */
const DAY_MS = 24 * 3_600_000

/** How many mails were given up, and how many have waited for more than a day. */
export async function countUnsent({ db, now }: Pick<Context, 'db' | 'now'>) {
  const [dead, waiting] = await Promise.all([
    db.notice.count({ where: { mail: 'dead' } }),
    db.notice.count({
      where: { mail: 'queued', createdAt: { lt: new Date(now().getTime() - DAY_MS) } },
    }),
  ])
  return { dead, waiting }
}
