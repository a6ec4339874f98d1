// How events and their sessions look in GraphQL.
import { builder } from '#graphql/builder.ts'
import { MOST_SESSIONS } from '#graphql/events/event-input.ts'
import { Priority } from '#graphql/areas/schema.ts'
import { may } from '#graphql/access/permissions.ts'
import { isOver, lacksOf } from '#graphql/events/event.ts'
import { eventsVisibleTo } from '#graphql/events/event-access.ts'
import { rowNumber } from '#graphql/operation/id.ts'
import { isOfficeKind } from '#graphql/organisations/organisation.ts'
import { placesFree, placesGiven } from '#graphql/signups/signup.ts'
import { Text, textOf } from '#graphql/text/schema.ts'
import { Access, EventKind, PublishedState } from '#prisma/client.ts'

builder.enumType(EventKind, { name: 'EventKind', description: 'What sort of event it is.' })
builder.enumType(Access, {
  name: 'Access',
  description: 'Whether people can get in and get round.',
})
builder.enumType(PublishedState, {
  name: 'PublishedState',
  description: 'Where something that an organisation publishes stands.',
})

builder.prismaNode('Session', {
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  description: 'One time at which people have places: a date of an event.',
  findUnique: (id, { viewer }) => ({
    id: rowNumber(id) ?? 0,
    event: eventsVisibleTo(viewer),
  }),
  fields: (t) => ({
    number: t.exposeInt('id', { description: 'Its number in addresses.' }),
    startsAt: t.expose('startsAt', { type: 'DateTime', description: 'When it starts.' }),
    endsAt: t.expose('endsAt', { type: 'DateTime', description: 'When it ends.' }),
    isOver: t.boolean({
      description: 'Whether it has ended.',
      resolve: (session, _args, { now }) => isOver(session, now()),
    }),
    capacity: t.exposeInt('capacity', {
      nullable: true,
      description: 'How many may come; null where there is no limit.',
    }),
    taken: t.int({
      description:
        'How many places people have. One held for a guest who has yet to confirm is not among them.',
      resolve: placesGiven,
    }),
    waiting: t.exposeInt('waiting', { description: 'How many are on the waiting list.' }),
    placesLeft: t.int({
      nullable: true,
      description: 'How many places are free; null where there is no limit.',
      resolve: (session) => placesFree({ capacity: session.capacity, taken: placesGiven(session) }),
    }),
    cancelledAt: t.expose('cancelledAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When this date was called off, if it was.',
    }),
    cancelledReason: t.field({
      type: Text,
      description:
        'Why, in the words that people were told; empty where it stands, or nobody said.',
      resolve: (session) => textOf('cancelledReason', session),
    }),
    online: t.exposeBoolean('online', { description: 'Whether it is held online.' }),
    venue: t.field({
      type: Text,
      description: 'Where it is, as text.',
      resolve: (session) => textOf('venue', session),
    }),
    ward: t.relation('ward', { nullable: true, description: 'The ward of its venue.' }),
    event: t.relation('event', { description: 'The event that it is a date of.' }),
  }),
})

