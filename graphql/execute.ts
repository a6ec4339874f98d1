// Runs documents compiled once: the one executor, for the world and for the pages.
import {
  GraphQLError,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql'
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit'
import { costCounter, GREATEST_COST, TooCostly } from '#graphql/cost.ts'

type Prepared = {
  compiled: CompiledQuery | ExecutionResult
  costOf: ReturnType<typeof costCounter>
}

/** An executor for a schema. What it compiles is kept as long as the parsed document is. */
export function makeExecutor(schema: GraphQLSchema) {
  const kept = new WeakMap<DocumentNode, Map<string | undefined, Prepared>>()

  const prepare = (document: DocumentNode, name?: string): Prepared => {
    const byName = kept.get(document) ?? new Map<string | undefined, Prepared>()
    const prepared = byName.get(name) ?? {
      compiled: compileQuery(schema, document, name),
      costOf: costCounter(schema, document, name),
    }
    kept.set(document, byName.set(name, prepared))
    return prepared
  }

  return (args: ExecutionArgs): Promise<ExecutionResult> | ExecutionResult => {
    const { compiled, costOf } = prepare(args.document, args.operationName ?? undefined)
    if (!isCompiledQuery(compiled)) return compiled
    const variables = args.variableValues ?? {}
    try {
      const cost = costOf(variables)
      if (cost > GREATEST_COST) throw new TooCostly(cost)
    } catch (error) {
      return { errors: [asError(error)] }
    }
    // What Pothos remembers of one document must not be taken for another's of the same request.
    const context = { ...(args.contextValue as object) }
    return compiled.query(args.rootValue, context, variables)
  }
}

/** Variables that do not fit are the request's own fault, so nothing stands behind them. */
const asError = (error: unknown) =>
  error instanceof GraphQLError
    ? new GraphQLError(error.message)
    : new GraphQLError('refused', { originalError: error as Error })
