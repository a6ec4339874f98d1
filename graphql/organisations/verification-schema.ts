// How the officer's side of organisations looks in GraphQL: checks, decisions and claims.
import { may } from '#graphql/access/permissions.ts'
import { builder } from '#graphql/builder.ts'
import { OWN_STATEMENT } from '#graphql/cost.ts'
import { rowNumber } from '#graphql/operation/id.ts'
import { subjectOf } from '#graphql/organisations/decide-organisation.ts'
import { findChecks } from '#graphql/organisations/find-checks.ts'
import { twinsOf } from '#graphql/organisations/find-twins.ts'
import {
  claimsVisibleTo,
  verificationsVisibleTo,
} from '#graphql/organisations/organisation-access.ts'
import type { Check } from '#graphql/organisations/organisation-checks.ts'
import { ClaimState, VerificationDecision } from '#prisma/client.ts'

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
        organisation: { select: { id: true, kind: true, areas: { select: { areaCode: true } } } },
      },
      resolve: ({ evidence, organisation }, _args, { viewer }) => {
        const councils = organisation.areas.map((area) => area.areaCode)
        const subject = subjectOf({ ...organisation, councils })
        return may(viewer, 'organisation.verify', subject) ? evidence : null
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
    decidedAt: t.expose('decidedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was decided.',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it was decided so, in the words that whoever made it was told.',
    }),
    organisation: t.relation('organisation', { description: 'What they claim.' }),
    isViewer: t.boolean({
      description: 'Whether the viewer made it: then somebody else decides.',
      resolve: ({ personId }, _args, { viewer }) => personId === viewer.personId,
    }),
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
