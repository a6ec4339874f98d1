// The dates of an organisation's events, for those who look after them.
import { may } from '#graphql/access/permissions.ts'
import { builder } from '#graphql/builder.ts'
import { OWN_STATEMENT } from '#graphql/cost.ts'
import { NotAllowed } from '#graphql/operation/refusal.ts'
import type { Prisma } from '#prisma/client.ts'

const When = builder.enumType('SessionsWhen', {
  description: 'Which dates of an organisation.',
  values: {
    coming: { description: 'Published and not over, soonest first.' },
    to_note: { description: 'Begun, with people of whom nobody has noted whether they came.' },
    past: { description: 'Over, or called off, the latest first.' },
  } as const,
})

const standing = { state: 'published' } as const

function datesThatAre(when: 'coming' | 'to_note' | 'past', now: Date): Prisma.SessionWhereInput {
  switch (when) {
    case 'coming':
      return { event: standing, cancelledAt: null, endsAt: { gt: now } }
    case 'to_note':
      return {
        event: { state: { not: 'draft' } },
        cancelledAt: null,
        startsAt: { lte: now },
        signUps: { some: { state: 'confirmed' } },
      }
    case 'past':
      return {
        event: { state: { not: 'draft' } },
        OR: [{ endsAt: { lte: now } }, { cancelledAt: { not: null } }],
      }
  }
}

builder.prismaObjectField('Organisation', 'sessions', (t) =>
  t.prismaConnection({
    type: 'Session',
    cursor: 'id',
    description: 'The dates of its events, for whoever may see who is coming.',
    complexity: { field: OWN_STATEMENT },
    args: { when: t.arg({ type: When, required: true, description: 'Which of them.' }) },
    authScopes: ({ id }, _args, { viewer }) => {
      if (may(viewer, 'signUp.read', { organisationId: id })) return true
      throw new NotAllowed()
    },
    resolve: (query, { id }, { when }, { db, now }) =>
      db.session.findMany({
        ...query,
        where: { AND: [{ event: { organisationId: id } }, datesThatAre(when, now())] },
        orderBy: [{ startsAt: when === 'past' ? 'desc' : 'asc' }, { id: 'asc' }],
      }),
  }),
)
