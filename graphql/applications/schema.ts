// How applications look in GraphQL: somebody's own, and those that an opportunity's organisers answer.
import { may } from '#graphql/access/permissions.ts'
import { isLive, standing } from '#graphql/applications/application.ts'
import {
  applicationsOf,
  applicationsVisibleTo,
  heardOf,
} from '#graphql/applications/application-access.ts'
import { builder } from '#graphql/builder.ts'
import { OWN_STATEMENT } from '#graphql/cost.ts'
import { rowNumber } from '#graphql/operation/id.ts'
import { NotAllowed } from '#graphql/operation/refusal.ts'
import { PassInvalid, readPass } from '#graphql/passes/pass.ts'
import { ApplicationState, PreferredLanguage } from '#prisma/client.ts'

builder.enumType(ApplicationState, {
  name: 'ApplicationState',
  description: 'Where somebody’s offer to help stands.',
})

const Application = builder.prismaNode('Application', {
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  description: 'A person puts themselves forward for an opportunity.',
  findUnique: (id, { viewer }) => ({
    id: rowNumber(id) ?? 0,
    AND: [applicationsVisibleTo(viewer)],
  }),
  select: {
    id: true,
    state: true,
    opportunity: true,
    person: { include: { account: { select: { email: true } } } },
  },
  fields: (t) => ({
    number: t.exposeInt('id', { description: 'Its number in addresses.' }),
    state: t.expose('state', { type: ApplicationState, description: 'Where it stands.' }),
    name: t.string({ description: 'Who offers.', resolve: ({ person }) => person.name }),
    email: t.string({
      nullable: true,
      description: 'Where they are written to; null to whoever does not organise it.',
      resolve: ({ person, opportunity }, _args, { viewer }) =>
        may(viewer, 'application.decide', opportunity)
          ? (person.account?.email ?? person.email)
          : null,
    }),
    preferredLanguage: t.field({
      type: PreferredLanguage,
      description: 'The language that they want to be written to in.',
      resolve: ({ person }) => person.preferredLanguage,
    }),
    message: t.exposeString('message', {
      nullable: true,
      description: 'What they said to the organisers.',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'What the organiser said with a no, if anything.',
    }),
    heldUntil: t.expose('heldUntil', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when somebody without an account has to follow the link in the mail.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When they first offered.' }),
    changedAt: t.expose('changedAt', { type: 'DateTime', description: 'When it last moved.' }),
    canWithdraw: t.boolean({
      description: 'Whether it can still be taken back.',
      resolve: isLive,
    }),
    opportunity: t.relation('opportunity', { description: 'What they offer to help with.' }),
  }),
})

builder.prismaObjectField('Opportunity', 'applications', (t) =>
  t.relatedConnection('applications', {
    cursor: 'id',
    totalCount: true,
    description:
      'Those who put themselves forward: who waits for an answer first, then the earliest; for its organisers.',
    args: { state: t.arg({ type: ApplicationState, description: 'Only those in this state.' }) },
    authScopes: (opportunity, _args, { viewer }) => {
      if (may(viewer, 'application.decide', opportunity)) return true
      throw new NotAllowed()
    },
    query: ({ state }) => ({
      where: { AND: [heardOf, ...(state ? [{ state }] : [])] },
      // The states stand in the order in which they ask for something: who waits comes before who has an answer.
      orderBy: [{ state: 'asc' }, { id: 'asc' }],
    }),
  }),
)

builder.prismaObjectFields('Opportunity', (t) => ({
  peopleToTell: t.int({
    nullable: true,
    description: 'How many people are told if it is called off; null to whoever may not.',
    complexity: OWN_STATEMENT,
    resolve: (opportunity, _args, { db, viewer }) =>
      may(viewer, 'opportunity.write', opportunity)
        ? db.application.count({
            where: { opportunityId: opportunity.id, state: { in: [...standing] } },
          })
        : null,
  }),
  viewerApplication: t.field({
    type: Application,
    nullable: true,
    description: 'The viewer’s own; null where there is none.',
    select: (_args, { viewer }, nested) => ({
      applications: nested({ where: applicationsOf(viewer), orderBy: { id: 'desc' }, take: 1 }),
    }),
    // `nested` loads what the type itself selects, which its own type does not know.
    resolve: ({ applications }) => (applications[0] ?? null) as never,
  }),
}))

builder.queryFields((t) => ({
  application: t.prismaField({
    type: 'Application',
    nullable: true,
    description:
      'One application, by its number; null where there is none that the viewer may see.',
    args: { number: t.arg.int({ required: true, description: 'Its number in addresses.' }) },
    resolve: (query, _root, { number }, { db, viewer }) =>
      db.application.findFirst({
        ...query,
        where: { AND: [{ id: rowNumber(number) ?? 0 }, applicationsVisibleTo(viewer)] },
      }),
  }),
  myApplications: t.prismaConnection({
    type: 'Application',
    cursor: 'id',
    description:
      'The viewer’s own, the newest first; those made without an account under their address too.',
    resolve: (query, _root, _args, { db, viewer }) =>
      db.application.findMany({ ...query, where: applicationsOf(viewer), orderBy: { id: 'desc' } }),
  }),
  myApplication: t.prismaField({
    type: 'Application',
    description: 'The application that a pass from a mail is for. Reading it changes nothing.',
    errors: {
      types: [PassInvalid],
      union: { name: 'MyApplicationResult', description: 'What myApplication answers with.' },
    },
    args: {
      token: t.arg.string({ required: true, description: 'The token that the mail carried.' }),
    },
    resolve: async (query, _root, { token }, { db, secret, now }) => {
      const { applicationId } = await readPass({ db, secret, now: now() }, token, 'application')
      return db.application.findUniqueOrThrow({ ...query, where: { id: applicationId ?? 0 } })
    },
  }),
}))
