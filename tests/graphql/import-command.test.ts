import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anOrganisation } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

describe('npm run import', () => {
  let house: House
  let folder: string

  beforeAll(async () => {
    house = await openHouse()
    folder = await mkdtemp(path.join(tmpdir(), 'import-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  function run(...given: string[]): Promise<{ code: number | null; out: string; told: string }> {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', 'bin/import.ts', ...given],
      {
        env: {
          ...process.env,
          NODE_ENV: 'test',
          DATABASE_URL: house.url,
          DATABASE_OWNER_URL: house.ownerUrl,
          LOG_LEVEL: 'silent',
        },
      },
    )
    let [out, told] = ['', '']
    child.stdout.on('data', (part) => (out += String(part)))
    child.stderr.on('data', (part) => (told += String(part)))
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, told })))
  }
  async function file(name: string, text: string) {
    const at = path.join(folder, name)
    await writeFile(at, text)
    return at
  }

  test('previews, applies, and leaves everything alone the second time', async () => {
    const table = await file(
      'groups.csv',
      'Cyfeirnod;Enw;Cyngor\nc-1;Grŵp Un;Casnewydd\nc-2;Grŵp Dau;Torfaen\n',
    )
    const preview = await run('organisations', table)
    expect(preview).toMatchObject({
      code: 0,
      out: expect.stringContaining('        2  would be created'),
    })
    expect(preview.out).toContain('  Grŵp Un')
    expect(await house.db.organisation.count({ where: { source: 'groups' } })).toBe(0)

    expect(await run('organisations', table, '--apply')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/ 2 {2}created/),
      told: expect.stringMatching(/100% {2}2 rows\n$/),
    })
    expect(await house.db.organisation.count({ where: { source: 'groups' } })).toBe(2)
    expect((await run('organisations', table, '--apply')).out).toMatch(/ 2 {2}left alone/)
  }, 60_000)

  test('names bad rows, takes the good ones, and ends with 1', async () => {
    const table = await file(
      'some-bad.csv',
      'id,name,council,charity number\nb-1,Good,Newport,\nb-2,Bad,Narnia,12\n',
    )
    const { code, out } = await run('organisations', table, '--apply')
    expect(code).toBe(1)
    expect(out).toContain(
      'Line 3 (Bad): “council” names no council or ward that is known here: Narnia; “charity number” is no charity number of England and Wales.',
    )
    expect(await house.db.organisation.count({ where: { source: 'some-bad' } })).toBe(1)
  }, 60_000)

  test('brings a calendar to an organisation', async () => {
    const { id } = await anOrganisation(house.db)
    // Its own clock is the machine's: a series without an end always has dates to come.
    const lines = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:a',
      'SUMMARY:Weekly walk',
      'DTSTART;TZID=Europe/London:20200106T183000',
      'RRULE:FREQ=WEEKLY',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]
    const calendar = await file('walks.ics', lines.join('\r\n'))
    const { code, out } = await run(
      'events',
      calendar,
      '--organisation',
      String(id),
      '--source',
      'walks',
      '--apply',
    )
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('  Weekly walk') })
    const event = await house.db.event.findFirstOrThrow({
      where: { organisationId: id },
      include: { sessions: true },
    })
    expect(event).toMatchObject({ source: 'walks', sourceId: 'a', state: 'draft' })
    expect(event.sessions.length).toBeGreaterThan(70)
  }, 60_000)

  const ofOne = ['--organisation', '1']
  test.each<[string, () => string[] | Promise<string[]>, string]>([
    [
      'a file that is not there',
      () => ['organisations', path.join(folder, 'none.csv')],
      'There is no such file',
    ],
    ['a folder', () => ['organisations', folder], 'This is a folder.'],
    [
      'a web page instead of a calendar',
      async () => ['events', await file('page.ics', '<!doctype html><p>Sign in'), ...ofOne],
      'This is a web page.',
    ],
    [
      'a picture instead of a calendar',
      async () => ['events', await file('picture.ics', '\u0089PNG\0\0'), ...ofOne],
      'This is not a file of text.',
    ],
    [
      'an address that is not of the web',
      () => ['events', 'ftp://a.example/a.ics', ...ofOne],
      'http',
    ],
    [
      'an address inside the network',
      () => ['events', 'http://127.0.0.1/a.ics', ...ofOne],
      'This address is not public',
    ],
  ])(
    'ends with 1 and a sentence for %s',
    async (_, given, sentence) => {
      const { code, out, told } = await run(...(await given()))
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(told).toContain(sentence)
      expect(told).not.toContain('    at ')
    },
    60_000,
  )
})
