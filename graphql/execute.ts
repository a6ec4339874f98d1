// Runs documents compiled once: the one executor, for the world and for the pages.
import type { DocumentNode, ExecutionArgs, ExecutionResult, GraphQLSchema } from 'graphql'
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit'

/** An executor for a schema. What it compiles is kept as long as the parsed document is. */
export function makeExecutor(schema: GraphQLSchema) {
  const kept = new WeakMap<DocumentNode, Map<string | undefined, CompiledQuery | ExecutionResult>>()

  return (args: ExecutionArgs): Promise<ExecutionResult> | ExecutionResult => {
    const name = args.operationName ?? undefined
    const byName = kept.get(args.document) ?? new Map<string | undefined, CompiledQuery>()
    const compiled = byName.get(name) ?? compileQuery(schema, args.document, name)
    kept.set(args.document, byName.set(name, compiled as CompiledQuery))
    if (!isCompiledQuery(compiled)) return compiled
    // What Pothos remembers of one document must not be taken for another's of the same request.
    const context = { ...(args.contextValue as object) }
    return compiled.query(args.rootValue, context, args.variableValues ?? {})
  }
}
