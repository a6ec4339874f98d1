// What the demonstration is made of, before anybody plays it.
import { expect, test } from 'vitest'
import { demonstrationAccounts } from '#graphql/demonstration/accounts.ts'
import { calendarFrom, isHoliday } from '#graphql/demonstration/calendar.ts'
import { addressOf } from '#graphql/demonstration/address-of.ts'
import { chanceOf } from '#graphql/demonstration/chance.ts'
import { events } from '#graphql/demonstration/events-gwent.ts'
import { groups } from '#graphql/demonstration/groups.ts'
import { links } from '#graphql/demonstration/links-closed.ts'
import { occasionsOf } from '#graphql/demonstration/occasions.ts'
import { opportunities } from '#graphql/demonstration/opportunities-east.ts'
import { guests, volunteers } from '#graphql/demonstration/people.ts'
import type { World } from '#graphql/demonstration/world.ts'
import { looksLikeCrimeReport } from '#graphql/text/looks-like-crime-report.ts'

/** A Monday noon, a Friday morning in June, a Sunday after Christmas, the night of the clocks. */
const clocks = [
  '2026-11-23T12:00:00Z',
  '2027-06-04T07:00:00Z',
  '2026-12-27T21:30:00Z',
  '2027-03-28T01:10:00Z',
]

/** What occasions are made from: every group was verified half a year ago. */
function worldAt(now: string): World {
  const calendar = calendarFrom(new Date(now))
  const verified = new Map(events.map(({ by }) => [by, calendar.ago(180)] as const))
  return { calendar, verified } as unknown as World
}

const yearAt = (now: string) => {
  const world = worldAt(now)
  return events.flatMap((script) => occasionsOf(world, script))
}

test.each(clocks)('the same clock gives the same year twice: %s', (now) => {
  expect(yearAt(now)).toEqual(yearAt(now))
})

test('another clock gives another year', () => {
  const [one = '', other = ''] = clocks
  expect(yearAt(one)).not.toEqual(yearAt(other))
})

test.each(clocks)(
  'there is enough to come, and nothing on a day when halls are shut: %s',
  (now) => {
    const dates = yearAt(now).flatMap((occasion) => occasion.dates)
    expect(dates.filter(isHoliday)).toEqual([])
    const today = calendarFrom(new Date(now)).today
    expect(dates.filter((date) => date > today).length).toBeGreaterThanOrEqual(100)
  },
)

test.each(clocks)(
  'everything is drafted before it is published, and published before now: %s',
  (now) => {
    const wrong = yearAt(now).filter(
      ({ draftedAt, publishedAt }) => draftedAt >= publishedAt || publishedAt > new Date(now),
    )
    expect(wrong).toEqual([])
  },
)

test('chance falls the same way each time, and another way for another name', () => {
  const thrown = (name: string) => Array.from({ length: 20 }, () => chanceOf(name).between(1, 6))
  const rolled = (name: string) => {
    const chance = chanceOf(name)
    return Array.from({ length: 40 }, () => chance.between(1, 6))
  }
  expect(thrown('a')).toEqual(thrown('a'))
  expect(rolled('a')).toEqual(rolled('a'))
  expect(rolled('a')).not.toEqual(rolled('b'))
  expect(new Set(rolled('a')).size).toBe(6)
})

test('some of a crowd are different people', () => {
  const some = chanceOf('crowd').some([1, 2, 3, 4, 5, 6, 7, 8], 6)
  expect(new Set(some).size).toBe(6)
})

test('everybody has a name of their own, and an address that follows from it', () => {
  const names = [
    ...volunteers.map(({ name }) => name),
    ...guests.map(({ name }) => name),
    ...groups.flatMap(({ owner, organisers = [] }) => [owner, ...organisers]),
  ]
  expect(new Set(names).size).toBe(names.length)
  expect(addressOf('Siân Ŵyn-Harris')).toBe('sian.wyn.harris@example.org')
  expect(new Set(names.map(addressOf)).size).toBe(names.length)
})

test('each role has an account', () => {
  expect(demonstrationAccounts.length).toBeGreaterThanOrEqual(8)
  expect(new Set(demonstrationAccounts.map(({ email }) => email)).size).toBe(
    demonstrationAccounts.length,
  )
})

test('nothing that anybody asks for reads like the report of a crime', () => {
  const texts = [
    ...links.map(({ purpose }) => purpose),
    ...opportunities.flatMap(({ description }) => [description.en, description.cy]),
    ...events.flatMap(({ description }) => [description.en, description.cy]),
  ].flatMap((text) => text ?? [])
  expect(texts.length).toBeGreaterThan(150)
  expect(texts.filter(looksLikeCrimeReport)).toEqual([])
})

test('whoever acts for an organisation, asks or is asked, is one that there is', () => {
  const keys = new Set(groups.map(({ key }) => key))
  const bodies = /^(opcc-gwent|gwent-police|bron-afon|[a-z-]+-council)$/
  const named = [
    ...events.map(({ by }) => by),
    ...opportunities.map(({ by }) => by),
    ...links.flatMap(({ asker, with: partner }) => [asker, partner]),
  ].flatMap((key) => key ?? [])
  expect(named.filter((key) => !keys.has(key) && !bodies.test(key))).toEqual([])
})
