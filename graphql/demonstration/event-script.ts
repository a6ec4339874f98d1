// What is written down about an event of the demonstration.
import type { Weekday } from '#graphql/demonstration/calendar.ts'
import type { Two } from '#graphql/demonstration/two.ts'
import type { VenueKey } from '#graphql/demonstration/venues.ts'
import type { WrittenState } from '#graphql/wordings/wording.ts'
import type { Access, EventKind } from '#prisma/client.ts'

/** Weeks and months are counted from this one; earlier ones are negative. */
export type When =
  /** An event of its own in each of these weeks. */
  | { on: Weekday; weeks: readonly number[] }
  /** An event of its own in each of these months: on the first, second … such weekday. */
  | { on: Weekday; which: number; months: readonly [from: number, until: number] }
  /** One event with a date a week, or every second week. */
  | { every: Weekday; weeks: readonly [from: number, until: number]; step?: 2 }

export type EventScript = {
  by: string
  kind: EventKind
  title: Two
  description: Two
  /** Left out where it is held online. */
  venue?: VenueKey
  times: readonly [starts: string, ends: string]
  when: When
  capacity?: number
  /** How many hours before it starts sign-up closes. */
  closes?: number
  /** How many come, at least and at most; more than there is room for make a waiting list. */
  coming?: readonly [least: number, greatest: number]
  dropIn?: true
  /** English where this is left out. */
  heldIn?: readonly string[]
  /** Step-free, hearing loop, accessible toilet. */
  access?: readonly [stepFree: Access, loop: Access, toilet: Access]
  accessText?: Two
  note?: Two
  minimumAge?: number
  /** Who certainly comes. */
  sure?: readonly string[]
  /** Who comes last, in this order, and so stands in line where there is no room. */
  inLine?: readonly string[]
  /** What becomes of the next one. */
  twist?: 'cancelled' | 'moved' | 'one_date_off' | 'taken_down' | 'draft' | 'said_more'
  /** Who wrote the Welsh, where chance is not to say. */
  welsh?: WrittenState
  /** Positions of the commissioner's priorities, from 1. */
  serves?: readonly number[]
}
