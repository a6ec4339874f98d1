// Which events a viewer may see.
import { organisationsOf, remitOf, type Viewer } from '#graphql/access/viewer.ts'
import { organisationInRemit } from '#graphql/organisations/organisation-access.ts'
import type { Prisma } from '#prisma/client.ts'

/** Published by a verified organisation: what everybody may see. Cancelled stays, so that nobody travels for nothing. */
export const eventIsPublic = {
  state: { in: ['published', 'cancelled'] },
  organisation: { state: 'verified' },
} satisfies Prisma.EventWhereInput

export function eventsVisibleTo(viewer: Viewer): Prisma.EventWhereInput {
  if (viewer.system || viewer.administrator) return {}
  const own = organisationsOf(viewer, ['owner', 'organiser', 'reader'])
  const remit = remitOf(viewer)
  if (!own.length && !remit.length) return eventIsPublic
  return {
    OR: [
      eventIsPublic,
      { organisationId: { in: own } },
      {
        state: { not: 'draft' },
        organisation: organisationInRemit(viewer),
      },
    ],
  }
}
