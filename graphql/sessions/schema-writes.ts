// What can be done about one date of an event, in GraphQL.
import { TextInput } from '#graphql/text/schema.ts'
import { builder } from '#graphql/builder.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { operationField } from '#graphql/operation/schema.ts'
import { cancelSession } from '#graphql/sessions/cancel-session.ts'

operationField('cancelSession', cancelSession, {
  type: 'Session',
  description:
    'Calls one date of an event off. Everybody who signed up for it is told why; its other dates stay.',
  refusals: [WrongState],
  input: builder.inputType('CancelSessionInput', {
    description: 'Which date, and why.',
    fields: (t) => ({
      sessionId: t.id({ required: true, description: 'The date.' }),
      reason: t.field({
        type: TextInput,
        required: true,
        description: 'Why, as those concerned are told.',
      }),
    }),
  }),
})
