// What a document costs: how many values its answer may hold, counted before anything is asked of the database.
import {
  complexityFromQuery,
  type FieldComplexityFunction,
  type FieldComplexityValue,
} from '@pothos/plugin-complexity'
import {
  getNullableType,
  getOperationAST,
  isListType,
  Kind,
  visit,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql'
import type { Context } from '#graphql/context.ts'
import { PAGE } from '#graphql/page-size.ts'

/** The most that a document may cost, for everybody: pages, members and strangers alike. */
export const GREATEST_COST = 10_000

/** What a write costs before any of it is read back: a transaction, its lock, its history and its notices. */
export const WRITE = 1_000

/** What a field costs that makes a statement of its own for each row. */
export const OWN_STATEMENT = 20

/** The most fields that a document may have, its fragments written out: compiling a thousand takes some 60 ms. */
export const MOST_FIELDS = 1_000

/** How many rows a list has that says nothing else of itself. */
const USUAL_LIST = 10

/** The document asks for more than anybody may. Nothing of it was run. */
export class TooCostly extends Error {
  readonly cost: number
  readonly limit: number
  constructor(cost: number, limit = GREATEST_COST) {
    super('too costly')
    this.cost = cost
    this.limit = limit
  }
}

/** What a field costs that says nothing of its own: one, and in a list as much as stands below for each row. */
export const fieldCost: FieldComplexityFunction<Context, Record<string, unknown>> = (
  args,
  _context,
  field,
): FieldComplexityValue => {
  if (field.args.some(({ name }) => name === 'first')) return { multiplier: sizeOf(args) }
  // The connection has counted its rows.
  if (field.name === 'edges') return { multiplier: 1 }
  return { multiplier: isListType(getNullableType(field.type)) ? USUAL_LIST : 1 }
}

function sizeOf({ first, last }: Record<string, unknown>): number {
  const asked = [first, last].filter((size) => typeof size === 'number')
  const size = asked.length ? Math.max(...asked) : PAGE.usual
  return Math.min(Math.max(size, 1), PAGE.greatest)
}

/**
 * Counts what one operation of a document costs with some variables. Where those that say how many rows are
 * wanted stay the same, so does the cost, and nothing is counted again. Throws TooCostly where the document has
 * too many fields, whatever they cost, and a GraphQLError where the variables do not fit.
 */
export function costCounter(schema: GraphQLSchema, document: DocumentNode, name?: string) {
  const operation = getOperationAST(document, name)
  // Whoever runs it says that there is none of that name.
  if (!operation) return () => 0
  const alone: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: document.definitions.filter(
      (one) => one.kind !== Kind.OPERATION_DEFINITION || one === operation,
    ),
  }
  const sizes = variablesThatSize(alone)
  let kept: { key: string; cost: number } | undefined

  return (variables: Record<string, unknown>): number => {
    const key = sizes.map((size) => String(variables[size])).join()
    if (kept?.key !== key) {
      const { complexity, breadth } = complexityFromQuery(alone, { schema, variables })
      if (breadth > MOST_FIELDS) throw new TooCostly(breadth, MOST_FIELDS)
      kept = { key, cost: complexity }
    }
    return kept.cost
  }
}

function variablesThatSize(document: DocumentNode): string[] {
  const names = new Set<string>()
  visit(document, {
    Argument({ name, value }) {
      if (/^(first|last)$/.test(name.value) && value.kind === Kind.VARIABLE) {
        names.add(value.name.value)
      }
    },
  })
  return [...names]
}
