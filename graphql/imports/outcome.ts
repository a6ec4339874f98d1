// What came of one row or entry of an import, or would come of it.

import type { Preview } from '#graphql/imports/date-changes.ts'

/** What is wrong, and where: a heading of the table or a property of the calendar. */
export type ImportFault = {
  column: string | null
  code: string
  limit?: number | null
  value?: string
}

export type ImportOutcome = {
  /** The line of the file on which it starts. */
  line: number
  /** Its name as far as it could be read; empty where it has none. */
  name: string
} &
  /** What it would do to the dates of a calendar's event, where it is only looked at. */
  (
    | { outcome: 'created' | 'changed'; preview?: Preview }
    | { outcome: 'left'; reason: string }
    | { outcome: 'bad'; faults: ImportFault[] }
  )

/** Something that the operator should know about the file as a whole. */
export type ImportNotice =
  | { code: 'windows_1252' }
  | { code: 'columns_ignored'; columns: string[] }
  | { code: 'cut_short'; name: string; line: number }

/** A step of the way: what came of some rows, and how much of the file is behind, from 0 to 1. */
export type ImportStep = { outcomes: ImportOutcome[]; share: number }

/** The file cannot be imported at all. */
export class NotImportable extends Error {
  readonly code: string
  readonly facts: readonly string[]
  constructor(code: string, facts: readonly string[] = []) {
    super(code)
    this.code = code
    this.facts = facts
  }
}
