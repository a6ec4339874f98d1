// Parts a text into records, a line or several where a cell in quotes goes on over them. Rules only.

/** A record as it stands in the file, from a line on; or, with a fault, a line that is none. */
export type CsvRecord = { line: number; text: string; fault?: 'quote_not_closed' | 'line_too_long' }

const MOST_LINES = 200
const MOST_CHARACTERS = 100_000

/**
 * Takes lines one after another and gives records. A quote that is opened and not closed within 200 lines or
 * 100,000 characters spoils its own line alone: what was held back for it is read again as lines of their own.
 */
export function recordReader(delimiter: string) {
  let held: string[] = []
  let characters = 0
  let start = 0

  function take(line: number, text: string): CsvRecord[] {
    if (text.length > MOST_CHARACTERS)
      return [...giveUp(), { line, text: '', fault: 'line_too_long' }]
    const goesOn = isInQuotesAfter(text, held.length > 0, delimiter)
    if (!held.length && !goesOn) return [{ line, text }]
    if (!held.length) start = line
    held.push(text)
    characters += text.length
    if (goesOn) return held.length > MOST_LINES || characters > MOST_CHARACTERS ? spoil() : []
    const record = { line: start, text: held.join('\n') }
    letGo()
    return [record]
  }

  function spoil(): CsvRecord[] {
    const [first, rest] = [start, held.slice(1)]
    letGo()
    const again = rest.flatMap((text, position) => take(first + 1 + position, text))
    return [{ line: first, text: '', fault: 'quote_not_closed' }, ...again]
  }

  /** What is left at the end of the file. */
  function giveUp(): CsvRecord[] {
    const records: CsvRecord[] = []
    while (held.length) records.push(...spoil())
    return records
  }

  function letGo() {
    held = []
    characters = 0
  }

  return { take, giveUp }
}

/** Whether a line ends inside quotes. Only a quote at the beginning of a cell opens; a doubled one inside is a sign. */
function isInQuotesAfter(text: string, inQuotes: boolean, delimiter: string): boolean {
  if (inQuotes) return isInQuotesFrom(text, 0, delimiter)
  if (!text.includes('"')) return false
  const opening = openingFrom(text, 0)
  return isInQuotesFrom(text, opening < 0 ? nextOpening(text, 0, delimiter) : opening, delimiter)
}

/** The same, from a position inside quotes; -1 where nothing opens. */
function isInQuotesFrom(text: string, from: number, delimiter: string): boolean {
  let at = from
  while (at >= 0) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return true
    at = text[quote + 1] === '"' ? quote + 2 : nextOpening(text, quote + 1, delimiter)
  }
  return false
}

/** Where the inside of the next cell in quotes begins, looking from within a cell; -1 where there is none. */
function nextOpening(text: string, from: number, delimiter: string): number {
  for (
    let sign = text.indexOf(delimiter, from);
    sign >= 0;
    sign = text.indexOf(delimiter, sign + 1)
  ) {
    const opening = openingFrom(text, sign + 1)
    if (opening >= 0) return opening
  }
  return -1
}

/** Where the inside begins if the cell that starts here is in quotes; -1 if it is not. */
function openingFrom(text: string, from: number): number {
  let at = from
  while (text[at] === ' ') at++
  return text[at] === '"' ? at + 1 : -1
}
