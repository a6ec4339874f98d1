import { expect, test } from 'vitest'
import { previewLines } from '#bin/import-dates.ts'
import { previewOf } from '#graphql/imports/date-changes.ts'
import { decideEvent, type KeptEvent, type WantedEvent } from '#graphql/imports/imported-event.ts'

const now = new Date('2026-06-01T09:00:00Z')
const dayOf = (instant: Date) => instant.toISOString().slice(0, 10)

const at = (sourceId: string, startsAt: string, cancelled = false) => ({
  sourceId,
  startsAt: new Date(startsAt),
  endsAt: new Date(new Date(startsAt).getTime() + 3_600_000),
  cancelled,
  where: null,
})
const kept = (id: number, sourceId: string, startsAt: string) => ({
  id,
  sourceId,
  startsAt: new Date(startsAt),
  endsAt: new Date(new Date(startsAt).getTime() + 3_600_000),
  cancelledAt: null,
  capacity: null,
  signUpClosesHours: null,
  online: false,
  joinUrl: null,
  venueEn: null,
  venueCy: null,
  wardCode: null,
})
const text = { en: 'Walk', cy: null }
const wanted = (
  sessions: WantedEvent['sessions'],
  more: Partial<WantedEvent> = {},
): WantedEvent => ({
  title: text,
  description: { en: null, cy: null },
  kind: null,
  cancelled: false,
  isPrivate: false,
  sessions,
  ...more,
})
const event = (sessions: KeptEvent['sessions'], more: Partial<KeptEvent> = {}): KeptEvent => ({
  state: 'published',
  kind: 'other',
  titleEn: 'Walk',
  titleCy: null,
  descriptionEn: null,
  descriptionCy: null,
  sessions,
  changedHere: false,
  ...more,
})
const lines = (entry: WantedEvent, before: KeptEvent | null) =>
  previewLines(previewOf(entry, before, decideEvent(entry, before, { now, dayOf }), now))

test('a new event is told date by date in London’s time, what is cancelled among them', () => {
  const entry = wanted([
    at('a', '2026-07-01T17:30:00Z'),
    at('b', '2026-07-08T17:30:00Z', true),
    at('c', '2026-12-02T18:30:00Z'),
  ])
  expect(lines(entry, null)).toEqual([
    '    Wed, 1 Jul 2026, 18:30 to 19:30: new',
    '    Wed, 8 Jul 2026, 18:30 to 19:30: cancelled in the calendar: left out',
    '    Wed, 2 Dec 2026, 18:30 to 19:30: new',
  ])
})

test('of one that is there it is told what moves, goes, comes and stays', () => {
  const before = event([
    kept(1, 'a', '2026-07-01T17:30:00Z'),
    kept(2, 'b', '2026-07-08T17:30:00Z'),
    kept(3, 'c', '2026-07-15T17:30:00Z'),
    kept(4, 'd', '2026-07-22T17:30:00Z'),
  ])
  const entry = wanted(
    [
      at('a', '2026-07-01T17:30:00Z'),
      at('b', '2026-07-08T16:30:00Z'),
      at('c', '2026-07-15T17:30:00Z', true),
      at('e', '2026-07-29T17:30:00Z'),
    ],
    { title: { en: 'Night walk', cy: null } },
  )
  expect(lines(entry, before)).toEqual([
    '    another title',
    '    Wed, 8 Jul 2026, 17:30 to 18:30: moved, was Wed, 8 Jul 2026, 18:30',
    '    Wed, 15 Jul 2026, 18:30 to 19:30: called off',
    '    Wed, 22 Jul 2026, 18:30 to 19:30: no longer in the calendar: taken out',
    '    Wed, 29 Jul 2026, 18:30 to 19:30: new',
    '    1 date stays as it is',
  ])
})

test('what is off as a whole calls off all its dates to come', () => {
  const before = event([kept(1, 'a', '2026-05-01T17:30:00Z'), kept(2, 'b', '2026-07-08T17:30:00Z')])
  expect(lines(wanted([], { cancelled: true }), before)).toEqual([
    '    Wed, 8 Jul 2026, 18:30 to 19:30: called off',
  ])
})

test('a long series is not read to its end', () => {
  const weeks = Array.from({ length: 20 }, (_, week) =>
    at(`${week}`, new Date(now.getTime() + (week + 1) * 7 * 86_400_000).toISOString()),
  )
  expect(lines(wanted(weeks), null).slice(12)).toEqual(['    and 8 more dates'])
})
