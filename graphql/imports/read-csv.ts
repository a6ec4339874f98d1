// Reads a table of any length, some rows at a time, each with the line on which it starts.
import { parse } from 'csv-parse/sync'
import { recordReader, type CsvRecord } from '#graphql/imports/csv-records.ts'
import type { Bytes, CsvForm } from '#graphql/imports/sniff-csv.ts'

export type CsvFault = NonNullable<CsvRecord['fault']> | 'bad_quotes'

/** A row's cells, or what is wrong with it. Lines count from 1, as a text editor shows them. */
export type CsvRow =
  | { line: number; cells: string[]; fault?: never }
  | { line: number; cells?: never; fault: CsvFault }

const ROWS_AT_ONCE = 500
// Longer than any record may be: what has no line end by then is dropped up to the next one.
const LONGEST_LINE = 200_000

/** The rows that say anything, the headings first, at most 500 at once. */
export async function* readCsv(open: Bytes, form: CsvForm): AsyncGenerator<CsvRow[]> {
  const reader = recordReader(form.delimiter)
  let records: CsvRecord[] = []
  let line = 0
  for await (const lines of linesOf(open, form.encoding)) {
    for (const text of lines) {
      line += 1
      if (line <= form.skipLines) continue
      records.push(...reader.take(line, text))
      if (records.length < ROWS_AT_ONCE) continue
      yield rowsOf(records, form.delimiter)
      records = []
    }
  }
  records.push(...reader.giveUp())
  while (records.length) yield rowsOf(records.splice(0, ROWS_AT_ONCE), form.delimiter)
}

async function* linesOf(open: Bytes, encoding: CsvForm['encoding']): AsyncGenerator<string[]> {
  const decoder = new TextDecoder(encoding)
  let rest = ''
  for await (const piece of open()) {
    // A carriage return at the very end may be half of a line end.
    const lines = (rest + decoder.decode(piece, { stream: true })).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    if (rest.length > LONGEST_LINE) rest = rest.slice(0, LONGEST_LINE)
    yield lines
  }
  rest += decoder.decode()
  if (rest) yield rest.replace(/\r$/, '').split(/\r/)
}

/** Reads all at once, which is fast; and one by one only where that does not come out even. */
function rowsOf(records: readonly CsvRecord[], delimiter: string): CsvRow[] {
  const sound = records.filter((record) => !record.fault && record.text.trim() !== '')
  const together = cellsOf(sound.map((record) => record.text).join('\n'), delimiter)
  const even = together?.length === sound.length
  const cells = new Map(sound.map((record, position) => [record, even ? together[position] : null]))
  return records.flatMap((record): CsvRow[] => {
    const { line, text, fault } = record
    if (fault) return [{ line, fault }]
    if (!cells.has(record)) return []
    const [own, ...more] = cells.get(record)
      ? [cells.get(record)]
      : (cellsOf(text, delimiter) ?? [])
    if (!own || more.length) return [{ line, fault: 'bad_quotes' }]
    return own.some((cell) => cell !== '') ? [{ line, cells: own }] : []
  })
}

function cellsOf(text: string, delimiter: string): string[][] | null {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
    })
  } catch {
    return null
  }
}
