// Guests go by themselves: nobody is kept for longer than there is a reason.
import type { Context } from '#graphql/context.ts'
import { eachDue } from '#graphql/operation/each-due.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { erasePeople } from '#graphql/people/erase-people.ts'
import { Prisma } from '#prisma/client.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Counted from the end of the last thing that they came to, or from the last word about an offer to help. */
export const DAYS_GUESTS_ARE_KEPT = 365

/** Whoever never answered at their address: counted from when the last thing held for them lapsed. */
export const DAYS_UNCONFIRMED_ARE_KEPT = 7

/** Returns how many people without an account went; at most as many as asked for. */
export async function tidyGuests(context: Context, most = 500): Promise<number> {
  return eachDue(context, { permission: 'account.tidy', take: takeOne, work: erase, most })
}

async function takeOne(tx: Transaction, passOver: readonly number[]): Promise<number | null> {
  const daysAgo = (days: number) => new Date(tx.now.getTime() - days * DAY_MS)
  const before = daysAgo(DAYS_GUESTS_ARE_KEPT)
  const lapsed = daysAgo(DAYS_UNCONFIRMED_ARE_KEPT)
  const isDue = Prisma.sql`
    email IS NOT NULL
      AND NOT EXISTS (SELECT FROM "Account" a WHERE a."personId" = p.id)
      AND (
        ("createdAt" <= ${before}
          AND NOT EXISTS (SELECT FROM "SignUp" u JOIN "Session" s ON s.id = u."sessionId"
                          WHERE u."personId" = p.id AND s."endsAt" > ${before})
          AND NOT EXISTS (SELECT FROM "Application" a JOIN "Opportunity" o ON o.id = a."opportunityId"
                          WHERE a."personId" = p.id
                            AND (a."changedAt" > ${before}
                              OR (a.state IN ('asked', 'put_forward', 'accepted')
                                AND (o."endsOn" IS NULL OR o."endsOn" > ${before})))))
        OR ("emailConfirmedAt" IS NULL AND "createdAt" <= ${lapsed}
          AND NOT EXISTS (SELECT FROM "SignUp" u
                          WHERE u."personId" = p.id
                            AND (u.state NOT IN ('lapsed', 'withdrawn') OR u."changedAt" > ${lapsed}))
          AND NOT EXISTS (SELECT FROM "Application" a
                          WHERE a."personId" = p.id
                            AND (a.state NOT IN ('lapsed', 'withdrawn') OR a."changedAt" > ${lapsed}))))`
  const [guest] = await tx.db.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Person" p WHERE NOT id = ANY(${[...passOver]}) AND ${isDue}
    ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`
  if (!guest) return null
  // Asked anew once it is held: they may have come back while it was looked for.
  const [still] = await tx.db.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Person" p WHERE id = ${guest.id} AND ${isDue}`
  return still?.id ?? null
}

async function erase(tx: Transaction, id: number): Promise<void> {
  await tx.record({ action: 'person.lapsed', subject: 'Person', subjectId: id })
  await erasePeople(tx, [id], [])
}
