// Three kinds of wrong: refusals are answers; not found and not allowed say only that; a fault shows a reference.
import { randomUUID } from 'node:crypto'
import { PothosValidationError } from '@pothos/core'
import { GraphQLError } from 'graphql'
import { TooCostly } from '#graphql/cost.ts'
import { InvalidInput, NotAllowed, NotFound } from '#graphql/operation/refusal.ts'

export type ErrorCode =
  'NOT_FOUND' | 'NOT_ALLOWED' | 'BAD_REQUEST' | 'TOO_COSTLY' | 'BUSY' | 'FAULT'

/** Told of each fault, with the reference that its caller is shown. */
export type FaultListener = (fault: unknown, reference: string) => void

/** What the world is told of an error. Only a fault is reported; its cause stays in the house. */
export function maskError(onFault: FaultListener) {
  return (error: unknown): Error => {
    const cause = causeOf(error)
    const place = error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {}
    const tell = (code: ErrorCode, message: string, more: object = {}) =>
      new GraphQLError(message, { ...place, extensions: { code, ...more } })
    if (cause instanceof NotFound) return tell('NOT_FOUND', 'There is no such thing.')
    // A query has no union for its refusals: what was wrong with what it asked stands beside the code.
    if (cause instanceof InvalidInput) {
      return tell('BAD_REQUEST', 'Some of what was asked cannot be taken.', {
        issues: cause.issues,
      })
    }
    if (cause instanceof TooCostly) {
      const { cost, limit } = cause
      return tell('TOO_COSTLY', `This costs ${cost}, and at most ${limit} is answered.`, {
        cost,
        limit,
      })
    }
    if (cause instanceof NotAllowed) return tell('NOT_ALLOWED', 'This is not yours to do.')
    // A cursor that is none, or a page that cannot be.
    if (isOfPaging(cause)) return tell('BAD_REQUEST', cause.message)
    // Without a cause it is the request's own fault: syntax, validation, a variable of the wrong type.
    if (error instanceof GraphQLError && !error.originalError) {
      return tell('BAD_REQUEST', error.message)
    }
    const reference = randomUUID().slice(0, 8)
    onFault(cause, reference)
    if (isBusy(cause))
      return tell('BUSY', 'Too busy just now. Try again in a minute.', { reference })
    return tell('FAULT', 'Something went wrong here.', { reference })
  }
}

function causeOf(error: unknown): unknown {
  let cause = error
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  return cause
}

/** Pothos has one class for what was asked wrongly and for what was built wrongly. */
const isOfPaging = (cause: unknown): cause is Error =>
  cause instanceof PothosValidationError && /^Arguments? "|cursor/i.test(cause.message)

/** No connection, no transaction or no lock was to be had in time. */
function isBusy(cause: unknown): boolean {
  const text = cause instanceof Error ? `${(cause as { code?: string }).code} ${cause.message}` : ''
  return /P2024|P2028|55P03|57014|timeout exceeded when trying to connect/.test(text)
}
