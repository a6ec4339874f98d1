// How what the officer took down looks in GraphQL, for whoever may put it back.
import { builder } from '#graphql/builder.ts'
import { organisationsDecidedBy } from '#graphql/organisations/organisation-access.ts'

const MOST = 50

const TakenDown = builder.objectRef<object>('TakenDown').implement({
  description:
    'What is taken down where the viewer decides about the group: each list newest first, at most fifty.',
  fields: (t) => ({
    events: t.prismaField({
      type: ['Event'],
      description: 'Events that are taken down.',
      complexity: { multiplier: MOST },
      resolve: (query, _root, _args, { db, viewer }) =>
        db.event.findMany({
          ...query,
          where: { state: 'taken_down', organisation: organisationsDecidedBy(viewer) },
          orderBy: { id: 'desc' },
          take: MOST,
        }),
    }),
    opportunities: t.prismaField({
      type: ['Opportunity'],
      description: 'Opportunities that are taken down.',
      complexity: { multiplier: MOST },
      resolve: (query, _root, _args, { db, viewer }) =>
        db.opportunity.findMany({
          ...query,
          where: { state: 'taken_down', organisation: organisationsDecidedBy(viewer) },
          orderBy: { id: 'desc' },
          take: MOST,
        }),
    }),
  }),
})

builder.queryField('takenDown', (t) =>
  t.field({
    type: TakenDown,
    description: 'What is taken down, for officers and administrators to put back.',
    authScopes: { may: 'event.takeDown' },
    resolve: () => ({}),
  }),
)
