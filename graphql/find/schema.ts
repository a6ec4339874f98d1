// How finding looks in GraphQL: lists of what is coming and what is wanted.
import { getRefFromModel, queryFromInfo } from '@pothos/plugin-prisma'
import type { FieldMap, ObjectRef } from '@pothos/core'
import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '#graphql/builder.ts'
import type { Context } from '#graphql/context.ts'
import { answerWith, type Answer } from '#graphql/find/answer.ts'
import {
  FIRST_OF,
  opportunitiesInput,
  opportunityOrders,
  sessionOrders,
  sessionsInput,
} from '#graphql/find/find-input.ts'
import { findOpportunities } from '#graphql/find/find-opportunities.ts'
import { findSessions, startDay } from '#graphql/find/find-sessions.ts'
import type { Found, Tally } from '#graphql/find/found.ts'
import { readInput } from '#graphql/operation/operation.ts'
import { EventKind, Prisma, Timing, type Opportunity, type Session } from '#prisma/client.ts'

type Types = typeof builder.$inferSchemaTypes
type InputFields = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>
type FoundFields = PothosSchemaTypes.ObjectFieldBuilder<Types, Answer<unknown>>
type Arguments = PothosSchemaTypes.InputFieldBuilder<Types, 'Arg'>

const narrowing = (t: InputFields) => ({
  council: t.string({ description: 'Only in the council with this official code.' }),
  ward: t.string({ description: 'Only in the ward with this official code.' }),
  priority: t.string({ description: 'Only what serves the priority with this key.' }),
  heldIn: t.string({ description: 'Only in the language with this code, such as "cy".' }),
  organisation: t.id({ description: 'Only what this organisation runs.' }),
  withinMiles: t.int({ description: 'Only so far from the place that is near, if one is given.' }),
  under18Welcome: t.boolean({ description: 'Only where people under 18 may come.' }),
})

const FirstOf = builder.enumType('FirstOf', {
  values: FIRST_OF,
  description: 'Of what only the soonest date may be asked for.',
})

const SessionFilter = builder.inputType('SessionFilter', {
  description: 'Which dates of events to list. What is left out does not narrow.',
  fields: (t) => ({
    ...narrowing(t),
    kinds: t.field({ type: [EventKind], description: 'Only these kinds of event.' }),
    from: t.string({ description: 'YYYY-MM-DD: not before this day in London.' }),
    to: t.string({ description: 'YYYY-MM-DD: not after this day in London.' }),
    hasPlaces: t.boolean({ description: 'Only where there is a place, or none is needed.' }),
    firstOfEach: t.field({ type: FirstOf, description: 'Only the soonest date of each of these.' }),
    stepFree: t.boolean({ description: 'Only where it is step-free.' }),
    hearingLoop: t.boolean({ description: 'Only where there is a hearing loop.' }),
  }),
})

const OpportunityFilter = builder.inputType('OpportunityFilter', {
  description: 'Which opportunities to list. What is left out does not narrow.',
  fields: (t) => ({
    ...narrowing(t),
    timings: t.field({ type: [Timing], description: 'Only these sorts of timing.' }),
    fromHome: t.boolean({ description: 'Only what is done from home.' }),
  }),
})

const orderEnum = <const Values extends readonly string[]>(
  name: string,
  values: Values,
  description: string,
) => builder.enumType(name, { values, description })

const SessionOrder = orderEnum(
  'SessionOrder',
  sessionOrders,
  'Which dates come first. Nearest first needs a place to be near, and is then the usual.',
)
const OpportunityOrder = orderEnum(
  'OpportunityOrder',
  opportunityOrders,
  'Which opportunities come first. Nearest first needs a place to be near, and is then the usual.',
)

const paging = (t: Arguments) => ({
  first: t.int({ description: 'How many: 20 when nobody says, 100 at most.' }),
  after: t.string({ description: 'The cursor to go on from.' }),
})

const looking = (t: Arguments) => ({
  search: t.string({ description: 'Words in either language, mutated or misspelt.' }),
  near: t.string({
    description:
      'A town in either language or a postcode to be near. Nothing is near a place that nobody knows.',
  }),
  ...paging(t),
})

