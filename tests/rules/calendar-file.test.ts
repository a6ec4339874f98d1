import ical from 'node-ical'
import { describe, expect, test } from 'vitest'
import { calendarFile, type CalendarEvent } from '#graphql/calendar/calendar-file.ts'
import { foldLines } from '#graphql/calendar/fold-lines.ts'

const event: CalendarEvent = {
  title: 'Lantern walkabout; lamps, and more',
  description: `Cyfarfod wrth y tŷ; dewch â lamp.\n${'ŵŷâêîôû '.repeat(40)}`,
  languages: { title: 'en', description: 'cy' },
  url: 'https://example.org/en/events/7-lantern-walkabout',
  version: 3,
  sessions: [
    {
      id: 41,
      startsAt: new Date('2026-12-03T18:00:00Z'),
      endsAt: new Date('2026-12-03T19:30:00Z'),
      location: { text: 'Tŷ Pillgwenlly, Casnewydd', language: 'cy' },
      cancelled: false,
    },
    {
      id: 42,
      startsAt: new Date('2027-07-01T17:00:00Z'),
      endsAt: new Date('2027-07-01T18:30:00Z'),
      location: null,
      cancelled: true,
    },
  ],
}
const maker = { host: 'example.org', now: new Date('2026-11-23T12:00:05Z') }
const file = calendarFile(event, maker)
const read = (text: string): any[] =>
  Object.values(ical.sync.parseICS(text)).filter((one: any) => one?.type === 'VEVENT')

describe('a calendar file', () => {
  test('is read by another library as the dates that were meant, winter and summer', () => {
    const [winter, summer] = read(file)
    expect(winter.start.toISOString()).toBe('2026-12-03T18:00:00.000Z')
    expect(winter.end.toISOString()).toBe('2026-12-03T19:30:00.000Z')
    expect(summer.start.toISOString()).toBe('2027-07-01T17:00:00.000Z')
    expect(winter.start.tz).toBe('Europe/London')
  })

  test('says what, where and in which language', () => {
    const [winter, summer] = read(file)
    expect(winter.summary).toEqual({ params: { LANGUAGE: 'en' }, val: event.title })
    expect(winter.description).toEqual({ params: { LANGUAGE: 'cy' }, val: event.description })
    expect(winter.location).toEqual({
      params: { LANGUAGE: 'cy' },
      val: 'Tŷ Pillgwenlly, Casnewydd',
    })
    expect(summer.location).toBeUndefined()
    expect(String(winter.url)).toBe(event.url)
  })

  test('has UIDs that stay, a sequence that grows, and a date that is called off says so', () => {
    const [winter, summer] = read(file)
    expect([winter.uid, summer.uid]).toEqual(['session-41@example.org', 'session-42@example.org'])
    expect(String(winter.sequence)).toBe('3')
    expect([winter.status, summer.status]).toEqual(['CONFIRMED', 'CANCELLED'])
    const later = read(calendarFile({ ...event, version: 4 }, { ...maker, now: new Date() }))
    expect(later[0].uid).toBe(winter.uid)
  })

  test('is stamped in UTC, and holds London’s rules once', () => {
    expect(file.match(/^DTSTAMP:20261123T120005Z\r$/gm)).toHaveLength(2)
    expect(file.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1)
    expect(file).toContain('TZID:Europe/London\r\n')
    expect(file).toContain('DTSTART;TZID=Europe/London:20261203T180000\r\n')
    expect(file).toContain('DTSTART;TZID=Europe/London:20270701T180000\r\n')
  })

  test('names nobody', () => {
    expect(file).not.toMatch(/ATTENDEE|ORGANIZER|mailto/i)
  })

  test('keeps each line within 75 octets, cuts no letter in two and ends each with CRLF', () => {
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    const lines = file.split('\r\n')
    const octets = lines.map((line) => Buffer.byteLength(line))
    expect(Math.max(...octets)).toBeLessThanOrEqual(75)
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(5)
    expect(file).not.toContain('\uFFFD')
  })

  test('with no date is still a calendar', () => {
    expect(read(calendarFile({ ...event, sessions: [] }, maker))).toEqual([])
  })
})

describe('folding lines', () => {
  test.each([
    ['a short line as it is', 'A:b', 'A:b\r\n'],
    ['75 octets as they are', 'x'.repeat(75), `${'x'.repeat(75)}\r\n`],
    ['the 76th onto a line of its own', 'x'.repeat(76), `${'x'.repeat(75)}\r\n x\r\n`],
    ['a letter of two octets whole', `${'x'.repeat(74)}ŵy`, `${'x'.repeat(74)}\r\n ŵy\r\n`],
    [
      'what follows a fold within 75 with its space',
      'x'.repeat(150),
      `${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x\r\n`,
    ],
    ['an emoji whole', `${'x'.repeat(73)}🚲`, `${'x'.repeat(73)}\r\n 🚲\r\n`],
    ['what was folded otherwise anew', 'abc\r\n def', 'abcdef\r\n'],
  ])('leaves or puts %s', (_, given, folded) => {
    expect(foldLines(given)).toBe(folded)
  })
})
