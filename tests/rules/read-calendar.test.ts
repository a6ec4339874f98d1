import { readFileSync } from 'node:fs'
import ical from 'node-ical'
import { describe, expect, test } from 'vitest'
import { readCalendar, type CalendarEvent } from '#graphql/imports/read-calendar.ts'
import { wallOf } from '#graphql/time/london-time.ts'
import { NOW } from '#tests/support/factories.ts'

const until = new Date('2028-05-23T00:00:00Z')
const window = { from: NOW.getTime(), until: until.getTime() }
const fixture = (name: string) => readFileSync(`tests/fixtures/imports/${name}.ics`, 'utf8')

const eventsOf = (text: string): CalendarEvent[] =>
  readCalendar(text, window).map((row) => {
    if ('event' in row) return row.event
    throw new Error(`line ${row.line}: ${JSON.stringify(row.faults)}`)
  })
const entry = (lines: string) =>
  `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:one\nSUMMARY:One\n${lines}\nEND:VEVENT\nEND:VCALENDAR\n`
const onlyEvent = (lines: string) => eventsOf(entry(lines))[0] as CalendarEvent
const faultsOf = (text: string) =>
  readCalendar(text, window).flatMap((row) =>
    'event' in row
      ? []
      : row.faults.map((fault) => [row.line, fault.column, fault.code, fault.value]),
  )

/** From when to when, as London's clocks show it: the end's date only where it is another. */
const spans = ({ sessions }: CalendarEvent) =>
  sessions.map(({ startsAt, endsAt, cancelled }) => {
    const [start, end] = [wallOf(startsAt), wallOf(endsAt)]
    const last = end.date === start.date ? end.time : `${end.date} ${end.time}`
    return `${start.date} ${start.time}–${last}${cancelled ? ' cancelled' : ''}`
  })

