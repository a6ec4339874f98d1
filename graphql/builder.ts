// Pothos with its plugins. Defines no type of the domain: each room's schema.ts does that for itself.
import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import ErrorsPlugin from '@pothos/plugin-errors'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin from '@pothos/plugin-relay'
import ScopeAuthPlugin from '@pothos/plugin-scope-auth'
import ValidationPlugin from '@pothos/plugin-validation'
import { DateResolver, DateTimeResolver, JSONResolver } from 'graphql-scalars'
import { may, type Permission } from '#graphql/access/permissions.ts'
import type { Context } from '#graphql/context.ts'
import { fieldCost } from '#graphql/cost.ts'
import { globalId, readGlobalId } from '#graphql/operation/id.ts'
import { NotAllowed, NotFound } from '#graphql/operation/refusal.ts'
import { PAGE } from '#graphql/page-size.ts'
import type PrismaTypes from '#prisma/generated/pothos-types.ts'
import { getDatamodel } from '#prisma/generated/pothos-types.ts'

export const builder = new SchemaBuilder<{
  Context: Context
  PrismaTypes: PrismaTypes
  AuthScopes: { may: Permission }
  DefaultFieldNullability: false
  Scalars: {
    DateTime: { Input: Date; Output: Date }
    Date: { Input: Date; Output: Date }
    JSON: { Input: unknown; Output: unknown }
  }
}>({
  // Errors must stand before Prisma, so that a refusal thrown while rows are loaded joins the union.
  plugins: [
    RelayPlugin,
    ErrorsPlugin,
    ScopeAuthPlugin,
    ValidationPlugin,
    PrismaPlugin,
    ComplexityPlugin,
  ],
  defaultFieldNullability: false,
  prisma: {
    client: (context) => context.db,
    dmmf: getDatamodel(),
    exposeDescriptions: true,
    filterConnectionTotalCount: true,
    maxConnectionSize: PAGE.greatest,
    defaultConnectionSize: PAGE.usual,
    onUnusedQuery: process.env.NODE_ENV === 'test' ? 'error' : null,
  },
  relay: {
    encodeGlobalID: (kind, id) => globalId(kind, String(id)),
    decodeGlobalID: (given) => {
      const read = readGlobalId(given)
      if (!read) throw new NotFound()
      return { typename: read.kind, id: read.id }
    },
    clientMutationId: 'omit',
    cursorType: 'String',
    nodesQueryOptions: false,
  },
  // Documents are counted once by the executor, not by each of their fields.
  complexity: { fieldComplexity: fieldCost, disabled: true },
  errors: { directResult: true, defaultTypes: [] },
  scopeAuth: {
    runScopesOnType: true,
    treatErrorsAsUnauthorized: false,
    unauthorizedError: () => new NotAllowed(),
    authScopes: (context) => ({ may: (permission) => may(context.viewer, permission) }),
  },
})

builder.queryType({ description: 'What can be read. What a viewer may not see is not found.' })
builder.mutationType({
  description: 'What can be done. Each answers with its result or a refusal.',
})
builder.addScalarType('DateTime', DateTimeResolver)
builder.addScalarType('Date', DateResolver)
builder.addScalarType('JSON', JSONResolver)
