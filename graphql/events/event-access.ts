// Which events a viewer may see.
import { organisationsOf, remitOf, type Viewer } from '#graphql/access/viewer.ts'
import {
  organisationHasClosed,
  organisationInRemit,
} from '#graphql/organisations/organisation-access.ts'
import type { Prisma } from '#prisma/client.ts'

/** Published by a verified organisation: what everybody may see. Cancelled stays, so that nobody travels for nothing. */
export const eventIsPublic = {
  state: { in: ['published', 'cancelled'] },
  organisation: { state: 'verified' },
} satisfies Prisma.EventWhereInput

/** What a group called off, once it has closed itself. */
const wasCalledOff = {
  state: 'cancelled',
  organisation: organisationHasClosed,
} satisfies Prisma.EventWhereInput

export function eventsVisibleTo(viewer: Viewer): Prisma.EventWhereInput {
  if (viewer.system || viewer.administrator) return {}
  const own = organisationsOf(viewer, ['owner', 'organiser', 'reader'])
  const remit = remitOf(viewer)
  if (!own.length && !remit.length) return { OR: [eventIsPublic, wasCalledOff] }
  return {
    OR: [
      eventIsPublic,
      wasCalledOff,
      { organisationId: { in: own } },
      {
        state: { not: 'draft' },
        organisation: organisationInRemit(viewer),
      },
    ],
  }
}
