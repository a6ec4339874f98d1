// Takes back what people were told, with the mails that still wait to bring it.
import type { Database, Prisma } from '#prisma/client.ts'

/** Returns how many went. */
export async function forgetNotices(db: Database, where: Prisma.NoticeWhereInput): Promise<number> {
  const notices = await db.notice.findMany({ where, select: { id: true } })
  const ids = notices.map(({ id }) => id)
  if (!ids.length) return 0
  await db.notice.deleteMany({ where: { id: { in: ids } } })
  await db.$queryRaw`
    SELECT count(graphile_worker.remove_job('notice-' || id))::int FROM unnest(${ids}::int[]) AS id`
  return ids.length
}
