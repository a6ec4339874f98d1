// How the officer's side of organisations looks in GraphQL: checks, decisions, claims and the queue.
import { may } from '#graphql/access/permissions.ts'
import { builder } from '#graphql/builder.ts'
import { OWN_STATEMENT } from '#graphql/cost.ts'
import { rowNumber } from '#graphql/operation/id.ts'
import { flagsVisibleTo } from '#graphql/flags/flag-access.ts'
import { findChecks } from '#graphql/organisations/find-checks.ts'
import { twinsOf } from '#graphql/organisations/find-twins.ts'
import {
  claimsVisibleTo,
  organisationsLookedAfterBy,
  verificationsVisibleTo,
} from '#graphql/organisations/organisation-access.ts'
import type { Check } from '#graphql/organisations/organisation-checks.ts'
import { londonDate } from '#graphql/time/london-time.ts'
import { ClaimState, VerificationDecision, type Prisma } from '#prisma/client.ts'

builder.enumType(ClaimState, { name: 'ClaimState', description: 'Where a claim stands.' })
builder.enumType(VerificationDecision, {
  name: 'VerificationDecision',
  description: 'A step in the verification of an organisation.',
})

const OrganisationCheck = builder.objectRef<Check>('OrganisationCheck').implement({
  description: 'Something that was looked at automatically, for the officer to weigh.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'What was looked at, as a stable key.' }),
    passed: t.exposeBoolean('passed', {
      nullable: true,
      description: 'Null where there was nothing to look at.',
    }),
  }),
})