const WardCount = builder.objectRef<Tally>('WardCount').implement({
  description: 'How many there are in a ward.',
  fields: (t) => ({
    ward: t.exposeString('key', { description: 'The ward’s official code.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const DayCount = builder.objectRef<Tally>('DayCount').implement({
  description: 'How many there are on a day.',
  fields: (t) => ({
    day: t.exposeString('key', { description: 'YYYY-MM-DD: the day in London.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

/** A connection of what was found, with how far away each is. */
const foundType = <Row extends { id: number }>(
  name: string,
  node: string,
  description: string,
  more: (t: FoundFields) => FieldMap = () => ({}),
) =>
  builder.connectionObject(
    {
      name,
      type: getRefFromModel(node, builder as never) as unknown as ObjectRef<Types, Row>,
      description,
      fields: (t) => ({
        totalCount: t.int({
          description: 'How many there are on all pages.',
          resolve: (answer) => (answer as unknown as Answer<Row>).count(),
        }),
        nearMiss: t.boolean({
          description: 'Whether nothing holds the words that were looked for, and these come near.',
          resolve: (answer) => (answer as unknown as Answer<Row>).nearMiss,
        }),
        byWard: t.field({
          type: [WardCount],
          description: 'How many there are on all pages in each ward that has any, by its code.',
          resolve: (answer) => (answer as unknown as Answer<Row>).countBy(Prisma.sql`w."code"`),
        }),
        ...more(t as never),
      }),
    },
    {
      name: `${name}Edge`,
      description: 'One of what was found.',
      fields: (t) => ({
        miles: t.float({
          nullable: true,
          description: 'How far away from the place that is near, where both are known.',
          resolve: (edge) => (edge as unknown as { miles: number | null }).miles,
        }),
      }),
    },
  )

const FoundSessions = foundType<Session>(
  'FoundSessions',
  'Session',
  'Dates that are coming.',
  (t) => ({
    byDay: t.field({
      type: [DayCount],
      description: 'How many begin on each day that has any, soonest first.',
      resolve: (answer) => answer.countBy(startDay),
    }),
  }),
)
const FoundOpportunities = foundType<Opportunity>(
  'FoundOpportunities',
  'Opportunity',
  'Opportunities that are open.',
)

async function answerSessions(
  found: Found,
  after: string | null,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
  return (await answerWith(found, { after }, (ids) =>
    context.db.session.findMany({ ...query, where: { id: { in: ids } } }),
  )) as never
}

builder.queryFields((t) => ({
  sessions: t.field({
    type: FoundSessions,
    description: 'What is coming: dates of published events that are not over, none called off.',
    args: {
      filter: t.arg({ type: SessionFilter, description: 'Which to list.' }),
      order: t.arg({ type: SessionOrder, description: 'Which come first.' }),
      ...looking(t.arg as never),
    },
    async resolve(_root, args, context, info) {
      const asked = await readInput(sessionsInput, args)
      return answerSessions(await findSessions(context, asked), asked.after, context, info)
    },
  }),
  upcomingOf: t.field({
    type: FoundSessions,
    description: 'What an organisation has coming, soonest first.',
    args: {
      organisation: t.arg.id({ required: true, description: 'Which organisation.' }),
      ...paging(t.arg as never),
    },
    async resolve(_root, { organisation, ...page }, context, info) {
      const asked = await readInput(sessionsInput, { ...page, filter: { organisation } })
      return answerSessions(await findSessions(context, asked), asked.after, context, info)
    },
  }),
  opportunities: t.field({
    type: FoundOpportunities,
    description: 'What is wanted: published opportunities that are not over and not all found.',
    args: {
      filter: t.arg({ type: OpportunityFilter, description: 'Which to list.' }),
      order: t.arg({ type: OpportunityOrder, description: 'Which come first.' }),
      ...looking(t.arg as never),
    },
    async resolve(_root, args, context, info) {
      const asked = await readInput(opportunitiesInput, args)
      const found = await findOpportunities(context, asked)
      const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
      return (await answerWith(found, asked, (ids) =>
        context.db.opportunity.findMany({ ...query, where: { id: { in: ids } } }),
      )) as never
    },
  }),
}))
