// Whom a notice names, read when it is shown: it keeps numbers alone, so that whoever leaves is named nowhere.
import type { Database, Notice } from '#prisma/client.ts'

export type Named = {
  /** The person that the facts point to: empty once they have left, null where there is none. */
  person: string | null
  /** How the reader reaches the organisation that the facts point to. What it does not give is null. */
  contact: { name: string | null; email: string | null; phone: string | null } | null
  /** How the reader reaches the liaison officer: the contact of the body that they belong to. */
  officer: { email: string | null; phone: string | null } | null
  /** The address that was invited, as long as the invitation is kept. */
  invited: string | null
  /** What a colleague noted for whoever takes a link over, as it reads in the log now; null once it is withdrawn. */
  noted: string | null
}

export const nobodyNamed: Named = {
  person: null,
  contact: null,
  officer: null,
  invited: null,
  noted: null,
}

/** Whoever gets one of these may want to talk to the officer. */
const tellsOfOfficer = [
  'claim.declined',
  'organisation.declined',
  'organisation.suspended',
  'event.takenDown',
  'opportunity.takenDown',
  'link.opened',
  'link.introduced',
  'link.moved',
  'link.closed',
]

type Pointing = {
  inviterId?: number | null
  officerId?: number | null
  meetId?: number
  eventId?: number
  opportunityId?: number
  invitationId?: number
  entryId?: number | null
}

/** At most four statements. */
export async function namedIn(
  db: Database,
  { kind, data }: Pick<Notice, 'kind' | 'data'>,
): Promise<Named> {
  const pointing = data as Pointing
  const { inviterId, officerId, meetId, eventId, opportunityId, invitationId, entryId } = pointing
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
        // A group that has closed names nobody any more.
        where: { ...where, state: { not: 'archived' } },
        select: { contactName: true, contactEmail: true, contactPhone: true },
      })
    : null
  const body =
    officerId && tellsOfOfficer.includes(kind)
      ? await db.organisation.findFirst({
          where: {
            memberships: { some: { personId: officerId, role: 'liaison_officer', until: null } },
          },
          select: { contactEmail: true, contactPhone: true },
          orderBy: { id: 'asc' },
        })
      : null
  const invitation = invitationId
    ? await db.invitation.findUnique({ where: { id: invitationId }, select: { email: true } })
    : null
  const entry = entryId
    ? await db.logEntry.findFirst({
        where: { id: entryId, ring: 'officers' },
        select: { text: true },
      })
    : null
  return {
    invited: invitation && invitation.email,
    noted: entry && entry.text,
    officer: body && { email: body.contactEmail, phone: body.contactPhone },
    person: id ? (person?.name ?? '') : null,
    contact: organisation && {
      name: organisation.contactName,
      email: organisation.contactEmail,
      phone: organisation.contactPhone,
    },
  }
}