describe('a group’s calendar', () => {
  const events = eventsOf(fixture('group'))
  const spansOf = (uid: string) => {
    const event = events.find((one) => one.uid === `${uid}@example.org`)
    return event ? spans(event) : null
  }

  test('gives one event for each UID, in its own order', () => {
    expect(events.map(({ uid, line }) => `${line} ${uid.split('@')[0]}`)).toEqual([
      '37 weekly',
      '74 last-friday',
      '82 second-tuesday',
      '90 last-day',
      '98 fortnight',
      '106 summer-utc',
      '113 weekly-utc',
      '121 new-york',
      '130 own-zone',
      '138 windows-zone',
      '145 day-long',
      '152 night',
      '160 doubled',
    ])
  })

  test('keeps a weekly evening at half past six across the change of the clocks', () => {
    expect(spansOf('weekly')).toEqual([
      '2026-11-23 18:30–20:00',
      '2026-11-30 18:30–20:00',
      '2026-12-07 18:30–20:00',
      '2026-12-14 18:30–20:00',
      '2026-12-25 11:00–12:30',
      '2027-01-04 18:30–20:00',
      '2027-01-12 19:00–21:00',
      '2027-01-18 18:30–20:00 cancelled',
      '2027-01-25 18:30–20:00',
      '2027-02-01 18:30–20:00',
      '2027-02-08 18:30–20:00',
      '2027-02-15 18:30–20:00',
      '2027-02-22 18:30–20:00',
      '2027-03-01 18:30–20:00',
      '2027-03-08 18:30–20:00',
      '2027-03-15 18:30–20:00',
      '2027-03-22 18:30–20:00',
      '2027-03-29 18:30–20:00',
      '2027-04-05 18:30–20:00',
      '2027-04-12 18:30–20:00',
    ])
  })

  test.each([
    [
      'last-friday',
      [
        '2026-11-27 10:00–11:30',
        '2026-12-25 10:00–11:30',
        '2027-01-29 10:00–11:30',
        '2027-02-26 10:00–11:30',
        '2027-03-26 10:00–11:30',
        '2027-04-30 10:00–11:30',
        '2027-05-28 10:00–11:30',
      ],
    ],
    [
      'second-tuesday',
      ['2026-12-08 19:00–20:30', '2027-01-12 19:00–20:30', '2027-02-09 19:00–20:30'],
    ],
    [
      'last-day',
      [
        '2026-12-31 12:00–13:00',
        '2027-01-31 12:00–13:00',
        '2027-03-31 12:00–13:00',
        '2027-05-31 12:00–13:00',
      ],
    ],
    [
      'fortnight',
      [
        '2026-12-01 18:00–19:00',
        '2026-12-13 18:00–19:00',
        '2026-12-15 18:00–19:00',
        '2026-12-27 18:00–19:00',
      ],
    ],
    ['summer-utc', ['2027-07-01 18:30–20:00']],
    ['weekly-utc', ['2027-03-22 18:30–19:30', '2027-03-29 19:30–20:30', '2027-04-05 19:30–20:30']],
    [
      'new-york',
      [
        '2027-03-08 18:00–18:45',
        '2027-03-15 17:00–17:45',
        '2027-03-22 17:00–17:45',
        '2027-03-29 18:00–18:45',
        '2027-04-05 18:00–18:45',
      ],
    ],
    ['own-zone', ['2027-03-22 18:30–19:30', '2027-03-29 18:30–19:30', '2027-04-05 18:30–19:30']],
    ['windows-zone', ['2027-06-14 19:00–20:00']],
    ['day-long', ['2027-03-27 12:00–2027-03-28 12:00']],
    ['night', ['2027-03-27 01:30–02:00', '2027-03-29 01:30–02:00', '2027-03-30 01:30–02:00']],
    ['doubled', ['2027-10-31 01:30–03:00']],
  ])('puts %s at the right London times', (uid, expected) => {
    expect(spansOf(uid)).toEqual(expected)
  })

  test('takes the first of the hour that comes twice', () => {
    const doubled = events.find(({ uid }) => uid.startsWith('doubled'))
    expect(doubled?.sessions[0]?.startsAt.toISOString()).toBe('2027-10-31T00:30:00.000Z')
  })

  test('names each time of a series by when it was first to be', () => {
    const ids = events[0]?.sessions.map(({ sourceId }) =>
      sourceId.replace('weekly@example.org', ''),
    )
    expect(ids?.slice(4, 8)).toEqual([
      '#20261225T110000Z',
      '#20270104T183000Z',
      '#20270111T183000Z',
      '#20270118T183000Z',
    ])
    expect(ids?.at(-1)).toBe('#20270412T173000Z')
    expect(events.find(({ uid }) => uid.startsWith('summer'))?.sessions[0]?.sourceId).toBe(
      'summer-utc@example.org',
    )
  })

  test('keeps both languages, several lines, and the place of each time', () => {
    expect(events[0]).toMatchObject({
      title: { en: 'Monday walkabout', cy: 'Taith gerdded nos Lun' },
      description: {
        en: 'We walk the streets of Pill, every Monday.\nBring a coat; we go in the rain.',
        cy: null,
      },
    })
    expect(events[0]?.sessions[0]?.where?.venue).toEqual({ en: 'Pill Mill', cy: null })
    expect(events[0]?.sessions[6]?.where?.venue).toEqual({ en: 'Baneswell Hall', cy: null })
    expect(events.find(({ uid }) => uid.startsWith('new-york'))?.sessions[0]?.where).toEqual({
      venue: { en: null, cy: null },
      online: true,
      joinUrl: 'https://meet.example.org/pill',
    })
  })

  test('agrees with a reader that nobody here wrote', () => {
    // RFC 5545 leaves out a time that the clocks skip, takes the first of two, and a day as the calendar has it
    // (3.3.5, 3.3.6, 3.3.10); that reader does otherwise, and passes over what RDATE adds.
    const others = ['night', 'doubled', 'day-long'].map((name) => `${name}@example.org`)
    const added = '#20261225T110000Z'
    const judged = ical.sync.parseICS(fixture('group'))
    let times = 0
    for (const event of events) {
      if (others.includes(event.uid)) continue
      const other = Object.values(judged).find(
        (one) => one?.type === 'VEVENT' && one.uid === event.uid,
      )
      if (other?.type !== 'VEVENT') throw new Error(`${event.uid} is missing`)
      const expected = ical
        .expandRecurringEvent(other, { from: NOW, to: until })
        .map(({ start, end }) => `${start.toISOString()} ${end.toISOString()}`)
        .sort()
      const own = event.sessions
        .filter(({ sourceId }) => !sourceId.endsWith(added))
        .map(({ startsAt, endsAt }) => `${startsAt.toISOString()} ${endsAt.toISOString()}`)
      expect({ uid: event.uid, times: own.sort() }).toEqual({ uid: event.uid, times: expected })
      times += own.length
    }
    expect(times).toBeGreaterThan(40)
  })
})

