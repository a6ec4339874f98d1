// One VEVENT of a calendar, and what its properties say.
import type { Property } from '#graphql/imports/calendar-entries.ts'

export type Part = { line: number; properties: Property[] }

export const has = ({ properties }: Part, name: string) => properties.some(([own]) => own === name)

export const valueOf = ({ properties }: Part, name: string): string =>
  String(properties.find(([own]) => own === name)?.[3] ?? '').trim()

export const sequenceOf = (part: Part) => Number(valueOf(part, 'sequence')) || 0

export const isCancelled = (part: Part) => /^cancelled$/i.test(valueOf(part, 'status'))
