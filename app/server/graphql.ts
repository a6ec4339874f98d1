// Types the pages' documents from the printed schema.
import { initGraphQLTada } from 'gql.tada'
import type { introspection } from './schema-types.d.ts'

export const graphql = /* @__PURE__ */ initGraphQLTada<{
  introspection: introspection
  scalars: { DateTime: Date; Date: Date; JSON: unknown }
}>()

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada'
export { readFragment } from 'gql.tada'
