// How opportunities look in GraphQL.
import { may } from '#graphql/access/permissions.ts'
import { Priority } from '#graphql/areas/schema.ts'
import { builder } from '#graphql/builder.ts'
import { rowNumber } from '#graphql/operation/id.ts'
import { closedBecause, lacksOf, stillWanted } from '#graphql/opportunities/opportunity.ts'
import { opportunitiesVisibleTo } from '#graphql/opportunities/opportunity-access.ts'
import { isOfficeKind } from '#graphql/organisations/organisation.ts'
import { isAgeUnsaid, needsAge, youngestAge } from '#graphql/signups/signup.ts'
import { Text, textOf } from '#graphql/text/schema.ts'
import { londonDate } from '#graphql/time/london-time.ts'
import { PublishedState, Timing } from '#prisma/client.ts'

builder.enumType(Timing, { name: 'Timing', description: 'How often something is done.' })

export const OpportunityClosedBecause = builder.enumType('OpportunityClosedBecause', {
  description: 'Why nobody can put themselves forward now.',
  values: {
    not_published: { description: 'It is not published, or was taken down.' },
    cancelled: { description: 'It is called off.' },
    over: { description: 'Its last day has gone by.' },
    all_found: { description: 'As many as are wanted were accepted.' },
    declined: { description: 'The organiser said no to this person.' },
  },
})

builder.prismaObject('Requirement', {
  description: 'What an opportunity asks for, and why.',
  fields: (t) => ({
    what: t.field({
      type: Text,
      description: 'What is asked for.',
      resolve: (requirement) => textOf('what', requirement),
    }),
    why: t.field({
      type: Text,
      description: 'Why it is.',
      resolve: (requirement) => textOf('why', requirement),
    }),
  }),
})

