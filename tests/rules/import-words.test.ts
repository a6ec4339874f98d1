import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ArgumentsWrong, isAddress, readImportArguments } from '#bin/import-arguments.ts'
import { importReport } from '#bin/import-report.ts'
import {
  faultSentence,
  faultWords,
  leftWords,
  noticeSentence,
  refusalWords,
  shown,
} from '#bin/import-words.ts'
import { progressBar } from '#bin/progress-bar.ts'
import { textFaults } from '#graphql/text/text-faults.ts'

describe('what the import is told', () => {
  test.each([
    [
      ['organisations', 'lists/groups 2026.csv'],
      {
        what: 'organisations',
        from: 'lists/groups 2026.csv',
        source: 'groups 2026',
        apply: false,
        database: 'pull_together',
        organisationId: 0,
      },
    ],
    [
      ['organisations', 'a.csv', '--apply', '--source', 'Directory'],
      { source: 'Directory', apply: true },
    ],
    [
      ['events', 'a.ics', '--organisation', '12'],
      { what: 'events', source: 'a', organisationId: 12 },
    ],
    [
      ['events', 'https://cal.example/secret-token/basic.ics', '--organisation=12'],
      { source: 'cal.example' },
    ],
    [
      ['events', 'webcal://cal.example/x', '--organisation=12', '--demonstration'],
      { source: 'cal.example', database: 'demonstration' },
    ],
  ])('%j is understood', (given, expected) => {
    expect(readImportArguments(given)).toMatchObject(expected)
  })

  test('DEMONSTRATION=1 works on the demonstration', () => {
    const given = ['organisations', 'a.csv']
    expect(readImportArguments(given, { DEMONSTRATION: '1' }).database).toBe('demonstration')
    expect(readImportArguments(given, { DEMONSTRATION: '' }).database).toBe('pull_together')
  })

  test.each([
    [[]],
    [['people', 'a.csv']],
    [['organisations']],
    [['organisations', 'a.csv', 'b.csv']],
    [['organisations', 'a.csv', '--force']],
    [['organisations', 'https://example.org/a.csv']],
    [['organisations', 'a.csv', '--source', 'reference']],
    [['organisations', 'a.csv', '--source', 'x'.repeat(101)]],
    [['events', 'a.ics']],
    [['events', 'a.ics', '--organisation', 'Pill']],
    [['events', 'a.ics', '--organisation', '99999999999']],
  ])('%j is refused with a sentence', (given) => {
    expect(() => readImportArguments(given)).toThrow(ArgumentsWrong)
  })

  test('an option that is misspelt is named', () => {
    const misspelt = () => readImportArguments(['organisations', 'a.csv', '--aply'])
    expect(misspelt).toThrow('This is not understood: --aply')
  })

  test('an address of any sort is an address, for whoever fetches to refuse', () => {
    expect(isAddress('ftp://example.org/a.ics')).toBe(true)
    expect(isAddress('C:\\lists\\a.ics')).toBe(false)
  })
})

describe('what the import says', () => {
  const codes = globSync('graphql/{imports/*,text/*,organisations/organisation-input}.ts')
    .filter((file) => !file.endsWith('fetch-public.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const said = (pattern: RegExp) => [...codes.matchAll(pattern)].map(([, code]) => code as string)

  test('has a sentence for every fault that the readers name', () => {
    const named = [
      ...textFaults,
      ...said(/code: '(\w+)'/g),
      ...said(/new EntryFault\([^,]+, '(\w+)'/g),
      ...said(/fault: '(\w+)'/g),
    ]
    const told = new Set([
      ...Object.keys(faultWords),
      ...Object.keys(refusalWords),
      'windows_1252',
      'columns_ignored',
      'cut_short',
      'custom',
    ])
    expect(named.length).toBeGreaterThan(25)
    expect(named.filter((code) => !told.has(code))).toEqual([])
  })

  test('has a sentence for everything that refuses a file, and for every reason to leave something', () => {
    const refused = said(/new Not(?:Csv|Importable)\(\s*'(\w+)'/g)
    expect(refused.length).toBeGreaterThan(7)
    expect(refused.filter((code) => !(code in refusalWords))).toEqual([])
    const left = [
      ...said(/reason: '(\w+)'/g),
      ...said(/leave\('(\w+)'\)/g),
      ...said(/Twin = '(\w+)' \| '\w+'/g),
    ]
    expect(left.length).toBeGreaterThan(7)
    expect(left.filter((code) => !(code in leftWords))).toEqual([])
  })

  test.each([
    [
      { column: 'Council', code: 'no_such_area', value: 'Narnia' },
      '“Council” names no council or ward that is known here: Narnia',
    ],
    [
      { column: 'Name', code: 'too_long', limit: 150 },
      '“Name” is too long: at most 150 characters',
    ],
    [{ column: null, code: 'quote_not_closed' }, 'it has a quotation mark that is never closed'],
    [{ column: 'X', code: 'never heard of' }, '“X” cannot be taken'],
  ])('names column and reason of %j', (fault, sentence) => {
    expect(faultSentence(fault)).toBe(sentence)
  })

  test('lets nothing from a file steer the terminal', () => {
    expect(shown('a\u001b[2Jb\r\nc\u202ed\u0007')).toBe('a [2Jb c d')
    expect(noticeSentence({ code: 'columns_ignored', columns: ['\u001b]0;x\u0007'] })).not.toMatch(
      /[\u001b\u0007]/,
    )
  })
})

describe('the report', () => {
  test('counts, and names the first twenty of each with the reason for what is left alone', () => {
    const report = importReport(false)
    for (let line = 2; line < 27; line++)
      report.take({ line, name: `Group ${line}`, outcome: 'created' })
    report.take({ line: 30, name: 'Ours', outcome: 'left', reason: 'claimed' })
    const bad = report.take({
      line: 31,
      name: '',
      outcome: 'bad',
      faults: [{ column: 'Name', code: 'required' }],
    })
    expect(bad).toBe('Line 31: “Name” is missing.')
    const lines = report.lines()
    expect(lines.filter((line) => line.startsWith('  Group'))).toHaveLength(20)
    expect(lines).toContain('  and 5 more')
    expect(lines).toContain('  Ours: somebody has claimed it')
    expect(lines.slice(-4)).toEqual([
      '       25  would be created',
      '        0  would be changed',
      '        1  would be left alone',
      '        1  cannot be taken',
    ])
    expect(importReport(true).lines().at(-1)).toBe('        0  could not be taken')
  })

  test('shows a bar on a terminal, and plain lines elsewhere', () => {
    const written = (isTTY: boolean) => {
      const parts: string[] = []
      const bar = progressBar({
        isTTY,
        columns: 80,
        write: (part: unknown) => Boolean(parts.push(String(part))),
      } as never)
      for (const share of [0.05, 0.5, 0.55, 1]) bar.show(share, 'rows')
      bar.clear()
      return parts
    }
    expect(written(false)).toEqual([' 50%  rows\n', '100%  rows\n'])
    const bar = written(true)
    expect(bar).toHaveLength(5)
    expect(bar[1]).toBe(`\r\u001b[K[${'█'.repeat(15)}${'·'.repeat(15)}] 50%  rows`)
    expect(bar[4]).toBe('\r\u001b[K')
  })
})
