// How a session looks in GraphQL to whoever wants a place in it.
import { builder } from '#graphql/builder.ts'
import { may } from '#graphql/access/permissions.ts'
import { OWN_STATEMENT } from '#graphql/cost.ts'
import { eventsVisibleTo } from '#graphql/events/event-access.ts'
import { rowNumber } from '#graphql/operation/id.ts'
import {
  closedBecause,
  closesAt,
  isAttendanceOpen,
  isAgeUnsaid,
  needsAge,
  youngestAge,
} from '#graphql/signups/signup.ts'
import { peopleToTell } from '#graphql/signups/people-to-tell.ts'
import type { Prisma } from '#prisma/client.ts'

export const ClosedBecause = builder.enumType('ClosedBecause', {
  description: 'Why nobody can sign up for a session now.',
  values: {
    cancelled: { description: 'It is called off.' },
    started: { description: 'It has begun, or is over.' },
    sign_up_closed: { description: 'Sign-up closed some hours before the start.' },
    not_published: { description: 'It is not published, or was taken down.' },
    declined: { description: 'The organiser took this person off the list.' },
  },
})

const ofEvent = {
  event: { include: { organisation: { select: { state: true } } } },
} satisfies Prisma.SessionInclude

builder.prismaObjectFields('Session', (t) => ({
  held: t.int({
    nullable: true,
    description:
      'How many places are held for guests who have yet to confirm; null to whoever does not organise it.',
    select: { held: true, event: true },
    resolve: ({ held, event }, _args, { viewer }) =>
      may(viewer, 'signUp.read', event) ? held : null,
  }),
  closedBecause: t.field({
    type: ClosedBecause,
    nullable: true,
    description: 'Why nobody can sign up now; null where people can, be it for the waiting list.',
    select: ofEvent,
    resolve: (session, _args, { now }) =>
      closedBecause(
        session,
        { state: session.event.state, organisationState: session.event.organisation.state },
        now(),
      ),
  }),
  signUpClosesHours: t.exposeInt('signUpClosesHours', {
    nullable: true,
    description: 'How many hours before its start sign-up closes; null where it closes then.',
  }),
  signUpClosesAt: t.field({
    type: 'DateTime',
    description: 'When sign-up closes.',
    resolve: (session) => closesAt(session),
  }),
  peopleToTell: t.int({
    nullable: true,
    description:
      'How many people are told if this date is called off; null to whoever may not call it off.',
    select: { event: true },
    complexity: OWN_STATEMENT,
    resolve: ({ id, event }, _args, context) =>
      may(context.viewer, 'event.write', event) ? peopleToTell(context, { id }) : null,
  }),
  viewerCanMarkAttendance: t.boolean({
    description: 'Whether the viewer may note now who came.',
    select: { startsAt: true, cancelledAt: true, event: true },
    resolve: (session, _args, { viewer, now }) =>
      may(viewer, 'signUp.mark', session.event) && isAttendanceOpen(session, session.event, now()),
  }),
  joinUrl: t.string({
    nullable: true,
    description: 'Where people join online; null to whoever does not organise it.',
    select: { event: true },
    resolve: ({ joinUrl, event }, _args, { viewer }) =>
      may(viewer, 'event.write', event) ? joinUrl : null,
  }),
}))

builder.prismaObjectFields('Event', (t) => ({
  needsAge: t.boolean({
    description: 'Whether an age is asked of whoever signs up. It is never kept.',
    resolve: (event) => needsAge(event),
  }),
  peopleToTell: t.int({
    nullable: true,
    description:
      'How many people are told if all of it is called off, each once; null to whoever may not call it off.',
    complexity: OWN_STATEMENT,
    resolve: ({ id, organisationId }, _args, context) =>
      may(context.viewer, 'event.write', { organisationId })
        ? peopleToTell(context, { eventId: id })
        : null,
  }),
  viewerCanReadPeople: t.boolean({
    description: 'Whether the viewer may see who is coming.',
    resolve: ({ organisationId }, _args, { viewer }) =>
      may(viewer, 'signUp.read', { organisationId }),
  }),
  youngestAge: t.int({
    nullable: true,
    description:
      'The youngest age that may come, in years; 0 where everybody may, null where nobody has said.',
    resolve: (event) => (isAgeUnsaid(event) ? null : youngestAge(event)),
  }),
}))

builder.queryField('session', (t) =>
  t.prismaField({
    type: 'Session',
    nullable: true,
    description: 'One date of an event, by its number; null where there is none to be seen.',
    args: { number: t.arg.int({ required: true, description: 'Its number in addresses.' }) },
    resolve: (query, _root, { number }, { db, viewer }) =>
      db.session.findFirst({
        ...query,
        where: { id: rowNumber(number) ?? 0, event: eventsVisibleTo(viewer) },
      }),
  }),
)
