// How the officer's queue looks in GraphQL: everything that waits for somebody to look at it.
import { builder } from '#graphql/builder.ts'
import { OWN_STATEMENT } from '#graphql/cost.ts'
import { organisationsDecidedBy } from '#graphql/organisations/organisation-access.ts'
import { queueCount, queueWhere } from '#graphql/organisations/queue-where.ts'

const MOST_QUEUED = 100
const MOST_CLOSED = 20
const oldest = [{ createdAt: 'asc' as const }, { id: 'asc' as const }]

const OfficerQueue = builder.objectRef<object>('OfficerQueue').implement({
  description:
    'What waits for the officer, in the areas that they look after: each list oldest first, at most a hundred.',
  fields: (t) => ({
    count: t.int({
      complexity: { field: OWN_STATEMENT },
      description: 'How many things wait, all told.',
      resolve: (_root, _args, context) => queueCount(context),
    }),
    registered: t.prismaField({
      type: ['Organisation'],
      description: 'Organisations that wait to be verified, those that answered among them.',
      complexity: { multiplier: MOST_QUEUED },
      resolve: (query, _root, _args, context) =>
        context.db.organisation.findMany({
          ...query,
          where: queueWhere(context).registered,
          orderBy: oldest,
          take: MOST_QUEUED,
        }),
    }),
    claims: t.prismaField({
      type: ['Claim'],
      description: 'Open claims: contested ones, and those of public bodies.',
      complexity: { multiplier: MOST_QUEUED },
      resolve: (query, _root, _args, context) =>
        context.db.claim.findMany({
          ...query,
          where: queueWhere(context).claims,
          orderBy: oldest,
          take: MOST_QUEUED,
        }),
    }),
    flags: t.prismaField({
      type: ['Flag'],
      description: 'Open flags.',
      complexity: { multiplier: MOST_QUEUED },
      resolve: (query, _root, _args, context) =>
        context.db.flag.findMany({
          ...query,
          where: queueWhere(context).flags,
          orderBy: oldest,
          take: MOST_QUEUED,
        }),
    }),
    reviews: t.prismaField({
      type: ['Organisation'],
      description: 'Verified organisations whose review is due.',
      complexity: { multiplier: MOST_QUEUED },
      resolve: (query, _root, _args, context) =>
        context.db.organisation.findMany({
          ...query,
          where: queueWhere(context).reviews,
          orderBy: [{ reviewOn: 'asc' }, { id: 'asc' }],
          take: MOST_QUEUED,
        }),
    }),
    closed: t.prismaField({
      type: ['Organisation'],
      description:
        'Organisations that have closed, the last twenty of them, and can be brought back.',
      complexity: { multiplier: MOST_CLOSED },
      resolve: (query, _root, _args, { db, viewer }) =>
        db.organisation.findMany({
          ...query,
          where: { AND: [{ state: 'archived' }, organisationsDecidedBy(viewer)] },
          orderBy: { id: 'desc' },
          take: MOST_CLOSED,
        }),
    }),
    links: t.prismaField({
      type: ['Link'],
      description: 'Open links without an officer, for one to be given to them.',
      complexity: { multiplier: MOST_QUEUED },
      resolve: (query, _root, _args, context) =>
        context.db.link.findMany({
          ...query,
          where: queueWhere(context).links,
          orderBy: oldest,
          take: MOST_QUEUED,
        }),
    }),
  }),
})

builder.queryField('officerQueue', (t) =>
  t.field({
    type: OfficerQueue,
    description: 'What waits for the viewer as liaison officer or administrator.',
    authScopes: { may: 'organisation.verify' },
    resolve: () => ({}),
  }),
)
