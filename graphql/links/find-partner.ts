// Finds the organisation on the other side of a link.
import { reachOf, withReach } from '#graphql/links/link-access.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { InvalidInput } from '#graphql/operation/refusal.ts'
import { organisationIsPublic } from '#graphql/organisations/organisation-access.ts'

/** Lock it before, so that it does not close meanwhile. Throws InvalidInput at `withId` where it is the asking organisation itself, or is not in the directory. */
export async function findPartner(tx: Transaction, withId: number, askedById: number) {
  if (withId === askedById) throw refused('same_organisation')
  const partner = await tx.db.organisation.findFirst({
    where: { AND: [{ id: withId }, organisationIsPublic] },
  })
  if (!partner) throw refused('not_in_directory')
  return partner
}

const refused = (code: string) => new InvalidInput([{ path: ['withId'], code, limit: null }])

/** The number of the commissioner's office whose area an organisation works in, or null where none is set up there. */
export async function findOffice(tx: Transaction, organisationId: number): Promise<number | null> {
  const asker = await tx.db.organisation.findUnique({
    where: { id: organisationId },
    select: withReach,
  })
  const councils = reachOf(asker?.areas ?? [])
  const offices = await tx.db.organisation.findMany({
    where: { kind: 'commissioner_office', ...organisationIsPublic },
    include: withReach,
    // One that has staff here comes before an entry that nobody has claimed.
    orderBy: [{ memberships: { _count: 'desc' } }, { id: 'asc' }],
  })
  if (!councils.length) return offices.length === 1 ? (offices[0]?.id ?? null) : null
  const near = offices.find(({ areas }) => reachOf(areas).some((code) => councils.includes(code)))
  return near?.id ?? null
}
