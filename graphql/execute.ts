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
    return isCompiledQuery(compiled)
      ? compiled.query(args.rootValue, args.contextValue, args.variableValues ?? {})
      : compiled
  }
}
