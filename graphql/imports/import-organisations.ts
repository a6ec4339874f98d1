// Goes through a table of organisations, some rows at a time: what would come of each, or what did.
import type { Context } from '#graphql/context.ts'
import { findImported } from '#graphql/imports/find-imported.ts'
import { importOrganisation } from '#graphql/imports/import-organisation.ts'
import { decideImport } from '#graphql/imports/imported-organisation.ts'
import { organisationTable, type SoundRow } from '#graphql/imports/organisation-table.ts'
import {
  NotImportable,
  type ImportNotice,
  type ImportOutcome,
  type ImportStep,
} from '#graphql/imports/outcome.ts'
import { readCsv } from '#graphql/imports/read-csv.ts'
import { sniffCsv, type Bytes } from '#graphql/imports/sniff-csv.ts'

export type TableImport = {
  open: Bytes
  source: string
  /** Whether to do it, rather than to say what it would do. */
  apply: boolean
  notice: (notice: ImportNotice) => void
}

/**
 * Previews the import of a table, or applies it. Of the file it keeps 500 rows at a time, and the identifiers of
 * all. Throws NotCsv or NotImportable before anything is done.
 */
export async function* importOrganisations(
  context: Context,
  { open, source, apply, notice }: TableImport,
): AsyncGenerator<ImportStep> {
  const form = await sniffCsv(open)
  if (form.encoding === 'windows-1252') notice({ code: 'windows_1252' })
  const areas = await context.db.area.findMany()
  let read: ReturnType<typeof organisationTable> | null = null
  let bytes = 0
  async function* counted() {
    for await (const piece of open()) {
      bytes += piece.length
      yield piece
    }
  }
  for await (const batch of readCsv(counted, form)) {
    const headings = read ? null : (batch.shift()?.cells ?? [])
    const reader = (read ??= organisationTable(headings ?? [], { source, areas, notice }))
    const rows: (SoundRow | ImportOutcome)[] = []
    for (const row of batch) rows.push(await reader(row))
    const outcomes = await outcomesOf(context, source, rows, apply)
    yield { outcomes, share: bytes / form.bytes }
  }
  if (!read) throw new NotImportable('no_source_id')
}

/** The rows that would change nothing are found together; only the others cost a transaction, one after another. */
async function outcomesOf(
  context: Context,
  source: string,
  rows: readonly (SoundRow | ImportOutcome)[],
  apply: boolean,
): Promise<ImportOutcome[]> {
  const sound = rows.flatMap((one) => ('raw' in one ? [one.row] : []))
  const found = await findImported(context.db, source, sound)
  const outcomes: ImportOutcome[] = []
  for (const one of rows) outcomes.push(await outcomeOf(one))
  return outcomes

  async function outcomeOf(one: SoundRow | ImportOutcome): Promise<ImportOutcome> {
    if (!('raw' in one)) return one
    const { line, name, raw, row } = one
    const { entry, twin } = found.get(row.sourceId) ?? { entry: null, twin: null }
    const decision = decideImport(row, entry, twin)
    if (decision.do === 'leave') return { line, name, outcome: 'left', reason: decision.reason }
    if (!apply) return { line, name, outcome: decision.do === 'create' ? 'created' : 'changed' }
    const { outcome, reason } = await importOrganisation(context, raw)
    return outcome === 'left' ? { line, name, outcome, reason } : { line, name, outcome }
  }
}
