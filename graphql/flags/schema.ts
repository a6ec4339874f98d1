// How flags look in GraphQL.
import { builder } from '#graphql/builder.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { flagsVisibleTo } from '#graphql/flags/flag-access.ts'
import { LooksLikeCrimeReport } from '#graphql/text/looks-like-crime-report-refusal.ts'
import { raiseFlag } from '#graphql/flags/raise-flag.ts'
import { settleFlag } from '#graphql/flags/settle-flag.ts'
import { rowNumber } from '#graphql/operation/id.ts'
import {
  operationField,
  refusalType,
  silentOperationField,
  toBeGiven,
} from '#graphql/operation/schema.ts'
import { TooMany } from '#graphql/operation/throttle.ts'
import { FlagReason, FlagState } from '#prisma/client.ts'

builder.enumType(FlagReason, { name: 'FlagReason', description: 'What is wrong with it.' })
builder.enumType(FlagState, {
  name: 'FlagState',
  description: 'Whether somebody has looked into it.',
})

builder.prismaNode('Flag', {
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  description: 'Somebody says that something published should not be as it is. Who is not kept.',
  findUnique: (id, { viewer }) => ({ id: rowNumber(id) ?? 0, AND: [flagsVisibleTo(viewer)] }),
  fields: (t) => ({
    number: t.exposeInt('id', { description: 'Its number in addresses.' }),
    reason: t.expose('reason', { type: FlagReason, description: 'What is wrong with it.' }),
    text: t.exposeString('text', { description: 'In the words of whoever raised it.' }),
    state: t.expose('state', { type: FlagState, description: 'Whether it is settled.' }),
    outcome: t.exposeString('outcome', { nullable: true, description: 'What came of it.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was raised.' }),
    settledAt: t.expose('settledAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was settled.',
    }),
    organisation: t.relation('organisation', { description: 'Whose thing it is about.' }),
    event: t.relation('event', { nullable: true, description: 'The event it is about, if one.' }),
    opportunity: t.relation('opportunity', {
      nullable: true,
      description: 'The opportunity it is about, if one.',
    }),
  }),
})

builder.queryField('flag', (t) =>
  t.prismaField({
    type: 'Flag',
    nullable: true,
    description: 'One flag, by its number; null where there is none that the viewer may see.',
    args: { number: t.arg.int({ required: true, description: 'Its number in addresses.' }) },
    resolve: (query, _root, { number }, { db, viewer }) =>
      db.flag.findFirst({
        ...query,
        where: { AND: [{ id: rowNumber(number) ?? 0 }, flagsVisibleTo(viewer)] },
      }),
  }),
)

refusalType(
  LooksLikeCrimeReport,
  'It reads like the report of a crime. Show 999, 101 and Crimestoppers; said to be none, it is taken.',
)

silentOperationField('raiseFlag', raiseFlag, {
  description:
    'Says that an event, an opportunity or an organisation should not be as it is. The liaison officer reads it.',
  refusals: [LooksLikeCrimeReport, TooMany],
  input: builder.inputType('RaiseFlagInput', {
    description: 'One thing, and what is wrong with it.',
    fields: (t) => ({
      eventId: t.id({ description: 'The event.' }),
      opportunityId: t.id({ description: 'The opportunity.' }),
      organisationId: t.id({ description: 'The organisation.' }),
      reason: t.field({ type: FlagReason, description: `What is wrong with it. ${toBeGiven}` }),
      text: t.string({ required: true, description: 'In words.' }),
      notACrime: t.boolean({
        description: 'Said once 999, 101 and Crimestoppers were shown: it reports no crime.',
      }),
    }),
  }),
})

operationField('settleFlag', settleFlag, {
  type: 'Flag',
  description: 'Says what came of a flag.',
  refusals: [WrongState],
  input: builder.inputType('SettleFlagInput', {
    description: 'Which flag, and what came of it.',
    fields: (t) => ({
      flagId: t.id({ required: true, description: 'The flag.' }),
      outcome: t.string({ required: true, description: 'What was found and done.' }),
    }),
  }),
})
