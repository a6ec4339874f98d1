// Gives fields resolved by compiled documents the paths that graphql-js would give them.
import { isObjectType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql'

type Path = GraphQLResolveInfo['path']
type Branch = { link: Path | undefined; branches: Map<string | number, Branch> }

const roots = new WeakMap<object, Branch>()

/**
 * graphql-js makes each link of a path once and shares it among all below. Pothos knows by those links what
 * was loaded with a row. graphql-jit makes every path anew, so that everything below the second relation
 * would be loaded again, row by row. Needs a context of its own for each document that is run.
 */
export function sharePaths(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field
      if (!resolve) continue
      field.resolve = (parent, args, context: object, info) =>
        resolve(parent, args, context, Object.assign(info, { path: shared(context, info.path) }))
    }
  }
  return schema
}

function shared(context: object, path: Path): Path {
  const root = roots.get(context) ?? { link: undefined, branches: new Map() }
  roots.set(context, root)
  return branchOf(root, path).link as Path
}

function branchOf(root: Branch, path: Path): Branch {
  const above = path.prev ? branchOf(root, path.prev) : root
  const known = above.branches.get(path.key)
  if (known) return known
  const link: Path = { prev: above.link, key: path.key, typename: path.typename }
  const branch: Branch = { link, branches: new Map() }
  above.branches.set(path.key, branch)
  return branch
}
