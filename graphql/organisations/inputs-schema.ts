// What the inputs of operations on organisations have in common.
import type { builder } from '#graphql/builder.ts'

export type InputFields = PothosSchemaTypes.InputFieldBuilder<
  typeof builder.$inferSchemaTypes,
  'InputObject'
>

export const organisationInput = (t: InputFields) => ({
  organisationId: t.id({ required: true, description: 'The organisation.' }),
})

export const versionInput = (t: InputFields) => ({
  version: t.int({ required: true, description: 'The version that was looked at.' }),
})
