// Begins somebody's time in an organisation, in one role.
import type { Transaction } from '#graphql/operation/operation.ts'
import type { Membership, MembershipRole } from '#prisma/client.ts'

/** Lock the organisation first. An ended period of the same role that began this very moment goes on. */
export function beginMembership(
  { db, now }: Pick<Transaction, 'db' | 'now'>,
  given: {
    personId: number
    organisationId: number
    role: MembershipRole
    remit: readonly string[]
  },
): Promise<Membership> {
  const { remit, ...membership } = given
  const period = { ...membership, since: now }
  const areas = remit.map((areaCode) => ({ areaCode }))
  return db.membership.upsert({
    where: { personId_organisationId_role_since: period },
    create: { ...period, remit: { create: areas } },
    update: { until: null, remit: { deleteMany: {}, create: areas } },
  })
}
