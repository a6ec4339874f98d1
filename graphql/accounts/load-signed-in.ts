// Who a sign-in session belongs to, with what they may do, in one statement: every signed-in request asks it.
import type { Viewer, ViewerMembership } from '#graphql/access/viewer.ts'
import type { Database } from '#prisma/client.ts'

export type SignedIn = { accountId: number; expiresAt: Date; viewer: Viewer }

type Row = {
  accountId: number
  personId: number
  name: string
  email: string
  administrator: boolean
  expiresAt: Date
  memberships: ViewerMembership[]
}

/** Null where there is no such session, or the account's address is not its owner's. Whether it is over is the caller's to see. */
export async function loadSignedIn(
  db: Database,
  sessionHash: string,
  now: Date,
): Promise<SignedIn | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT s."expiresAt", a.id AS "accountId", a."personId", p.name, a.email, a.administrator,
      (SELECT coalesce(json_agg(json_build_object(
          'organisationId', m."organisationId",
          'role', m.role,
          'organisationKind', o.kind,
          'remit', ARRAY(SELECT r."areaCode" FROM "MembershipArea" r
                         WHERE r."membershipId" = m.id ORDER BY 1)
        ) ORDER BY m.id), '[]')
       FROM "Membership" m JOIN "Organisation" o ON o.id = m."organisationId"
       WHERE m."personId" = a."personId"
         AND m.since <= ${now} AND (m.until IS NULL OR m.until > ${now})
         -- As in membershipCounts.
         AND (m.role IN ('owner', 'organiser', 'reader') OR o.state = 'verified')) AS memberships
    FROM "SignInSession" s JOIN "Account" a ON a.id = s."accountId"
      JOIN "Person" p ON p.id = a."personId"
    WHERE s.id = ${sessionHash} AND a."emailConfirmedAt" IS NOT NULL`
  if (!row) return null
  const { accountId, personId, name, email, administrator, expiresAt, memberships } = row
  return {
    accountId,
    expiresAt,
    viewer: {
      system: false,
      personId,
      accountId,
      name,
      email,
      administrator,
      memberships,
    },
  }
}
