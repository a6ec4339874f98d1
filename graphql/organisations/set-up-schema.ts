// How what an administrator has set up looks in GraphQL: the bodies, who works for them, and the mail that waits.
import { builder } from '#graphql/builder.ts'
import { officeKinds } from '#graphql/organisations/organisation.ts'
import type { Prisma } from '#prisma/client.ts'

const MOST_BODIES = 50

const SetUp = builder.objectRef<object>('SetUp').implement({
  description: 'What there is of what others need before they can work here.',
  fields: (t) => ({
    bodies: t.prismaField({
      type: ['Organisation'],
      description:
        'Commissioners’ offices and county voluntary councils, those that are not set up yet among them, at most fifty.',
      complexity: { multiplier: MOST_BODIES },
      resolve: (query, _root, _args, { db }) =>
        db.organisation.findMany({
          ...query,
          where: { kind: { in: [...officeKinds] }, state: { notIn: ['archived', 'declined'] } },
          orderBy: [{ kind: 'asc' }, { orderEn: 'asc' }, { id: 'asc' }],
          take: MOST_BODIES,
        }),
    }),
    officers: t.int({
      description: 'How many people are liaison officers of a body that is verified.',
      resolve: (_root, _args, { db }) =>
        db.person.count({
          where: { memberships: { some: { ...asOfficer, until: null } } },
        }),
    }),
    officersInvited: t.int({
      description: 'How many open invitations are a liaison officer’s.',
      resolve: (_root, _args, { db }) =>
        db.invitation.count({ where: { ...asOfficer, state: 'open' } }),
    }),
    mailsWaiting: t.int({
      description: 'How many mails wait to be handed over.',
      resolve: (_root, _args, { db }) => db.notice.count({ where: { mail: 'queued' } }),
    }),
  }),
})

const asOfficer = {
  role: 'liaison_officer',
  organisation: { state: 'verified' },
} satisfies Prisma.MembershipWhereInput & Prisma.InvitationWhereInput

builder.queryField('setUp', (t) =>
  t.field({
    type: SetUp,
    description: 'What an administrator has set up, and has yet to.',
    authScopes: { may: 'organisation.setUpBody' },
    resolve: () => ({}),
  }),
)
