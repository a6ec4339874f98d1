import { describe, expect, test } from 'vitest'
import { readCsv, type CsvRow } from '#graphql/imports/read-csv.ts'
import { NotCsv, sniffCsv } from '#graphql/imports/sniff-csv.ts'

/** A file that comes in pieces of so many bytes. */
const inPieces = (bytes: Buffer, size: number) =>
  async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }

async function read(text: string | Buffer, size = 65_536): Promise<CsvRow[]> {
  const open = inPieces(Buffer.from(text as string), size)
  const rows: CsvRow[] = []
  for await (const batch of readCsv(open, await sniffCsv(open))) rows.push(...batch)
  return rows
}

const row = (line: number, ...cells: string[]) => ({ line, cells })

describe('reading a table', () => {
  test.each([
    ['line feeds', 'a,b\n1,2\n3,4\n'],
    ['carriage returns and line feeds', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['carriage returns alone', 'a,b\r1,2\r3,4\r'],
    ['no end to its last line', 'a,b\n1,2\n3,4'],
    ['a byte order mark', '\ufeffa,b\n1,2\n3,4\n'],
    ['semicolons', 'a;b\n1;2\n3;4\n'],
    ['tabs', 'a\tb\n1\t2\n3\t4\n'],
    ['bars', 'a|b\n1|2\n3|4\n'],
    ['blanks around cells', ' a , b\n1 ,2\n 3,4 \n'],
    ['quotes it does not need', '"a","b"\n"1",2\n3,"4"\n'],
  ])('takes %s, in pieces of any size', async (_, text) => {
    const expected = [row(1, 'a', 'b'), row(2, '1', '2'), row(3, '3', '4')]
    for (const size of [1, 2, 3, 65_536]) expect(await read(text, size)).toEqual(expected)
  })

  test('lets Excel say what stands between the cells', async () => {
    expect(await read('sep=;\r\na;b,c\r\n1;2,3\r\n')).toEqual([
      row(2, 'a', 'b,c'),
      row(3, '1', '2,3'),
    ])
  })

  test('finds the sign between cells past signs in quotes', async () => {
    expect(await read('"a, or b, or c";d\n1;2\n')).toEqual([
      row(1, 'a, or b, or c', 'd'),
      row(2, '1', '2'),
    ])
  })

  test('keeps line ends, quotes and signs that stand in quotes, and counts the lines', async () => {
    const text = 'a,b\n"one\r\ntwo, and ""three""",2\n\n4,5\n'
    for (const size of [1, 7, 65_536]) {
      expect(await read(text, size)).toEqual([
        row(1, 'a', 'b'),
        row(2, 'one\ntwo, and "three"', '2'),
        row(5, '4', '5'),
      ])
    }
  })

  test('passes over lines that say nothing', async () => {
    expect(await read('a,b\n\n  \n,\n"",\n1,\n')).toEqual([row(1, 'a', 'b'), row(6, '1', '')])
  })

  test('takes a quote inside a cell as a sign', async () => {
    expect(await read('a,b\n6" pipe,2\n5\' 4" tall,3\n')).toEqual([
      row(1, 'a', 'b'),
      row(2, '6" pipe', '2'),
      row(3, '5\' 4" tall', '3'),
    ])
  })

  test('loses one row, not the rest, to a quote that is never closed', async () => {
    const text = `a,b\n1,"never closed\n${'2,fine\n'.repeat(300)}3,"last, open\n4,x`
    const rows = await read(text)
    expect(rows).toHaveLength(304)
    expect(rows[1]).toEqual({ line: 2, fault: 'quote_not_closed' })
    expect(rows.slice(2, 302)).toEqual(
      Array.from({ length: 300 }, (_, n) => row(3 + n, '2', 'fine')),
    )
    expect(rows.slice(302)).toEqual([{ line: 303, fault: 'quote_not_closed' }, row(304, '4', 'x')])
  })

  test('names a row whose quotes make no sense, and reads those around it', async () => {
    expect(await read('a,b\n1,2\n"x"y,3\n4,5\n')).toEqual([
      row(1, 'a', 'b'),
      row(2, '1', '2'),
      { line: 3, fault: 'bad_quotes' },
      row(4, '4', '5'),
    ])
  })

  test('names a line that has no end, without keeping it', async () => {
    const rows = await read(`a,b\n${'x'.repeat(1_000_000)}\n1,2\n`, 10_000)
    expect(rows).toEqual([row(1, 'a', 'b'), { line: 2, fault: 'line_too_long' }, row(3, '1', '2')])
  })

  test('gives at most 500 rows at once', async () => {
    const open = inPieces(Buffer.from('a,b\n1,2\n'.repeat(700)), 65_536)
    const sizes: number[] = []
    for await (const batch of readCsv(open, await sniffCsv(open))) sizes.push(batch.length)
    expect(sizes).toEqual([500, 500, 400])
  })
})

describe('finding out how a table was written', () => {
  const welsh = 'Enw,Tref\nGrŵp y Tŷ,Môn\n'

  test.each([
    ['UTF-8', Buffer.from(welsh), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${welsh}`), 'utf-8'],
    ['UTF-16, as Excel saves it', Buffer.from(`\ufeff${welsh}`, 'utf16le'), 'utf-16le'],
  ])('reads %s', async (_, bytes, encoding) => {
    expect((await sniffCsv(inPieces(bytes, 3))).encoding).toBe(encoding)
    expect(await read(bytes, 3)).toEqual([row(1, 'Enw', 'Tref'), row(2, 'Grŵp y Tŷ', 'Môn')])
  })

  test('falls back to Windows-1252 where a file is not UTF-8, however late that shows', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`Name,Town\n${'Group,Newport\n'.repeat(10_000)}`),
      Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x2c, 0x80, 0x92, 0x0a]),
    ])
    const open = inPieces(bytes, 65_536)
    expect(await sniffCsv(open)).toMatchObject({ encoding: 'windows-1252', bytes: bytes.length })
    expect((await read(bytes)).at(-1)).toEqual(row(10_002, 'Café', '€’'))
  })

  test.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a spreadsheet', Buffer.from('PK\u0003\u0004 and more', 'latin1'), 'spreadsheet'],
    ['an old spreadsheet', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'spreadsheet'],
    ['a web page', Buffer.from('\n<!DOCTYPE html>\n<html lang="en">'), 'web_page'],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'not_text'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'not_text'],
  ])('refuses %s', async (_, bytes, code) => {
    const fault = await sniffCsv(inPieces(bytes, 65_536)).catch((one) => one)
    expect(fault).toBeInstanceOf(NotCsv)
    expect(fault.code).toBe(code)
  })
})
