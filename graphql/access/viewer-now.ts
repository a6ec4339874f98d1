// The viewer as they stand now: what was loaded with the request may have been taken away meanwhile.
import { ordinaryRoles } from '#graphql/members/membership.ts'
import type { Viewer } from '#graphql/access/viewer.ts'
import type { Database, Prisma } from '#prisma/client.ts'

/** Memberships that count: a role of an office counts while the office is verified. */
export const membershipCounts = {
  until: null,
  OR: [{ role: { in: [...ordinaryRoles] } }, { organisation: { state: 'verified' } }],
} satisfies Prisma.MembershipWhereInput

/**
 * The viewer with the memberships that they hold at this moment. Read after locking an organisation, it
 * holds until the transaction ends. At most three statements; none for whoever is not a person.
 */
export async function viewerNow(db: Database, viewer: Viewer): Promise<Viewer> {
  if (viewer.personId === null) return viewer
  const held = await db.membership.findMany({
    where: { ...membershipCounts, personId: viewer.personId },
    orderBy: { id: 'asc' },
    select: {
      organisationId: true,
      role: true,
      organisation: { select: { kind: true } },
      remit: { select: { areaCode: true }, orderBy: { areaCode: 'asc' } },
    },
  })
  const memberships = held.map(({ organisation, remit, ...membership }) => ({
    ...membership,
    organisationKind: organisation.kind,
    remit: remit.map(({ areaCode }) => areaCode),
  }))
  return { ...viewer, memberships }
}
