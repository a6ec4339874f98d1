// At which organisations somebody is named as whom to ask.
import type { Transaction } from '#graphql/operation/operation.ts'
import type { Prisma } from '#prisma/client.ts'

/** By one of their addresses, or by their name where they belonged. */
export async function namedAt(
  { db }: Pick<Transaction, 'db'>,
  personIds: readonly number[],
  emails: readonly string[],
): Promise<Record<'byAddress' | 'byName', Prisma.OrganisationWhereInput>> {
  const id = { in: [...personIds] }
  const people = await db.person.findMany({ where: { id }, select: { name: true } })
  return {
    byAddress: { contactEmail: { in: [...emails] } },
    byName: {
      memberships: { some: { personId: id } },
      OR: people.map(({ name }) => ({ contactName: { equals: name, mode: 'insensitive' } })),
    },
  }
}
