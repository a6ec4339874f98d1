// Addresses of people who are not here go by themselves: in invitations, and in notices to an address alone.
import type { Context } from '#graphql/context.ts'
import { forgetNotices } from '#graphql/notices/forget-notices.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Whatever became of them. An invitation's link works for less; that somebody joined is told by the membership. */
export const DAYS_ADDRESSES_ARE_KEPT = 30

/** Returns how many invitations and notices went. */
export async function tidyAddresses({ db, now }: Pick<Context, 'db' | 'now'>): Promise<number> {
  const createdAt = { lte: new Date(now().getTime() - DAYS_ADDRESSES_ARE_KEPT * DAY_MS) }
  const invitations = await db.invitation.deleteMany({ where: { createdAt } })
  return invitations.count + (await forgetNotices(db, { createdAt, personId: null }))
}
