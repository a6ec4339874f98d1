// Describes what Relay's connections bring along, once for all of them.
import { isObjectType, type GraphQLSchema } from 'graphql'

const words: Record<string, string> = {
  first: 'How many to give, from the beginning or from `after`. At most 100.',
  last: 'How many to give, from the end or from `before`. At most 100.',
  after: 'Only those that follow this cursor.',
  before: 'Only those that come before this cursor.',
  edges: 'Each item of this page with its cursor.',
  pageInfo: 'Whether there is more, and where to go on.',
}

/** Describes the paging arguments and the fields of connections in place. */
export function describePaging(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      field.description ??= words[field.name]
      for (const arg of field.args) arg.description ??= words[arg.name]
    }
  }
  return schema
}
