// What an organisation prepares and publishes, from its own side: drafts too, for its members.
import { builder } from '#graphql/builder.ts'
import { eventsVisibleTo } from '#graphql/events/event-access.ts'
import { opportunitiesVisibleTo } from '#graphql/opportunities/opportunity-access.ts'
import { PublishedState } from '#prisma/client.ts'

const newest = [{ createdAt: 'desc' as const }, { id: 'desc' as const }]

builder.prismaObjectFields('Organisation', (t) => ({
  events: t.relatedConnection('events', {
    cursor: 'id',
    totalCount: true,
    description: 'Its events that the viewer may see, those begun last first.',
    args: { state: t.arg({ type: PublishedState, description: 'Only in this state.' }) },
    query: ({ state }, { viewer }) => ({
      where: { AND: [eventsVisibleTo(viewer), ...(state ? [{ state }] : [])] },
      orderBy: newest,
    }),
  }),
  opportunities: t.relatedConnection('opportunities', {
    cursor: 'id',
    totalCount: true,
    description: 'Its opportunities that the viewer may see, those begun last first.',
    args: { state: t.arg({ type: PublishedState, description: 'Only in this state.' }) },
    query: ({ state }, { viewer }) => ({
      where: { AND: [opportunitiesVisibleTo(viewer), ...(state ? [{ state }] : [])] },
      orderBy: newest,
    }),
  }),
}))
