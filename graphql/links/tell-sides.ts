// Tells the two sides of a link: the members who work for each, or the address it gives where it has none.
import type { LinkFacts } from '#graphql/notices/notice-kinds.ts'
import type { Recipient } from '#graphql/notices/tell.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { noText, textOf } from '#graphql/text/schema.ts'

type Organisation = {
  id: number
  nameEn: string | null
  nameCy: string | null
  contactEmail: string | null
}

type LinkToTell = {
  id: number
  askedBy: { nameEn: string | null; nameCy: string | null }
  with: { nameEn: string | null; nameCy: string | null } | null
  officerId: number | null
}

/** What every notice about a link says of it. */
export const linkFacts = (link: LinkToTell): LinkFacts => ({
  linkId: link.id,
  asker: textOf('name', link.askedBy),
  partner: link.with ? textOf('name', link.with) : noText,
  officerId: link.officerId,
})

/** Who is told for an organisation; nobody where it has neither members nor an address. */
export async function recipientsFor(
  tx: Transaction,
  organisation: Organisation,
): Promise<Recipient[]> {
  const members = await tx.db.membership.findMany({
    where: { organisationId: organisation.id, until: null, role: { not: 'reader' } },
    select: { personId: true },
    distinct: ['personId'],
    orderBy: { personId: 'asc' },
  })
  if (members.length) return members
  return organisation.contactEmail ? [{ email: organisation.contactEmail }] : []
}

/** Tells each side that knows of the link. Its partner knows from the introduction on. */
export async function tellSides(
  tx: Transaction,
  link: LinkToTell & {
    askedBy: Organisation
    with: Organisation | null
    introducedAt: Date | null
  },
  telling:
    | { kind: 'link.opened' }
    | { kind: 'link.moved'; stage: string }
    | { kind: 'link.closed'; outcome: string; note: string | null },
): Promise<void> {
  const sides = [link.askedBy, ...(link.with && link.introducedAt ? [link.with] : [])]
  const { kind, ...more } = telling
  for (const side of sides) {
    const recipients = await recipientsFor(tx, side)
    const facts = { ...linkFacts(link), ...more } as never
    await tx.tell(...recipients.map((to) => ({ kind, to, facts })))
  }
}