builder.prismaNode('Opportunity', {
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  description: 'Something to help with.',
  findUnique: (id, { viewer }) => ({
    id: rowNumber(id) ?? 0,
    AND: [opportunitiesVisibleTo(viewer)],
  }),
  fields: (t) => ({
    number: t.exposeInt('id', { description: 'Its number in addresses.' }),
    state: t.expose('state', { type: PublishedState, description: 'Where it stands.' }),
    stateReason: t.field({
      type: Text,
      nullable: true,
      description:
        'Why it was called off; why it was taken down, for the group and the office only.',
      resolve: (row, _args, { viewer }) =>
        row.state !== 'taken_down' ||
        may(viewer, 'opportunity.write', row) ||
        may(viewer, 'opportunity.takeDown')
          ? textOf('stateReason', row)
          : null,
    }),
    version: t.exposeInt('version', { description: 'Raised by each change.' }),
    title: t.field({
      type: Text,
      description: 'What it is called.',
      resolve: (opportunity) => textOf('title', opportunity),
    }),
    description: t.field({
      type: Text,
      description: 'What the volunteer does.',
      resolve: (opportunity) => textOf('description', opportunity),
    }),
    timing: t.expose('timing', { type: Timing, description: 'How often it is done.' }),
    timingText: t.field({
      type: Text,
      description: 'When it is done, in words.',
      resolve: (opportunity) => textOf('timing', opportunity),
    }),
    startsOn: t.expose('startsOn', {
      type: 'Date',
      nullable: true,
      description: 'The first day; for what happens once, its day.',
    }),
    endsOn: t.expose('endsOn', { type: 'Date', nullable: true, description: 'The last day.' }),
    fromHome: t.exposeBoolean('fromHome', { description: 'Whether it is done from home.' }),
    venue: t.field({
      type: Text,
      description: 'Where it is, as text.',
      resolve: (opportunity) => textOf('venue', opportunity),
    }),
    ward: t.relation('ward', { nullable: true, description: 'The ward that it is in.' }),
    skills: t.field({
      type: Text,
      description: 'What helps to know or to be able to do.',
      resolve: (opportunity) => textOf('skills', opportunity),
    }),
    requirements: t.relation('requirements', {
      description: 'What it asks for, and why.',
      query: { orderBy: { position: 'asc' } },
    }),
    heldIn: t.exposeStringList('heldIn', { description: 'Codes of the languages it is done in.' }),
    minimumAge: t.exposeInt('minimumAge', {
      nullable: true,
      description: 'The youngest age that may help; null where nobody said.',
    }),
    under18Welcome: t.exposeBoolean('under18Welcome', {
      nullable: true,
      description:
        'Whether people under 18 may help; null where nobody has said, and then nobody under 18 is taken.',
    }),
    needsAge: t.boolean({
      description: 'Whether whoever puts themselves forward has to say how old they are.',
      resolve: (opportunity) => needsAge(opportunity),
    }),
    youngestAge: t.int({
      nullable: true,
      description:
        'The youngest age that may help, in years; 0 where everybody may, null where nobody has said.',
      resolve: (opportunity) => (isAgeUnsaid(opportunity) ? null : youngestAge(opportunity)),
    }),
    wanted: t.exposeInt('wanted', {
      nullable: true,
      description: 'How many are wanted; null where as many may come as like.',
    }),
    accepted: t.exposeInt('accepted', { description: 'How many were accepted.' }),
    stillWanted: t.int({
      nullable: true,
      description: 'How many are still wanted; null where as many may come as like.',
      resolve: (opportunity) => stillWanted(opportunity),
    }),
    closedBecause: t.field({
      type: OpportunityClosedBecause,
      nullable: true,
      description: 'Why nobody can put themselves forward now; null where people can.',
      select: { organisation: { select: { state: true } } },
      resolve: (opportunity, _args, { now }) =>
        closedBecause(
          { ...opportunity, organisationState: opportunity.organisation.state },
          londonDate(now()),
        ),
    }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was published.',
    }),
    organisation: t.relation('organisation', { description: 'Who wants it done.' }),
    priorities: t.field({
      type: [Priority],
      description: 'The commissioner’s priorities that it serves.',
      select: (_args, _context, nested) => ({
        priorities: { select: { priority: nested() }, orderBy: { priorityId: 'asc' } },
      }),
      resolve: (opportunity) => opportunity.priorities.map(({ priority }) => priority),
    }),
    lacks: t.stringList({
      description: 'What it still lacks before it can be published.',
      select: {
        organisation: { select: { kind: true } },
        requirements: { orderBy: { position: 'asc' } },
      },
      resolve: (opportunity, _args, { now }) => lacksOf(opportunity, londonDate(now())),
    }),
    viewerCanWrite: t.boolean({
      description: 'Whether the viewer may change, publish and cancel it.',
      resolve: (opportunity, _args, { viewer }) => may(viewer, 'opportunity.write', opportunity),
    }),
    viewerCanTakeDown: t.boolean({
      description: 'Whether the viewer may take it down, or put it back.',
      select: { organisation: { select: { kind: true, areas: { select: { areaCode: true } } } } },
      resolve: ({ organisationId, organisation }, _args, { viewer }) =>
        may(viewer, 'opportunity.takeDown', {
          organisationId,
          councils: organisation.areas.map(({ areaCode }) => areaCode),
          isOffice: isOfficeKind(organisation.kind),
        }),
    }),
    viewerCanDecide: t.boolean({
      description: 'Whether the viewer may see and answer those who put themselves forward.',
      resolve: (opportunity, _args, { viewer }) => may(viewer, 'application.decide', opportunity),
    }),
  }),
})

builder.queryField('opportunity', (t) =>
  t.prismaField({
    type: 'Opportunity',
    nullable: true,
    description:
      'One opportunity, by its number; null where there is none that the viewer may see.',
    args: { number: t.arg.int({ required: true, description: 'Its number in addresses.' }) },
    resolve: (query, _root, { number }, { db, viewer }) =>
      db.opportunity.findFirst({
        ...query,
        where: { AND: [{ id: rowNumber(number) ?? 0 }, opportunitiesVisibleTo(viewer)] },
      }),
  }),
)
