// How places to be near look in GraphQL.
import { getRefFromModel } from '@pothos/plugin-prisma'
import type { ObjectRef } from '@pothos/core'
import { builder } from '#graphql/builder.ts'
import { findLocality, localitiesOf } from '#graphql/find/localities.ts'
import type { LocalityMatch } from '#graphql/search/find-locality.ts'
import { LocalityKind, type Locality as LocalityRow } from '#prisma/client.ts'

type Types = typeof builder.$inferSchemaTypes

const Locality = getRefFromModel('Locality', builder as never) as unknown as ObjectRef<
  Types,
  LocalityRow
>

const FoundLocality = builder.objectRef<LocalityMatch<LocalityRow>>('FoundLocality').implement({
  description: 'The place that was meant, or those that may have been.',
  fields: (t) => ({
    locality: t.field({
      type: Locality,
      nullable: true,
      description: 'The place; null where none or several may have been meant.',
      resolve: ({ locality }) => locality,
    }),
    suggestions: t.field({
      type: [Locality],
      description: 'Places that may have been meant, the likeliest first.',
      resolve: ({ suggestions }) => suggestions,
    }),
    outcode: t.exposeString('outcode', {
      nullable: true,
      description: 'The first half of a postcode, where one was typed.',
    }),
  }),
})

builder.queryFields((t) => ({
  locality: t.field({
    type: FoundLocality,
    description: 'The place that somebody means, in either language, mutated or misspelt.',
    args: { text: t.arg.string({ required: true, description: 'What they typed.' }) },
    resolve: (_root, { text }, context) => findLocality(context, text),
  }),
  localities: t.field({
    type: [Locality],
    description: 'Places that people may say they are near, by their English names.',
    complexity: { multiplier: 100 },
    args: { kind: t.arg({ type: LocalityKind, description: 'Only this kind.' }) },
    async resolve(_root, { kind }, context) {
      const localities = await localitiesOf(context)
      return localities.filter((locality) => !kind || locality.kind === kind)
    },
  }),
}))
