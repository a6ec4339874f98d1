// Whom a notice names, read when it is shown: it keeps numbers alone, so that whoever leaves is named nowhere.
import type { Database, Notice } from '#prisma/client.ts'

export type Named = {
  /** The person that the facts point to: empty once they have left, null where there is none. */
  person: string | null
  /** How the reader reaches the organisation that the facts point to. What it does not give is null. */
  contact: { name: string | null; email: string | null; phone: string | null } | null
}

export const nobodyNamed: Named = { person: null, contact: null }

type Pointing = {
  inviterId?: number | null
  officerId?: number | null
  meetId?: number
  eventId?: number
  opportunityId?: number
}

/** At most two statements. */
export async function namedIn(
  db: Database,
  { kind, data }: Pick<Notice, 'kind' | 'data'>,
): Promise<Named> {
  const { inviterId, officerId, meetId, eventId, opportunityId } = data as Pointing
  const id = inviterId ?? officerId
  const person = id ? await db.person.findUnique({ where: { id }, select: { name: true } }) : null
  // Who is told that something is off, or that their help is taken, is told whom to ask about it.
  const asked =
    kind === 'event.cancelled' && eventId
      ? { events: { some: { id: eventId } } }
      : kind === 'application.accepted' && opportunityId
        ? { opportunities: { some: { id: opportunityId } } }
        : null
  const where = meetId ? { id: meetId } : asked
  const organisation = where
    ? await db.organisation.findFirst({
        where,
        select: { contactName: true, contactEmail: true, contactPhone: true },
      })
    : null
  return {
    person: id ? (person?.name ?? '') : null,
    contact: organisation && {
      name: organisation.contactName,
      email: organisation.contactEmail,
      phone: organisation.contactPhone,
    },
  }
}