describe('whole days, and times in no zone', () => {
  const events = eventsOf(fixture('days'))

  test.each([
    ['floating', ['2027-06-14 19:00–20:00']],
    ['one-day', ['2027-03-28 00:00–23:59']],
    ['no-end', ['2027-06-01 00:00–23:59']],
    ['three-days', ['2027-06-04 00:00–2027-06-06 23:59']],
    ['two-days', ['2027-06-12 00:00–2027-06-13 23:59']],
    ['saturdays', ['2027-03-20 00:00–23:59', '2027-03-28 00:00–23:59', '2027-04-10 00:00–23:59']],
    ['forgotten', ['2027-06-15 00:00–23:59']],
  ])('of %s are London’s', (uid, expected) => {
    const event = events.find((one) => one.uid === `${uid}@example.org`)
    expect(event && spans(event)).toEqual(expected)
  })

  test('agree with a reader that nobody here wrote', () => {
    const judged = ical.sync.parseICS(fixture('days'))
    for (const event of events) {
      const other = Object.values(judged).find(
        (one) => one?.type === 'VEVENT' && one.uid === event.uid,
      )
      if (other?.type !== 'VEVENT') throw new Error(`${event.uid} is missing`)
      // Its days begin at midnight of the machine's own zone, and so do its times in no zone.
      const days = ical
        .expandRecurringEvent(other, { from: NOW, to: until })
        .map(({ start }) =>
          [start.getFullYear(), start.getMonth() + 1, start.getDate()]
            .map((n) => String(n).padStart(2, '0'))
            .join('-'),
        )
      expect(spans(event).map((span) => span.slice(0, 10))).toEqual(days)
    }
  })
})

