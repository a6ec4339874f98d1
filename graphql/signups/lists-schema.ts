// The lists of a session that are taken along, in GraphQL.
import type { ObjectRef } from '@pothos/core'
import { builder } from '#graphql/builder.ts'
import { WRITE } from '#graphql/cost.ts'
import type { Operation } from '#graphql/operation/operation.ts'
import { InvalidInput } from '#graphql/operation/refusal.ts'
import {
  exportSignUps,
  type SignUpExport,
  type SignUpRow,
} from '#graphql/signups/export-sign-ups.ts'
import { listForDoor, type DoorList } from '#graphql/signups/list-for-door.ts'
import type { ListAsked } from '#graphql/signups/signup-input.ts'
import { MOST_EXPORTED } from '#graphql/signups/take-list.ts'
import { PreferredLanguage, SignUpState } from '#prisma/client.ts'

const next = {
  nullable: true,
  description: 'What to ask the rest after; null where this is all of it.',
} as const

const Row = builder.objectRef<SignUpRow>('SignUpRow').implement({
  description: 'One line of the list that organisers take along.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Who comes.' }),
    email: t.exposeString('email', {
      nullable: true,
      description: 'Where they are written to.',
    }),
    preferredLanguage: t.field({
      type: PreferredLanguage,
      description: 'The language that they want to be written to in.',
      resolve: (row) => row.preferredLanguage,
    }),
    state: t.field({
      type: SignUpState,
      description: 'Where their sign-up stands.',
      resolve: (row) => row.state,
    }),
    note: t.exposeString('note', { nullable: true, description: 'What would help on the day.' }),
    signedUpAt: t.expose('signedUpAt', { type: 'DateTime', description: 'When they signed up.' }),
  }),
})

const Rows = builder.objectRef<SignUpExport>('SignUpExport').implement({
  description: 'The list of a session, whoever comes first, then the waiting list in its order.',
  fields: (t) => ({
    rows: t.field({
      type: [Row],
      complexity: { multiplier: MOST_EXPORTED },
      description: `Its lines, at most ${MOST_EXPORTED}.`,
      resolve: ({ rows }) => rows,
    }),
    next: t.exposeString('next', next),
  }),
})

const Names = builder.objectRef<DoorList>('DoorList').implement({
  description: 'Who has a place in a session.',
  fields: (t) => ({
    names: t.exposeStringList('names', {
      complexity: { multiplier: MOST_EXPORTED },
      description: `Their names, at most ${MOST_EXPORTED}; empty of whoever has left.`,
    }),
    next: t.exposeString('next', next),
  }),
})

listField('exportSignUps', exportSignUps, {
  type: Rows,
  description: 'Gives the list of a session to take along. That it was taken is written down.',
  union: 'ExportSignUpsResult',
})

listField('listForDoor', listForDoor, {
  type: Names,
  description: 'Gives the names for the door of a session. That they were taken is written down.',
  union: 'ListForDoorResult',
})

function listField<List extends { next: string | null }>(
  name: string,
  take: Operation<ListAsked, List>,
  {
    union,
    ...field
  }: {
    type: ObjectRef<typeof builder.$inferSchemaTypes, List>
    description: string
    union: string
  },
) {
  builder.mutationField(name, (t) =>
    t.field({
      ...field,
      authScopes: { may: take.permission },
      complexity: { field: WRITE },
      errors: {
        types: [InvalidInput],
        union: { name: union, description: `What ${name} answers with.` },
      },
      args: {
        sessionId: t.arg.id({ required: true, description: 'The session.' }),
        after: t.arg.string({ description: 'The `next` of the answer before, for the rest.' }),
      },
      resolve: (_root, { sessionId, after }, context) =>
        take(context, { sessionId: String(sessionId), after }) as never,
    }),
  )
}
