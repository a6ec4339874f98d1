// At which organisations somebody is named as whom to ask.
import { permissions } from '#graphql/access/permissions.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import type { Prisma } from '#prisma/client.ts'

const changers = { in: [...permissions['organisation.change'].members] }

/**
 * By one of their addresses, or by their name where they belonged. Everybody says themselves what they are called, so
 * a name says enough to tell them that they are named, and too little to strike it out: it is `surelyByName` of
 * whoever could have written it there, unless somebody who stays is called the same.
 */
export async function namedAt(
  { db }: Pick<Transaction, 'db'>,
  personIds: readonly number[],
  emails: readonly string[],
): Promise<Record<'byAddress' | 'byName' | 'surelyByName', Prisma.OrganisationWhereInput>> {
  const ids = [...personIds]
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { name: true } })
  const named = people.map(({ name }) => ({ equals: name, mode: 'insensitive' as const }))
  const belonged = { personId: { in: ids } }
  return {
    byAddress: { contactEmail: { in: [...emails] } },
    byName: {
      memberships: { some: belonged },
      OR: named.map((name) => ({ contactName: name })),
    },
    surelyByName: {
      memberships: { some: { ...belonged, role: changers } },
      OR: named.map((name) => ({
        contactName: name,
        NOT: { memberships: { some: { until: null, personId: { notIn: ids }, person: { name } } } },
      })),
    },
  }
}
