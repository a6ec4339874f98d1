// Identifiers as the world sees them: a kind and a number, in base64. One place makes them, one reads them.
import { z } from 'zod'

/** The kinds of thing that have an identifier of their own in GraphQL. */
export type NodeName =
  | 'Application'
  | 'Claim'
  | 'Event'
  | 'Flag'
  | 'Invitation'
  | 'Link'
  | 'LogEntry'
  | 'Membership'
  | 'Notice'
  | 'Opportunity'
  | 'Organisation'
  | 'Person'
  | 'Plan'
  | 'Priority'
  | 'Requirement'
  | 'Session'
  | 'SignUp'
  | 'Task'
  | 'Verification'

const GREATEST = 2_147_483_647

export const globalId = (kind: string, id: number | string): string =>
  Buffer.from(`${kind}:${id}`).toString('base64')

/** The parts of an identifier, or null where it is none. */
export function readGlobalId(given: string): { kind: string; id: string } | null {
  if (given.length > 100) return null
  const [, kind, id] =
    /^([A-Za-z]+):([A-Za-z0-9]+)$/.exec(Buffer.from(given, 'base64').toString()) ?? []
  return kind && id ? { kind, id } : null
}

/** Reads a row's number out of an address or an identifier; null where there can be no such row. */
export function rowNumber(given: string | number): number | null {
  const text = String(given)
  if (!/^[1-9]\d{0,9}$/.test(text)) return null
  return Number(text) <= GREATEST ? Number(text) : null
}

/** A shape for the id of one kind of thing: its global id from outside, its number from inside the house. */
export const idOf = (kind: NodeName) =>
  z.union([z.string(), z.number()], { error: 'wrong_id' }).transform((given, context) => {
    const named = typeof given === 'string' ? readGlobalId(given) : { kind, id: String(given) }
    const number = named?.kind === kind ? rowNumber(named.id) : null
    if (number !== null) return number
    context.addIssue({ code: 'custom', message: 'wrong_id' })
    return z.NEVER
  })
