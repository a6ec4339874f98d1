// Guests of long ago go by themselves: nobody is kept for longer than there is a reason.
import type { Context } from '#graphql/context.ts'
import { transact, type Transaction } from '#graphql/operation/operation.ts'
import { erasePeople } from '#graphql/people/erase-people.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Counted from the end of the last thing that they signed up for. */
export const DAYS_GUESTS_ARE_KEPT = 365

/** Returns how many people without an account went; at most as many as asked for. */
export async function tidyGuests(context: Context, most = 500): Promise<number> {
  for (let gone = 0; gone < most; gone++) {
    if (!(await transact(context, 'account.tidy', eraseOne))) return gone
  }
  return most
}

async function eraseOne(tx: Transaction): Promise<boolean> {
  const before = new Date(tx.now.getTime() - DAYS_GUESTS_ARE_KEPT * DAY_MS)
  const [guest] = await tx.db.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Person" p
    WHERE email IS NOT NULL AND "createdAt" <= ${before}
      AND NOT EXISTS (SELECT FROM "Account" a WHERE a."personId" = p.id)
      AND NOT EXISTS (SELECT FROM "SignUp" u JOIN "Session" s ON s.id = u."sessionId"
                      WHERE u."personId" = p.id AND s."endsAt" > ${before})
      AND NOT EXISTS (SELECT FROM "Application" a
                      WHERE a."personId" = p.id
                        AND (a.state = 'accepted' OR a."changedAt" > ${before}))
    ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`
  if (!guest) return false
  await tx.record({ action: 'person.lapsed', subject: 'Person', subjectId: guest.id })
  await erasePeople(tx, [guest.id], [])
  return true
}