builder.prismaNode('Event', {
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  description: 'Something on: a walkabout, a talk, a marking morning.',
  findUnique: (id, { viewer }) => ({ id: rowNumber(id) ?? 0, AND: [eventsVisibleTo(viewer)] }),
  fields: (t) => ({
    number: t.exposeInt('id', { description: 'Its number in addresses.' }),
    kind: t.expose('kind', { type: EventKind, description: 'What sort of event it is.' }),
    state: t.expose('state', { type: PublishedState, description: 'Where it stands.' }),
    stateReason: t.field({
      type: Text,
      nullable: true,
      description:
        'Why it was called off; why it was taken down, for the group and the office only.',
      resolve: (row, _args, { viewer }) =>
        row.state !== 'taken_down' ||
        may(viewer, 'event.write', row) ||
        may(viewer, 'event.takeDown')
          ? textOf('stateReason', row)
          : null,
    }),
    version: t.exposeInt('version', { description: 'Raised by each change.' }),
    title: t.field({
      type: Text,
      description: 'What it is called.',
      resolve: (event) => textOf('title', event),
    }),
    description: t.field({
      type: Text,
      description: 'What happens there.',
      resolve: (event) => textOf('description', event),
    }),
    access: t.field({
      type: Text,
      description: 'Getting in and round, in the organiser’s words.',
      resolve: (event) => textOf('access', event),
    }),
    signUpNote: t.field({
      type: Text,
      description: 'What to know before signing up.',
      resolve: (event) => textOf('signUpNote', event),
    }),
    stepFree: t.expose('stepFree', {
      type: Access,
      nullable: true,
      description: 'Whether it is step-free; null where nobody said.',
    }),
    hearingLoop: t.expose('hearingLoop', {
      type: Access,
      nullable: true,
      description: 'Whether there is a hearing loop; null where nobody said.',
    }),
    accessibleToilet: t.expose('accessibleToilet', {
      type: Access,
      nullable: true,
      description: 'Whether there is an accessible toilet; null where nobody said.',
    }),
    heldIn: t.exposeStringList('heldIn', { description: 'Codes of the languages it is held in.' }),
    minimumAge: t.exposeInt('minimumAge', {
      nullable: true,
      description: 'The youngest age that may come; null where nobody said.',
    }),
    under18Welcome: t.exposeBoolean('under18Welcome', {
      nullable: true,
      description:
        'Whether people under 18 may come; null where nobody has said, and then nobody under 18 is signed up.',
    }),
    dropIn: t.exposeBoolean('dropIn', { description: 'Whether people come without signing up.' }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was published.',
    }),
    organisation: t.relation('organisation', { description: 'Who runs it.' }),
    sessionsToCome: t.relationCount('sessions', {
      description: 'How many of its dates are not over and not called off.',
      where: (_args, { now }) => ({ endsAt: { gt: now() }, cancelledAt: null }),
    }),
    sessions: t.relation('sessions', {
      description: 'Its dates, earliest first.',
      complexity: { multiplier: MOST_SESSIONS },
      query: { orderBy: [{ startsAt: 'asc' }, { id: 'asc' }] },
    }),
    priorities: t.field({
      type: [Priority],
      description: 'The commissioner’s priorities that it serves.',
      select: (_args, _context, nested) => ({
        priorities: { select: { priority: nested() }, orderBy: { priorityId: 'asc' } },
      }),
      resolve: (event) => event.priorities.map(({ priority }) => priority),
    }),
    lacks: t.stringList({
      description: 'What it still lacks before it can be published.',
      select: { sessions: true, organisation: { select: { kind: true } } },
      resolve: (event, _args, { now }) => lacksOf(event, now()),
    }),
    viewerCanWrite: t.boolean({
      description: 'Whether the viewer may change, publish and cancel it.',
      resolve: (event, _args, { viewer }) => may(viewer, 'event.write', event),
    }),
    viewerCanTakeDown: t.boolean({
      description: 'Whether the viewer may take it down, or put it back.',
      select: {
        organisation: { select: { kind: true, areas: { select: { areaCode: true } } } },
      },
      resolve: ({ organisationId, organisation }, _args, { viewer }) =>
        may(viewer, 'event.takeDown', {
          organisationId,
          councils: organisation.areas.map(({ areaCode }) => areaCode),
          isOffice: isOfficeKind(organisation.kind),
        }),
    }),
  }),
})

builder.queryField('event', (t) =>
  t.prismaField({
    type: 'Event',
    nullable: true,
    description: 'One event, by its number; null where there is none that the viewer may see.',
    args: { number: t.arg.int({ required: true, description: 'Its number in addresses.' }) },
    resolve: (query, _root, { number }, { db, viewer }) =>
      db.event.findFirst({
        ...query,
        where: { AND: [{ id: rowNumber(number) ?? 0 }, eventsVisibleTo(viewer)] },
      }),
  }),
)
