// Types the pages' documents from the printed schema.
import { initGraphQLTada } from 'gql.tada'
import type { introspection } from './schema-types.d.ts'

export const graphql = /* @__PURE__ */ initGraphQLTada<{
  introspection: introspection
  /** Days come as YYYY-MM-DD: they have no time and no zone. */
  scalars: { DateTime: Date; Date: string; JSON: unknown }
}>()

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada'
export { readFragment } from 'gql.tada'
