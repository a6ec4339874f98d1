import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import type { Context } from '#graphql/context.ts'
import { importEvent } from '#graphql/imports/import-event.ts'
import { importEvents } from '#graphql/imports/import-events.ts'
import type { ImportNotice, ImportOutcome } from '#graphql/imports/outcome.ts'
import { NotAllowed } from '#graphql/operation/refusal.ts'
import { takePlace } from '#graphql/signups/take-place.ts'
import { wallOf } from '#graphql/time/london-time.ts'
import {
  aMembership,
  anOrganisation,
  aPerson,
  NOW,
  PILLGWENLLY,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { countsOf, kindsTold, viewers } from '#tests/support/sign-ups.ts'

const REASON = { en: 'The calendar says so.', cy: 'Mae’r calendr yn dweud hynny.' }

const entry = (uid: string, lines: string[], title = 'Walkabout') =>
  ['BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:${title}`, ...lines, 'END:VEVENT'].join('\r\n')
const calendar = (...entries: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...entries, 'END:VCALENDAR', ''].join('\r\n')
const LONDON = 'DTSTART;TZID=Europe/London:'
const WEEKLY = [
  `${LONDON}20261130T183000`,
  'DURATION:PT90M',
  'LOCATION:Pill Mill',
  'DESCRIPTION:We walk.',
  'RRULE:FREQ=WEEKLY;COUNT=3',
]

describe('importing events', () => {
  let house: House
  let context: Context
  let organisationId: number
  let notices: ImportNotice[]
  let volunteer: Viewer

  beforeAll(async () => {
    house = await openHouse()
    context = house.engine.asSystem('import')
    volunteer = await viewerOf(house.db, (await aPerson(house.db)).id)
  })
  beforeEach(async () => {
    house.setNow(NOW)
    organisationId = (await anOrganisation(house.db)).id
    notices = []
  })

  async function bring(text: string | Uint8Array, apply = true): Promise<ImportOutcome[]> {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text
    const outcomes: ImportOutcome[] = []
    const notice = (one: ImportNotice) => notices.push(one)
    const given = { bytes, organisationId, source: 'group.example', apply, reason: REASON, notice }
    for await (const step of importEvents(context, given)) outcomes.push(...step.outcomes)
    return outcomes
  }
  const kept = (uid: string) =>
    house.db.event.findFirst({
      where: { organisationId, source: 'group.example', sourceId: uid },
      include: { sessions: { orderBy: { startsAt: 'asc' } } },
    })
  async function event(uid: string) {
    const found = await kept(uid)
    if (!found) throw new Error('It is not there.')
    return found
  }
  const times = async (uid: string) =>
    (await event(uid)).sessions.map(({ startsAt, cancelledAt }) => {
      const { date, time } = wallOf(startsAt)
      return `${date} ${time}${cancelledAt ? ' off' : ''}`
    })
  /** As its organisation would: with a ward and places for twelve. */
  async function publish(uid: string) {
    const { id } = await event(uid)
    await house.db.session.updateMany({
      where: { eventId: id },
      data: { wardCode: PILLGWENLLY, capacity: 12 },
    })
    await house.db.event.update({
      where: { id },
      data: { state: 'published', publishedAt: NOW, under18Welcome: true },
    })
    return id
  }
  const signUp = (sessionId: number) => takePlace(house.as(volunteer), { sessionId })

  test('previews what it would do, and does nothing', async () => {
    const [told] = await bring(calendar(entry('a', WEEKLY)), false)
    expect(told).toMatchObject({ line: 3, name: 'Walkabout', outcome: 'created' })
    expect(told).toHaveProperty('preview.dates.length', 3)
    expect(await kept('a')).toBeNull()
  })

  test('makes a draft of an entry, with its times as sessions', async () => {
    await bring(calendar(entry('a', WEEKLY)))
    const made = await event('a')
    expect(made).toMatchObject({
      state: 'draft',
      kind: 'other',
      titleEn: 'Walkabout',
      titleCy: null,
      descriptionEn: 'We walk.',
      publishedAt: null,
    })
    expect(made.searchText).toContain('walkabout')
    expect(made.sessions).toMatchObject([
      {
        sourceId: 'a#20261130T183000Z',
        venueEn: 'Pill Mill',
        capacity: null,
        wardCode: null,
        online: false,
      },
      { sourceId: 'a#20261207T183000Z' },
      { sourceId: 'a#20261214T183000Z' },
    ])
    expect(await times('a')).toEqual(['2026-11-30 18:30', '2026-12-07 18:30', '2026-12-14 18:30'])
    expect(
      await house.db.history.findMany({ where: { subject: 'Event', subjectId: made.id } }),
    ).toMatchObject([
      {
        action: 'event.imported',
        via: 'import',
        organisationId,
        facts: { source: 'group.example', sessions: 3 },
      },
    ])
  })

  test('leaves everything alone the second time, and writes nothing', async () => {
    await bring(calendar(entry('a', WEEKLY)))
    const [before, history] = [await event('a'), await house.db.history.count()]
    expect(await bring(calendar(entry('a', WEEKLY)))).toMatchObject([
      { outcome: 'left', reason: 'same' },
    ])
    expect(await event('a')).toEqual(before)
    expect(await house.db.history.count()).toBe(history)
  })

  test('follows the calendar’s words, times and places', async () => {
    await bring(calendar(entry('a', WEEKLY)))
    const moved = WEEKLY.map((line) =>
      line.replace('T1830', 'T1900').replace('Pill Mill', 'Baneswell Hall'),
    )
    expect(await bring(calendar(entry('a', moved, 'Night walk')), false)).toMatchObject([
      { outcome: 'changed' },
    ])
    expect(await times('a')).toContain('2026-11-30 18:30')
    await bring(calendar(entry('a', moved, 'Night walk')))
    const made = await event('a')
    expect(made).toMatchObject({ titleEn: 'Night walk', version: 2 })
    expect(made.searchText).toContain('baneswell')
    expect(await times('a')).toEqual(['2026-11-30 19:00', '2026-12-07 19:00', '2026-12-14 19:00'])
    expect(made.sessions.map(({ venueEn }) => venueEn)).toEqual(Array(3).fill('Baneswell Hall'))
  })

  test('keeps a series’ sessions when it moves by an hour, and tells whoever signed up once', async () => {
    await bring(calendar(entry('a', WEEKLY)))
    await publish('a')
    const before = (await event('a')).sessions.map(({ id }) => id)
    await signUp(before[1] as number)
    await bring(
      calendar(
        entry(
          'a',
          WEEKLY.map((line) => line.replace('T1830', 'T1900')),
        ),
      ),
    )
    expect((await event('a')).sessions).toMatchObject([
      { id: before[0], sourceId: 'a#20261130T190000Z', wardCode: PILLGWENLLY, capacity: 12 },
      { id: before[1], sourceId: 'a#20261207T190000Z', taken: 1 },
      { id: before[2] },
    ])
    expect(await kindsTold(house.db, before[1] as number)).toEqual([
      'signUp.confirmed',
      'event.moved',
    ])
    expect(await kindsTold(house.db, before[0] as number)).toEqual([])
  })

  test('gives a new date of a published event the ward and the places of the others there', async () => {
    await bring(calendar(entry('a', WEEKLY)))
    await publish('a')
    await bring(
      calendar(
        entry(
          'a',
          WEEKLY.map((line) => line.replace('COUNT=3', 'COUNT=4')),
        ),
      ),
    )
    expect((await event('a')).sessions.at(-1)).toMatchObject({
      sourceId: 'a#20261221T183000Z',
      venueEn: 'Pill Mill',
      wardCode: PILLGWENLLY,
      capacity: 12,
    })
    expect((await event('a')).state).toBe('published')
  })

  test('calls off a date that the calendar calls off, and tells whoever signed up', async () => {
    await bring(calendar(entry('a', WEEKLY)))
    await publish('a')
    const [, second] = (await event('a')).sessions
    await signUp(second?.id ?? 0)
    const off = entry('a', [
      'RECURRENCE-ID:20261207T183000Z',
      `${LONDON}20261207T183000`,
      'STATUS:CANCELLED',
    ])
    await bring(calendar(entry('a', WEEKLY), off))
    expect(await times('a')).toEqual([
      '2026-11-30 18:30',
      '2026-12-07 18:30 off',
      '2026-12-14 18:30',
    ])
    expect(await kindsTold(house.db, second?.id ?? 0)).toEqual([
      'signUp.confirmed',
      'event.cancelled',
    ])
    expect(await bring(calendar(entry('a', WEEKLY), off))).toMatchObject([
      { outcome: 'left', reason: 'same' },
    ])
  })

  test('does not put on again what was called off here', async () => {
    await bring(calendar(entry('a', WEEKLY)))
    const [first] = (await event('a')).sessions
    await house.db.session.update({ where: { id: first?.id ?? 0 }, data: { cancelledAt: NOW } })
    expect(await bring(calendar(entry('a', WEEKLY)))).toMatchObject([
      { outcome: 'left', reason: 'same' },
    ])
    expect((await times('a'))[0]).toBe('2026-11-30 18:30 off')
  })

  test('drops a date that is gone from the calendar, and keeps it as called off where somebody signed up', async () => {
    await bring(calendar(entry('a', WEEKLY)))
    await publish('a')
    const [first] = (await event('a')).sessions
    await signUp(first?.id ?? 0)
    await bring(calendar(entry('a', [...WEEKLY, 'EXDATE:20261130T183000Z,20261207T183000Z'])))
    expect(await times('a')).toEqual(['2026-11-30 18:30 off', '2026-12-14 18:30'])
    expect(await kindsTold(house.db, first?.id ?? 0)).toEqual([
      'signUp.confirmed',
      'event.cancelled',
    ])
  })

  test('leaves what is past, and dates added here by hand, as they are', async () => {
    await bring(calendar(entry('a', WEEKLY)))
    const { id } = await event('a')
    await house.db.session.create({
      data: {
        eventId: id,
        startsAt: new Date('2026-12-25T11:00:00Z'),
        endsAt: new Date('2026-12-25T12:00:00Z'),
      },
    })
    house.setNow(new Date('2026-12-10T12:00:00Z'))
    const before = await event('a')
    expect(await bring(calendar(entry('a', WEEKLY)))).toMatchObject([
      { outcome: 'left', reason: 'same' },
    ])
    await bring(calendar(entry('a', WEEKLY, 'Another title')))
    expect((await event('a')).sessions).toEqual(before.sessions)
  })

  test('adds next year’s date of an entry without series beside the one that people came to', async () => {
    const lanterns = (year: number) =>
      calendar(
        entry('lanterns', [`${LONDON}${year}1130T183000`, 'DURATION:PT90M', 'LOCATION:Pill Mill']),
      )
    await bring(lanterns(2026))
    await publish('lanterns')
    const [first] = (await event('lanterns')).sessions
    const { id } = await signUp(first?.id ?? 0)
    house.setNow(new Date('2027-06-01T09:00:00Z'))
    for (const outcome of ['changed', 'left']) {
      expect(await bring(lanterns(2027))).toMatchObject([{ outcome }])
      expect(await times('lanterns')).toEqual(['2026-11-30 18:30', '2027-11-30 18:30'])
    }
    const [past, next] = (await event('lanterns')).sessions
    expect(past).toMatchObject({ id: first?.id, taken: 1, sourceId: null })
    expect(next).toMatchObject({
      taken: 0,
      capacity: 12,
      wardCode: PILLGWENLLY,
      sourceId: 'lanterns',
    })
    expect(await house.db.signUp.findUnique({ where: { id } })).toMatchObject({
      sessionId: first?.id,
    })
    expect(await kindsTold(house.db, first?.id ?? 0)).toEqual(['signUp.confirmed'])
  })

  test('of several imports at once makes each event once, and calls it off once', async () => {
    const atOnce = (text: string) => Promise.all([1, 2, 3, 4].map(() => bring(text)))
    const made = (await atOnce(calendar(entry('a', WEEKLY), entry('b', WEEKLY)))).flat()
    expect(made.filter(({ outcome }) => outcome === 'created')).toHaveLength(2)
    expect(await house.db.event.count({ where: { organisationId } })).toBe(2)

    await publish('a')
    const [first] = (await event('a')).sessions
    await signUp(first?.id ?? 0)
    const off = (await atOnce(calendar(entry('a', [...WEEKLY, 'STATUS:CANCELLED'])))).flat()
    expect(off.map((one) => ('reason' in one ? one.reason : one.outcome)).sort()).toEqual([
      'changed',
      'same',
      'same',
      'same',
    ])
    expect(await kindsTold(house.db, first?.id ?? 0)).toEqual([
      'signUp.confirmed',
      'event.cancelled',
    ])
  })

  test('keeps the counts of places right while people sign up for the dates that it moves', async () => {
    await bring(calendar(entry('a', WEEKLY)))
    await publish('a')
    const ids = (await event('a')).sessions.map(({ id }) => id)
    const people = await viewers(house.db, 12)
    const moved = WEEKLY.map((line) => line.replace('T1830', 'T1900'))
    await Promise.all([
      bring(calendar(entry('a', [...moved, 'EXDATE:20261207T190000Z']))),
      ...people.map((one, at) =>
        takePlace(house.as(one), { sessionId: ids[at % 3] ?? 0 }).catch(() => null),
      ),
    ])
    for (const id of ids) {
      const found = await house.db.session.count({ where: { id } })
      if (!found) continue
      const { kept, rows } = await countsOf(house.db, id)
      expect(kept).toEqual(rows)
    }
    expect((await event('a')).sessions.filter(({ cancelledAt }) => !cancelledAt)).toHaveLength(2)
  })

  test('takes the latest of two versions of one date, and names the other', async () => {
    const version = (hour: string, stamp: string) =>
      entry('a', [
        'RECURRENCE-ID:20261207T183000Z',
        `DTSTAMP:${stamp}`,
        `${LONDON}20261207T${hour}0000`,
      ])
    const lone = calendar(version('20', '20261102T120000Z'), version('19', '20261101T120000Z'))
    expect(await bring(lone)).toMatchObject([
      { outcome: 'created' },
      {
        outcome: 'bad',
        line: 10,
        faults: [{ column: 'RECURRENCE-ID', code: 'repeated', value: '3' }],
      },
    ])
    expect(await times('a')).toEqual(['2026-12-07 20:00'])
  })

  test('takes the kind of an event from its categories until somebody changes it here', async () => {
    const walk = (categories: string) =>
      calendar(entry('a', [...WEEKLY, `CATEGORIES:${categories}`]))
    await bring(walk('Pill,Codi Sbwriel'))
    expect(await event('a')).toMatchObject({ kind: 'tidy_up' })
    expect(await bring(walk('Pill'))).toMatchObject([{ outcome: 'left', reason: 'same' }])
    expect(await bring(walk('Walkabout'))).toMatchObject([{ outcome: 'changed' }])
    const { id, kind } = await event('a')
    expect(kind).toBe('walkabout')
    await house.db.history.create({
      data: {
        at: NOW,
        action: 'event.changed',
        via: 'page',
        subject: 'Event',
        subjectId: id,
        facts: {},
      },
    })
    expect(await bring(walk('Meeting'))).toMatchObject([{ outcome: 'left', reason: 'same' }])
  })

  test('calls a published event off where the calendar does, with a reason', async () => {
    await bring(calendar(entry('a', WEEKLY)))
    await publish('a')
    const [first] = (await event('a')).sessions
    await signUp(first?.id ?? 0)
    const off = calendar(entry('a', [...WEEKLY, 'STATUS:CANCELLED']))
    expect(await bring(off, false)).toMatchObject([{ outcome: 'changed' }])
    expect((await event('a')).state).toBe('published')
    expect(await bring(off)).toMatchObject([{ outcome: 'changed' }])
    expect(await event('a')).toMatchObject({ state: 'cancelled', stateReasonCy: REASON.cy })
    expect(await kindsTold(house.db, first?.id ?? 0)).toEqual([
      'signUp.confirmed',
      'event.cancelled',
    ])
    expect(await bring(off)).toMatchObject([{ outcome: 'left', reason: 'same' }])
    expect(await bring(calendar(entry('a', WEEKLY)))).toMatchObject([
      { outcome: 'left', reason: 'cancelled_here' },
    ])
  })

  test('keeps words and places that somebody changed here, and still follows times', async () => {
    await bring(calendar(entry('a', WEEKLY)))
    const id = await publish('a')
    await house.db.event.update({
      where: { id },
      data: { titleEn: 'Our walk', titleCy: 'Ein taith' },
    })
    await house.db.session.updateMany({
      where: { eventId: id },
      data: { venueEn: 'The Mill, Courtybella Terrace' },
    })
    await house.db.history.create({
      data: {
        at: NOW,
        action: 'event.changed',
        via: 'page',
        subject: 'Event',
        subjectId: id,
        facts: {},
      },
    })
    expect(await bring(calendar(entry('a', WEEKLY)))).toMatchObject([
      { outcome: 'left', reason: 'same' },
    ])
    await bring(
      calendar(
        entry(
          'a',
          WEEKLY.map((line) => line.replace('T1830', 'T1900').replace('=3', '=4')),
          'New title',
        ),
      ),
    )
    expect(await event('a')).toMatchObject({ titleEn: 'Our walk', titleCy: 'Ein taith' })
    expect((await event('a')).sessions.map(({ venueEn }) => venueEn)).toEqual(
      Array(4).fill('The Mill, Courtybella Terrace'),
    )
    expect(await times('a')).toEqual([
      '2026-11-30 19:00',
      '2026-12-07 19:00',
      '2026-12-14 19:00',
      '2026-12-21 19:00',
    ])
  })

  test('never takes a language away that the calendar does not speak', async () => {
    await bring(calendar(entry('a', [...WEEKLY, 'SUMMARY;LANGUAGE=cy:Taith'])))
    expect(await event('a')).toMatchObject({ titleEn: 'Walkabout', titleCy: 'Taith' })
    await bring(calendar(entry('a', WEEKLY, 'Night walk')))
    expect(await event('a')).toMatchObject({ titleEn: 'Night walk', titleCy: 'Taith' })
  })

  test.each([
    ['private', entry('p', [...WEEKLY, 'CLASS:PRIVATE'])],
    ['cancelled', entry('c', [...WEEKLY, 'STATUS:CANCELLED'])],
    ['over', entry('o', ['DTSTART:20250101T120000Z'])],
  ])('makes nothing of an entry that is %s', async (reason, lines) => {
    expect(await bring(calendar(lines))).toMatchObject([{ outcome: 'left', reason }])
    expect(await house.db.event.count({ where: { organisationId } })).toBe(0)
  })

  test('does not touch what was taken down', async () => {
    await bring(calendar(entry('a', WEEKLY)))
    await house.db.event.update({
      where: { id: (await event('a')).id },
      data: { state: 'taken_down' },
    })
    expect(await bring(calendar(entry('a', WEEKLY, 'Back again')))).toMatchObject([
      { outcome: 'left', reason: 'taken_down' },
    ])
  })

  test('names bad entries by line, property and reason, and takes the good ones', async () => {
    const text = calendar(
      entry('a', ['DTSTART:20270230T100000Z'], 'No such day'),
      entry('b', WEEKLY, 'Good'),
      entry('c', WEEKLY, 'Long '.repeat(40)),
      entry('d', ['DTSTART;TZID=Narnia:20270101T100000'], 'Nowhere'),
      'BEGIN:VEVENT\r\nUID:e\r\nDTSTART:20270101T100000Z\r\nEND:VEVENT',
      entry(
        'f',
        [...WEEKLY, `LOCATION:${'x'.repeat(300)}`].filter((line) => line !== 'LOCATION:Pill Mill'),
        'Far',
      ),
    )
    const outcomes = await bring(text)
    expect(outcomes.map(({ line, name, outcome }) => [line, name.slice(0, 12), outcome])).toEqual([
      [3, 'No such day', 'bad'],
      [8, 'Good', 'created'],
      [17, 'Long Long Lo', 'bad'],
      [26, 'Nowhere', 'bad'],
      [31, 'e', 'bad'],
      [35, 'Far', 'bad'],
    ])
    expect(outcomes.flatMap((one) => (one.outcome === 'bad' ? one.faults : []))).toEqual([
      { column: 'DTSTART', code: 'no_such_date', value: '2027-02-30T10:00:00Z' },
      { column: 'SUMMARY', code: 'too_long', limit: 120 },
      { column: 'DTSTART', code: 'unknown_zone', value: 'Narnia' },
      { column: 'SUMMARY', code: 'one_language_required', limit: null },
      { column: 'LOCATION', code: 'too_long', limit: 200 },
    ])
  })

  test('tells of a series that it cuts short, and of a file in old characters', async () => {
    const daily = ['DTSTART:20261130T183000Z', 'RRULE:FREQ=DAILY']
    await bring(Buffer.from(calendar(entry('a', daily, 'Caff\xe9')), 'latin1'), false)
    expect(notices).toEqual([
      { code: 'windows_1252' },
      { code: 'cut_short', name: 'Caffé', line: 3 },
    ])
  })

  test('refuses an organisation that there is not, and what is no calendar', async () => {
    await expect(bring('Some text')).rejects.toMatchObject({ code: 'not_a_calendar' })
    await expect(bring('<html>')).rejects.toMatchObject({ code: 'web_page' })
    await expect(bring('')).rejects.toMatchObject({ code: 'empty' })
    await expect(bring('\0\0')).rejects.toMatchObject({ code: 'not_text' })
    organisationId = 999_999
    await expect(bring(calendar())).rejects.toMatchObject({ code: 'no_such_organisation' })
  })

  test('keeps the calendars of two organisations apart', async () => {
    await bring(calendar(entry('a', WEEKLY)))
    const first = organisationId
    organisationId = (await anOrganisation(house.db)).id
    expect(await bring(calendar(entry('a', WEEKLY, 'Theirs')))).toMatchObject([
      { outcome: 'created' },
    ])
    organisationId = first
    expect((await event('a')).titleEn).toBe('Walkabout')
  })

  test('asks the database as often for fifty entries as for one', async () => {
    const many = calendar(...Array.from({ length: 50 }, (_, n) => entry(`s-${n}`, WEEKLY)))
    await bring(many)
    const one = await house.statementsOf(() => bring(calendar(entry('s-1', WEEKLY)), false))
    const fifty = await house.statementsOf(() => bring(many, false))
    expect(fifty).toHaveLength(one.length)
  }, 60_000)

  test('of two imports at once makes each event once', async () => {
    const text = calendar(entry('a', WEEKLY))
    const answers = await Promise.all([bring(text), bring(text), bring(text)])
    expect(answers.flat().filter(({ outcome }) => outcome === 'created')).toHaveLength(1)
    expect(await house.db.event.count({ where: { organisationId } })).toBe(1)
  })

  test('is for the product and for administrators', async () => {
    const owner = await aPerson(house.db)
    await aMembership(house.db, { personId: owner.id, organisationId, role: 'owner' })
    const one = {
      organisationId,
      source: 'mine',
      sourceId: 'a',
      title: { en: 'Mine', cy: null },
      description: null,
      kind: null,
      cancelled: false,
      isPrivate: false,
      sessions: [],
    }
    for (const viewer of [visitor, await viewerOf(house.db, owner.id)]) {
      await expect(importEvent(house.as(viewer), one)).rejects.toBeInstanceOf(NotAllowed)
    }
    expect(await house.db.event.count({ where: { organisationId } })).toBe(0)
  })
})
