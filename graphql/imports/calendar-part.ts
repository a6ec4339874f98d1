// One VEVENT of a calendar, and what its properties say.
import type { Property } from '#graphql/imports/calendar-entries.ts'

export type Part = { line: number; properties: Property[] }

export const has = ({ properties }: Part, name: string) => properties.some(([own]) => own === name)

export const valueOf = ({ properties }: Part, name: string): string =>
  String(properties.find(([own]) => own === name)?.[3] ?? '').trim()

/** All values of a property that may have many, as CATEGORIES may. */
export const valuesOf = ({ properties }: Part, name: string): string[] =>
  properties.flatMap(([own, , , ...values]) => (own === name ? values.map(String) : []))

const sequenceOf = (part: Part) => Number(valueOf(part, 'sequence')) || 0

/** The later of two versions of one thing first: by SEQUENCE, by DTSTAMP, by where it stands. */
export const latestFirst = (one: Part, other: Part): number =>
  sequenceOf(other) - sequenceOf(one) ||
  valueOf(other, 'dtstamp').localeCompare(valueOf(one, 'dtstamp'), 'en') ||
  other.line - one.line

export const isCancelled = (part: Part) => /^cancelled$/i.test(valueOf(part, 'status'))
