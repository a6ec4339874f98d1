// Finds out how a table was written down: in which characters, and what stands between its cells.

/** A file, as often as it is needed, a piece at a time. */
export type Bytes = () => AsyncIterable<Uint8Array>

export type CsvForm = {
  encoding: 'utf-8' | 'utf-16le' | 'windows-1252'
  delimiter: string
  /** How many lines come before the headings: one where Excel says there what stands between the cells. */
  skipLines: number
  bytes: number
}

/** A file that is no table of text at all. */
export class NotCsv extends Error {
  readonly code: 'empty' | 'spreadsheet' | 'not_text' | 'web_page'
  constructor(code: NotCsv['code']) {
    super(code)
    this.code = code
  }
}

const delimiters = [',', ';', '\t', '|']
const HEAD = 64 * 1024

/** Reads the file once, keeping only its beginning. Throws NotCsv. */
export async function sniffCsv(open: Bytes): Promise<CsvForm> {
  const strict = new TextDecoder('utf-8', { fatal: true })
  let head = Buffer.alloc(0)
  let bytes = 0
  let sound = true
  for await (const piece of open()) {
    bytes += piece.length
    if (head.length < HEAD) head = Buffer.concat([head, piece.subarray(0, HEAD - head.length)])
    sound &&= decodes(() => strict.decode(piece, { stream: true }))
  }
  sound &&= decodes(() => strict.decode())
  if (bytes === 0) throw new NotCsv('empty')
  const encoding = encodingOf(head, sound)
  const text = new TextDecoder(encoding).decode(head)
  if (text.includes('\0') || text.startsWith('%PDF-')) throw new NotCsv('not_text')
  if (isWebPage(text)) throw new NotCsv('web_page')
  const [first = '', second = ''] = text.split(/\r\n|\n|\r/)
  const said = /^sep=(.)$/i.exec(first)?.[1]
  return {
    encoding,
    delimiter: said ?? delimiterOf(first || second),
    skipLines: said ? 1 : 0,
    bytes,
  }
}

function encodingOf(head: Buffer, soundUtf8: boolean): CsvForm['encoding'] {
  const mark = head.subarray(0, 4).toString('latin1')
  if (mark === 'PK\u0003\u0004' || mark === '\u00d0\u00cf\u0011\u00e0') {
    throw new NotCsv('spreadsheet')
  }
  if (mark.startsWith('\u00ff\u00fe')) return 'utf-16le'
  // Every run of bytes is some text in Windows-1252, so it is what is left when it is not UTF-8.
  return soundUtf8 ? 'utf-8' : 'windows-1252'
}

/** What a server answers with where a file was meant: a sign-in, an error, a page about it. */
export const isWebPage = (text: string): boolean =>
  /^\s*<(!doctype html|html|head|body)\b/i.test(text)

/** The sign that parts most cells of the headings; what stands in quotes does not count. */
function delimiterOf(headings: string): string {
  const bare = headings.replace(/"(?:[^"]|"")*"/g, '')
  const counts = delimiters.map((sign) => bare.split(sign).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ','
}

function decodes(work: () => unknown): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}
