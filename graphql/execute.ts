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
  costOf: ReturnType<typeof costCounter>
  compiled: () => CompiledQuery | ExecutionResult
}

/**
 * An executor for a schema. What it compiles is kept as long as the parsed document is; nothing is compiled
 * that costs too much, for compiling is what a document of nested fragments costs most in.
 */
export function makeExecutor(schema: GraphQLSchema) {
  const kept = new WeakMap<DocumentNode, Map<string | undefined, Prepared>>()

  const prepare = (document: DocumentNode, name?: string): Prepared => {
    const byName = kept.get(document) ?? new Map<string | undefined, Prepared>()
    let compiled: CompiledQuery | ExecutionResult | undefined
    const prepared = byName.get(name) ?? {
      costOf: costCounter(schema, document, name),
      compiled: () => (compiled ??= compileQuery(schema, document, name)),
    }
    kept.set(document, byName.set(name, prepared))
    return prepared
  }

  return (args: ExecutionArgs): Promise<ExecutionResult> | ExecutionResult => {
    const { costOf, compiled } = prepare(args.document, args.operationName ?? undefined)
    const variables = args.variableValues ?? {}
    try {
      const cost = costOf(variables)
      if (cost > GREATEST_COST) throw new TooCostly(cost)
    } catch (error) {
      return { errors: [asError(error)] }
    }
    const run = compiled()
    if (!isCompiledQuery(run)) return run
    // What Pothos remembers of one document must not be taken for another's of the same request.
    const context = { ...(args.contextValue as object) }
    return run.query(args.rootValue, context, variables)
  }
}

/** Variables that do not fit are the request's own fault, so nothing stands behind them. */
const asError = (error: unknown) =>
  error instanceof GraphQLError
    ? new GraphQLError(error.message)
    : new GraphQLError('refused', { originalError: error as Error })
