// How invitations look to whom they were sent: the one that a link opens, and one's own.
import type { Viewer } from '#graphql/access/viewer.ts'
import { builder } from '#graphql/builder.ts'
import { isInvitationStale } from '#graphql/members/membership.ts'
import { globalId } from '#graphql/operation/id.ts'
import { councilsOf } from '#graphql/organisations/find-organisation.ts'
import { PassInvalid, readPass } from '#graphql/passes/pass.ts'
import { Text, textOf } from '#graphql/text/schema.ts'
import { InvitationState, MembershipRole, type Prisma } from '#prisma/client.ts'

/** More than anybody is invited to at once. */
const MOST_OWN = 20

type Opened = {
  id: number
  email: string
  organisation: { id: number; nameEn: string | null; nameCy: string | null }
  role: MembershipRole
  state: InvitationState
  isStale: boolean
  isForViewer: boolean
}

const OpenedInvitation = builder.objectRef<Opened>('OpenedInvitation').implement({
  description: 'What an invitation shows to whoever holds its link, or was written to.',
  fields: (t) => ({
    id: t.id({
      description: 'Its identifier.',
      resolve: ({ id }) => globalId('Invitation', id),
    }),
    email: t.exposeString('email', { description: 'The address that it was sent to.' }),
    organisationName: t.field({
      type: Text,
      description: 'Into which organisation.',
      resolve: ({ organisation }) => textOf('name', organisation),
    }),
    organisationNumber: t.int({
      description: 'The organisation’s number in addresses.',
      resolve: ({ organisation }) => organisation.id,
    }),
    role: t.expose('role', { type: MembershipRole, description: 'As what.' }),
    state: t.expose('state', {
      type: InvitationState,
      description: 'Where it stands: open, or declined.',
    }),
    isStale: t.exposeBoolean('isStale', {
      description:
        'Whether what it gives cannot be given any more: the organisation has closed, been declined or suspended, or works elsewhere.',
    }),
    isForViewer: t.exposeBoolean('isForViewer', {
      description: 'Whether the viewer is signed in with the address that was invited.',
    }),
  }),
})

const withOrganisation = {
  organisation: { include: { areas: { include: { area: true } } } },
} satisfies Prisma.InvitationInclude

type WithOrganisation = Prisma.InvitationGetPayload<{ include: typeof withOrganisation }>

function opened(invitation: WithOrganisation, viewer: Viewer): Opened {
  const councils = councilsOf(invitation.organisation.areas.map(({ area }) => area))
  return {
    ...invitation,
    isStale: isInvitationStale({ ...invitation.organisation, councils }, invitation),
    isForViewer: viewer.email === invitation.email,
  }
}

builder.queryField('myInvitations', (t) =>
  t.field({
    type: [OpenedInvitation],
    description: 'The open invitations to the address that the viewer is signed in with.',
    complexity: { multiplier: MOST_OWN },
    resolve: async (_root, _args, { db, viewer }) => {
      if (!viewer.email) return []
      const invitations = await db.invitation.findMany({
        where: { email: viewer.email, state: 'open' },
        include: withOrganisation,
        orderBy: { id: 'asc' },
        take: MOST_OWN,
      })
      return invitations.map((one) => opened(one, viewer)).filter(({ isStale }) => !isStale)
    },
  }),
)

builder.queryField('openedInvitation', (t) =>
  t.field({
    type: OpenedInvitation,
    nullable: true,
    description: 'The invitation that a link opens; null where it opens none: passFault says why.',
    args: {
      token: t.arg.string({ required: true, description: 'The token that the mail carried.' }),
    },
    resolve: async (_root, { token }, { db, secret, now, viewer }) => {
      const pass = await readPass({ db, secret, now: now() }, token, 'invitation').catch(orNull)
      if (!pass?.invitationId) return null
      const invitation = await db.invitation.findFirst({
        where: { id: pass.invitationId, state: { in: ['open', 'declined'] } },
        include: withOrganisation,
      })
      return invitation && opened(invitation, viewer)
    },
  }),
)

function orNull(refusal: unknown): null {
  if (refusal instanceof PassInvalid) return null
  throw refusal
}