builder.prismaNode('Verification', {
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  description: 'A step in the verification of an organisation.',
  findUnique: (id, { viewer }) => ({
    id: rowNumber(id) ?? 0,
    AND: [verificationsVisibleTo(viewer)],
  }),
  fields: (t) => ({
    decision: t.expose('decision', { type: VerificationDecision, description: 'What was done.' }),
    reason: t.exposeString('reason', {
      nullable: true,
      description:
        'The officer’s reason or question, or the group’s answer, as the other side reads it.',
    }),
    reviewOn: t.expose('reviewOn', {
      type: 'Date',
      nullable: true,
      description: 'When to look again.',
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was done.' }),
    evidence: t.string({
      nullable: true,
      description: 'What the officer went by. Null for everybody but those who look after it.',
      select: {
        evidence: true,
        organisation: { select: { areas: { select: { areaCode: true } } } },
      },
      resolve: ({ evidence, organisation }, _args, { viewer }) => {
        const councils = organisation.areas.map((area) => area.areaCode)
        return may(viewer, 'organisation.verify', { councils }) ? evidence : null
      },
    }),
  }),
})

builder.prismaNode('Claim', {
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  description: 'Somebody says that an entry of the directory is their organisation.',
  findUnique: (id, { viewer }) => ({ id: rowNumber(id) ?? 0, AND: [claimsVisibleTo(viewer)] }),
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What they say about it.' }),
    state: t.expose('state', { type: ClaimState, description: 'Where it stands.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    organisation: t.relation('organisation', { description: 'What they claim.' }),
    claimant: t.string({
      description: 'Who claims it.',
      select: { person: { select: { name: true } } },
      resolve: ({ person }) => person.name,
    }),
    claimantEmail: t.string({
      nullable: true,
      description: 'Where the officer can write to them: their confirmed address.',
      select: {
        person: { select: { account: { select: { email: true, emailConfirmedAt: true } } } },
      },
      resolve: ({ person: { account } }) => (account?.emailConfirmedAt ? account.email : null),
    }),
  }),
})

builder.prismaObjectFields('Organisation', (t) => ({
  verifications: t.relation('verifications', {
    description:
      'Its steps of verification, newest first: for its owners and those who look after it.',
    query: (_args, { viewer }) => ({
      where: verificationsVisibleTo(viewer),
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: 50,
    }),
  }),
  claims: t.relation('claims', {
    description:
      'Who says that it is theirs, newest first: for whoever claims and those who decide.',
    query: (_args, { viewer }) => ({
      where: claimsVisibleTo(viewer),
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 50,
    }),
  }),
  waitingSince: t.field({
    type: 'DateTime',
    description:
      'When the group itself came: when it was registered, or when its claim was accepted.',
    select: {
      createdAt: true,
      claims: {
        where: { state: 'accepted' },
        orderBy: { decidedAt: 'desc' },
        take: 1,
        select: { decidedAt: true },
      },
    },
    resolve: ({ createdAt, claims }) => claims[0]?.decidedAt ?? createdAt,
  }),
  reviewOn: t.field({
    type: 'Date',
    nullable: true,
    description:
      'When its verification is looked at again; null for everybody but members and officers.',
    select: { reviewOn: true, areas: { select: { areaCode: true } } },
    resolve: ({ id, reviewOn, areas }, _args, { viewer }) => {
      const councils = areas.map((area) => area.areaCode)
      return may(viewer, 'member.read', { organisationId: id, councils }) ? reviewOn : null
    },
  }),
  checks: t.field({
    type: [OrganisationCheck],
    nullable: true,
    description: 'What automatic checks find; null for everybody but those who look after it.',
    complexity: { field: OWN_STATEMENT },
    resolve: ({ id }, _args, context) => findChecks(context, id),
  }),
  twins: t.prismaField({
    type: ['Organisation'],
    nullable: true,
    description:
      'Others of a near-identical name in the same area; null for everybody but those who look after it.',
    complexity: { field: OWN_STATEMENT },
    resolve: async (query, organisation, _args, { db, viewer }) => {
      const areas = await db.organisationArea.findMany({
        where: { organisationId: organisation.id },
        include: { area: true },
      })
      const codes = areas.map((area) => area.areaCode)
      if (!may(viewer, 'organisation.verify', { councils: codes })) return null
      const councils = areas.filter(({ area }) => area.kind === 'council')
      const at = councils.map(({ areaCode }) => areaCode)
      const ids = await twinsOf({ db, viewer }, organisation, at, organisation.id)
      return db.organisation.findMany({
        ...query,
        where: { id: { in: ids } },
        orderBy: { id: 'asc' },
      })
    },
  }),
}))

const MOST_QUEUED = 100
const oldest = [{ createdAt: 'asc' as const }, { id: 'asc' as const }]

const OfficerQueue = builder.objectRef<object>('OfficerQueue').implement({
  description:
    'What waits for the officer, in the areas that they look after: each list oldest first, at most a hundred.',
  fields: (t) => ({
    registered: t.prismaField({
      type: ['Organisation'],
      description: 'Organisations that wait to be verified, those that answered among them.',
      complexity: { multiplier: MOST_QUEUED },
      resolve: (query, _root, _args, { db, viewer }) =>
        db.organisation.findMany({
          ...query,
          where: { AND: [{ state: 'registered' }, organisationsLookedAfterBy(viewer)] },
          orderBy: oldest,
          take: MOST_QUEUED,
        }),
    }),
    claims: t.prismaField({
      type: ['Claim'],
      description: 'Open claims: contested ones, and those of public bodies.',
      complexity: { multiplier: MOST_QUEUED },
      resolve: (query, _root, _args, { db, viewer }) =>
        db.claim.findMany({
          ...query,
          where: { state: 'open', organisation: organisationsLookedAfterBy(viewer) },
          orderBy: oldest,
          take: MOST_QUEUED,
        }),
    }),
    flags: t.prismaField({
      type: ['Flag'],
      description: 'Open flags.',
      complexity: { multiplier: MOST_QUEUED },
      resolve: (query, _root, _args, { db, viewer }) =>
        db.flag.findMany({
          ...query,
          where: { AND: [{ state: 'open' }, flagsVisibleTo(viewer)] },
          orderBy: oldest,
          take: MOST_QUEUED,
        }),
    }),
    reviews: t.prismaField({
      type: ['Organisation'],
      description: 'Verified organisations whose review is due.',
      complexity: { multiplier: MOST_QUEUED },
      resolve: (query, _root, _args, { db, viewer, now }) =>
        db.organisation.findMany({
          ...query,
          where: { AND: [reviewDue(now()), organisationsLookedAfterBy(viewer)] },
          orderBy: [{ reviewOn: 'asc' }, { id: 'asc' }],
          take: MOST_QUEUED,
        }),
    }),
  }),
})

const reviewDue = (now: Date): Prisma.OrganisationWhereInput => ({
  state: 'verified',
  reviewOn: { lte: new Date(londonDate(now)) },
})

builder.queryField('officerQueue', (t) =>
  t.field({
    type: OfficerQueue,
    description: 'What waits for the viewer as liaison officer or administrator.',
    authScopes: { may: 'organisation.verify' },
    resolve: () => ({}),
  }),
)