describe('an entry of a calendar', () => {
  const at = 'DTSTART;TZID=Europe/London:20270614T190000'

  test.each([
    ['lasts an hour where it does not say', at, ['2027-06-14 19:00–20:00']],
    [
      'lasts an hour where it ends as it starts by length',
      `${at}\nDURATION:PT0S`,
      ['2027-06-14 19:00–20:00'],
    ],
    [
      'takes the end from another zone',
      `${at}\nDTEND:20270614T190000Z`,
      ['2027-06-14 19:00–20:00'],
    ],
    ['goes on past midnight', `${at}\nDURATION:PT6H`, ['2027-06-14 19:00–2027-06-15 01:00']],
    [
      'knows a zone by the end of its name',
      'DTSTART;TZID=/mozilla.org/20050126_1/America/New_York:20270614T190000',
      ['2027-06-15 00:00–01:00'],
    ],
    [
      'knows a zone in quotes and small letters',
      'DTSTART;TZID="europe/paris":20270614T190000',
      ['2027-06-14 18:00–19:00'],
    ],
    [
      'goes by UTC where a zone is named too',
      'DTSTART;TZID=America/New_York:20270614T180000Z',
      ['2027-06-14 19:00–20:00'],
    ],
    [
      'moves on from the hour that March skips',
      'DTSTART;TZID=Europe/London:20270328T013000',
      ['2027-03-28 02:30–03:30'],
    ],
    ['leaves out what is past', 'DTSTART:20261123T115900Z', []],
    ['leaves out what is too far ahead', 'DTSTART:20280601T115900Z', []],
    [
      'ends a series on the day that UNTIL names',
      `${at}\nRRULE:FREQ=DAILY;UNTIL=20270616`,
      ['2027-06-14 19:00–20:00', '2027-06-15 19:00–20:00', '2027-06-16 19:00–20:00'],
    ],
    [
      'ends a series at UNTIL in its own zone',
      `${at}\nRRULE:FREQ=DAILY;UNTIL=20270615T190000`,
      ['2027-06-14 19:00–20:00', '2027-06-15 19:00–20:00'],
    ],
    [
      'counts its own time first, even off its rule',
      `${at}\nRRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=3`,
      ['2027-06-14 19:00–20:00', '2027-06-16 19:00–20:00', '2027-06-23 19:00–20:00'],
    ],
    [
      'takes out a whole day',
      `${at}\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20270615`,
      ['2027-06-14 19:00–20:00', '2027-06-16 19:00–20:00'],
    ],
    [
      'takes out a time that is written in UTC',
      `${at}\nRRULE:FREQ=DAILY;COUNT=2\nEXDATE:20270614T180000Z`,
      ['2027-06-15 19:00–20:00'],
    ],
    [
      'is put on for periods',
      'DTSTART:20270614T180000Z\nRRULE:FREQ=DAILY;COUNT=1\nRDATE;VALUE=PERIOD:20270620T180000Z/PT2H',
      ['2027-06-14 19:00–20:00', '2027-06-20 19:00–20:00'],
    ],
    [
      'happens once where two rules agree',
      `${at}\nRRULE:FREQ=DAILY;COUNT=2\nRDATE;TZID=Europe/London:20270615T190000`,
      ['2027-06-14 19:00–20:00', '2027-06-15 19:00–20:00'],
    ],
    [
      'of 29 February waits for a year that has one',
      'DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY',
      ['2028-02-29 00:00–23:59'],
    ],
    [
      'is off where its calendar says so',
      `${at}\nSTATUS:cancelled`,
      ['2027-06-14 19:00–20:00 cancelled'],
    ],
    [
      'reaches the window from years before',
      'DTSTART;TZID=Europe/London:20100104T190000\nRRULE:FREQ=YEARLY',
      ['2027-01-04 19:00–20:00', '2028-01-04 19:00–20:00'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(spans(onlyEvent(lines))).toEqual(expected)
  })

  test('moves every time from one onwards where its calendar says so', () => {
    const lines = `${at}\nRRULE:FREQ=WEEKLY;COUNT=4\nEND:VEVENT\nBEGIN:VEVENT\nUID:one\nSUMMARY:One
RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/London:20270628T190000
DTSTART;TZID=Europe/London:20270629T200000\nDURATION:PT2H`
    expect(spans(onlyEvent(lines))).toEqual([
      '2027-06-14 19:00–20:00',
      '2027-06-21 19:00–20:00',
      '2027-06-29 20:00–22:00',
      '2027-07-06 20:00–22:00',
    ])
  })

  test('finds a time that was moved into view from far ahead', () => {
    const lines = `DTSTART;VALUE=DATE:20250601\nRRULE:FREQ=YEARLY\nEND:VEVENT\nBEGIN:VEVENT\nUID:one\nSUMMARY:One
RECURRENCE-ID;VALUE=DATE:20280601\nDTSTART;VALUE=DATE:20280401`
    expect(spans(onlyEvent(lines))).toEqual(['2027-06-01 00:00–23:59', '2028-04-01 00:00–23:59'])
  })

  test('of a time without its series stands alone', () => {
    const event = onlyEvent(`RECURRENCE-ID:20270614T180000Z\nDTSTART:20270615T180000Z`)
    expect(event.sessions.map(({ sourceId }) => sourceId)).toEqual(['one#20270614T180000Z'])
    expect(spans(event)).toEqual(['2027-06-15 19:00–20:00'])
  })

  test('that comes twice counts as its later version', () => {
    const lines = `${at}\nSEQUENCE:2\nEND:VEVENT\nBEGIN:VEVENT\nUID:one\nSUMMARY:Old\nSEQUENCE:1\nDTSTART:20270101T120000Z`
    expect(onlyEvent(lines)).toMatchObject({ title: { en: 'One' } })
    expect(spans(onlyEvent(lines))).toEqual(['2027-06-14 19:00–20:00'])
  })

  test.each([
    [
      'the higher SEQUENCE',
      'SEQUENCE:2\nDTSTAMP:20270101T120000Z',
      'SEQUENCE:1\nDTSTAMP:20270201T120000Z',
    ],
    ['the later DTSTAMP', 'DTSTAMP:20270201T120000Z', 'DTSTAMP:20270101T120000Z'],
  ])('of a series has each time once: the one with %s', (_, newer, older) => {
    const moved = (version: string, hour: number) =>
      `END:VEVENT\nBEGIN:VEVENT\nUID:one\nSUMMARY:One\n${version}
RECURRENCE-ID;TZID=Europe/London:20270621T190000\nDTSTART;TZID=Europe/London:20270621T${hour}0000`
    for (const master of [`${at}\nRRULE:FREQ=WEEKLY;COUNT=2\n`, '']) {
      const series = master || `DTSTART:20300101T120000Z\n`
      const both = [
        moved(newer, 20) + '\n' + moved(older, 21),
        moved(older, 21) + '\n' + moved(newer, 20),
      ]
      for (const text of both) {
        const rows = readCalendar(entry(series + text), window)
        const events = rows.flatMap((row) => ('event' in row ? [row.event] : []))
        expect(events.flatMap(spans)).toContain('2027-06-21 20:00–21:00')
        expect(
          new Set(events.flatMap(({ sessions }) => sessions.map((one) => one.sourceId))).size,
        ).toBe(events.flatMap(({ sessions }) => sessions).length)
        expect(rows.flatMap((row) => ('event' in row ? [] : row.faults))).toMatchObject([
          { column: 'RECURRENCE-ID', code: 'repeated' },
        ])
      }
    }
  })

  test.each([
    ['CATEGORIES:Community Walk', 'walkabout'],
    ['CATEGORIES:Newport,CYFARFOD', 'meeting'],
    ['CATEGORIES:Newport\nCATEGORIES:Drop-in', 'drop_in'],
    ['CATEGORIES:Newport', null],
    ['X-OTHER:1', null],
  ])('%s is of the kind %s', (lines, kind) => {
    expect(onlyEvent(`${at}\n${lines}`).kind).toBe(kind)
  })

  test('is off as a whole where the calendar is a list of what is off', () => {
    const [event] = eventsOf(entry(at).replace('BEGIN:VEVENT', 'METHOD:CANCEL\nBEGIN:VEVENT'))
    expect(event?.cancelled).toBe(true)
  })

  test.each(['PRIVATE', 'confidential'])('knows that %s is not for everybody', (kind) => {
    expect(onlyEvent(`${at}\nCLASS:${kind}`).isPrivate).toBe(true)
    expect(onlyEvent(`${at}\nCLASS:PUBLIC`).isPrivate).toBe(false)
  })

  test('gives no more times than an event may have, and says so', () => {
    const event = onlyEvent(`${at}\nRRULE:FREQ=DAILY;BYHOUR=9,19`)
    expect(event.sessions).toHaveLength(99)
    expect(event.cutShort).toBe(true)
    expect(onlyEvent(`${at}\nRRULE:FREQ=WEEKLY`)).toMatchObject({ cutShort: false })
  })

  test.each([
    [
      'a room',
      'LOCATION:Pill Mill\\, Newport',
      { venue: { en: 'Pill Mill, Newport', cy: null }, online: false, joinUrl: null },
    ],
    [
      'a room in Welsh',
      'LOCATION;LANGUAGE=cy:Melin Pîl',
      { venue: { en: null, cy: 'Melin Pîl' }, online: false, joinUrl: null },
    ],
    [
      'an address',
      'LOCATION:https://zoom.example/j/1',
      { venue: { en: null, cy: null }, online: true, joinUrl: 'https://zoom.example/j/1' },
    ],
    [
      'a word for none',
      'LOCATION:Ar-lein\nX-GOOGLE-CONFERENCE:https://meet.example/a',
      { venue: { en: null, cy: null }, online: true, joinUrl: 'https://meet.example/a' },
    ],
    [
      'an address to join alone',
      'CONFERENCE;VALUE=URI:https://meet.example/b',
      { venue: { en: null, cy: null }, online: true, joinUrl: 'https://meet.example/b' },
    ],
    [
      'a room, with an address to join',
      'LOCATION:Pill Mill\nX-GOOGLE-CONFERENCE:https://meet.example/a',
      { venue: { en: 'Pill Mill', cy: null }, online: false, joinUrl: null },
    ],
    ['nothing', 'X-OTHER:1', null],
  ])('may name as its place %s', (_, lines, where) => {
    expect(onlyEvent(`${at}\n${lines}`).sessions[0]?.where).toEqual(where)
  })

  test('loses the markup of a description, and keeps its lines and links', () => {
    const html =
      '<p>Come &amp\\; walk.</p><ul><li>Coat</li><li>Boots</li></ul><a href="https://example.org/x">More</a> <b>soon</b>'
    expect(onlyEvent(`${at}\nDESCRIPTION:${html}`).description.en).toBe(
      'Come & walk.\n– Coat\n– Boots\nMore (https://example.org/x) soon',
    )
    expect(onlyEvent(`${at}\nDESCRIPTION:1 < 2 and 3 > 2`).description.en).toBe('1 < 2 and 3 > 2')
  })
})

describe('a broken entry', () => {
  test.each([
    ['no start', 'DTEND:20270614T190000Z', 'DTSTART', 'required', undefined],
    [
      'a date that does not exist',
      'DTSTART:20270230T190000',
      'DTSTART',
      'no_such_date',
      '2027-02-30T19:00:00',
    ],
    [
      'a day that does not exist',
      'DTSTART;VALUE=DATE:20270230',
      'DTSTART',
      'no_such_date',
      '2027-02-30',
    ],
    ['nonsense for a date', 'DTSTART:tomorrow', 'DTSTART', 'no_such_date', expect.any(String)],
    ['a year far off', 'DTSTART:21270614T190000', 'DTSTART', 'year_out_of_range', '2127'],
    ['an unknown zone', 'DTSTART;TZID=Narnia:20270614T190000', 'DTSTART', 'unknown_zone', 'Narnia'],
    [
      'an end before its start',
      'DTSTART:20270614T190000Z\nDTEND:20270614T180000Z',
      'DTEND',
      'ends_before_start',
      undefined,
    ],
    [
      'nonsense for a length',
      'DTSTART:20270614T190000Z\nDURATION:long',
      'DURATION',
      'wrong',
      'long',
    ],
    ['a negative length', 'DTSTART:20270614T190000Z\nDURATION:-PT1H', 'DURATION', 'wrong', '-PT1H'],
    [
      'a series every second',
      'DTSTART:20200614T190000Z\nRRULE:FREQ=SECONDLY',
      'RRULE',
      'bad_recurrence',
      'FREQ=SECONDLY',
    ],
    [
      'nonsense for a series',
      'DTSTART:20270614T190000Z\nRRULE:FREQ=NEVER',
      null,
      'unreadable',
      undefined,
    ],
    ['a line that is none', 'DTSTART:20270614T190000Z\nnonsense', null, 'unreadable', undefined],
  ])('with %s is named, with its line and property', (_, lines, column, code, value) => {
    expect(faultsOf(entry(lines))).toEqual([[2, column, code, value]])
  })

  test('without a UID is named', () => {
    const text =
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nDTSTART:20270614T190000Z\nEND:VEVENT\nEND:VCALENDAR'
    expect(faultsOf(text)).toEqual([[2, 'UID', 'required', undefined]])
  })

  test('that never ends spoils no other, nor does a file that is cut off', () => {
    const good = 'BEGIN:VEVENT\nUID:good\nSUMMARY:Good\nDTSTART:20270614T190000Z\nEND:VEVENT\n'
    const rows = readCalendar(
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\n${good}BEGIN:VEVENT\nUID:b`,
      window,
    )
    expect(rows).toMatchObject([
      { line: 2, faults: [{ code: 'not_ended' }] },
      { event: { uid: 'good', line: 4 } },
      { line: 9, faults: [{ code: 'not_ended' }] },
    ])
  })

  test.each([
    ['a page', '<!doctype html><title>Sign in</title>'],
    ['nothing', ''],
  ])('is not the same as %s, which is no calendar', (_, text) => {
    expect(() => readCalendar(text, window)).toThrow('not_a_calendar')
  })

  test('of any sort takes no time to speak of', () => {
    const rules = [
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=DAILY;COUNT=999999999',
    ]
    for (const rule of rules) {
      expect(readCalendar(entry(`DTSTART:20000614T190000Z\nRRULE:${rule}`), window)).toHaveLength(1)
    }
  }, 2000)
})
