// What is written down about a group of the demonstration.
import type { Two } from '#graphql/demonstration/two.ts'
import type { OrganisationKind } from '#prisma/client.ts'

export type GroupScript = {
  key: string
  name: Two
  kind: OrganisationKind
  /** Councils or wards, by their English names. */
  areas: readonly string[]
  summary: Two
  /** How many days ago it registered. */
  joined: number
  owner: string
  organisers?: readonly string[]
  readers?: readonly string[]
  /** Those of its people who want Welsh, or both; everybody else wants English. */
  inWelsh?: readonly string[]
  inBoth?: readonly string[]
  /** The last digits of its drama number: 01632 960 … */
  phone: number
  /** A charity number that no charity has. */
  charity?: number
  /** What the officer went by; she says something general where this is left out. */
  evidence?: string
  /** After how many days it is to be looked at again: a year where this is left out. */
  reviewAfter?: number
}
