import { describe, expect, test } from 'vitest'
import { lacksOf } from '#graphql/events/event.ts'
import { isOfficialBody } from '#graphql/organisations/organisation.ts'
import { emptySides, standingAfter, type Standing } from '#graphql/wordings/wording.ts'
import { OrganisationKind } from '#prisma/generated/prisma/enums.ts'

const text = (en: string | null, cy: string | null) => ({ en, cy })
const stood = (state: Standing['state'], ...parts: string[]): Standing => ({ state, parts })

const both = { title: text('Walk', 'Taith'), description: text('We walk.', 'Rydym yn cerdded.') }
const english = { title: text('Walk', null), description: text('We walk.', null) }
const renamed = { ...both, title: text('Long walk', 'Taith') }
const halfWay = { ...both, description: text('We walk.', null) }

describe('where a text stands in Welsh', () => {
  test.each([
    [
      'missing when it is new and nothing is said',
      null,
      english,
      null,
      null,
      'missing',
      'title description',
    ],
    ['missing while one of its texts is', null, halfWay, null, null, 'missing', 'description'],
    [
      'missing again when one of them goes',
      both,
      halfWay,
      stood('checked'),
      null,
      'missing',
      'description',
    ],
    [
      'missing even where it is said to be checked',
      null,
      halfWay,
      null,
      'checked',
      'missing',
      'description',
    ],
    ['its writer’s draft when it is new', null, both, null, null, 'draft', ''],
    ['a machine’s when its writer says so', null, both, null, 'machine', 'machine', ''],
    [
      'a draft when what was missing is written',
      english,
      both,
      stood('missing', 'title', 'description'),
      null,
      'draft',
      '',
    ],
    [
      'checked when what was missing is written, and said to be',
      halfWay,
      both,
      stood('missing', 'description'),
      'checked',
      'checked',
      '',
    ],
    [
      'outdated when the English is changed',
      both,
      renamed,
      stood('checked'),
      null,
      'outdated',
      'title',
    ],
    [
      'outdated still when something else of it is written',
      renamed,
      { ...renamed, description: text('We walk.', 'Cerddwn.') },
      stood('outdated', 'title'),
      null,
      'outdated',
      'title',
    ],
    [
      'a draft when just that is written',
      renamed,
      { ...renamed, title: text('Long walk', 'Taith hir') },
      stood('outdated', 'title'),
      null,
      'draft',
      '',
    ],
    [
      'right when it is said to be, unchanged',
      renamed,
      renamed,
      stood('outdated', 'title'),
      'checked',
      'checked',
      '',
    ],
    [
      'no longer checked when it is changed',
      both,
      { ...both, title: text('Walk', 'Tro') },
      stood('checked'),
      null,
      'draft',
      '',
    ],
    [
      'a draft where both are changed at once',
      both,
      { ...both, title: text('Stroll', 'Tro') },
      stood('checked'),
      null,
      'draft',
      '',
    ],
    [
      'checked as before when nothing is changed',
      both,
      both,
      stood('checked'),
      null,
      'checked',
      '',
    ],
    [
      'a machine’s as before when nothing is changed',
      both,
      both,
      stood('machine'),
      null,
      'machine',
      '',
    ],
    ['a draft where nobody kept where it stood', both, both, null, null, 'draft', ''],
    [
      'as before when what only the English said goes',
      halfWay,
      { title: both.title, description: text(null, null) },
      stood('missing', 'description'),
      null,
      'draft',
      '',
    ],
    [
      'as before when the English goes altogether',
      both,
      { title: both.title, description: text(null, 'Rydym yn cerdded.') },
      stood('checked'),
      null,
      'checked',
      '',
    ],
  ] as const)('is %s', (_, before, after, stands, said, state, parts) => {
    expect(standingAfter('cy', { before, after, stood: stands, said })).toEqual({
      state,
      parts: parts.split(' ').filter(Boolean),
    })
  })

  test('remembers what was outdated while something else is missing', () => {
    const lost = { ...renamed, description: text('We walk.', null) }
    const first = standingAfter('cy', {
      before: both,
      after: lost,
      stood: stood('checked'),
      said: null,
    })
    expect(first).toEqual(stood('missing', 'description', 'title'))
    const after = { ...renamed, description: text('We walk.', 'Cerddwn.') }
    expect(standingAfter('cy', { before: lost, after, stood: first, said: null })).toEqual(
      stood('outdated', 'title'),
    )
  })

  test('makes the English no older where it is its first translation', () => {
    const change = { before: english, after: both, stood: stood('checked'), said: null }
    expect(standingAfter('en', change)).toEqual(stood('checked'))
  })

  test('is the same rule the other way round', () => {
    const change = { before: both, after: { ...both, title: text('Walk', 'Tro') }, said: null }
    expect(standingAfter('en', { ...change, stood: stood('checked') })).toEqual(
      stood('outdated', 'title'),
    )
    expect(standingAfter('cy', { ...change, stood: stood('checked') })?.state).toBe('draft')
  })

  test('is nowhere where nothing is written in either', () => {
    const after = { summary: text(null, null) }
    expect(standingAfter('cy', { before: null, after, stood: null, said: 'checked' })).toBeNull()
  })
})

describe('a text in one language', () => {
  test('is named by the side that is empty', () => {
    const texts = { ...halfWay, access: text(null, 'Ramp.'), signUpNote: text(null, null) }
    expect(emptySides(texts)).toEqual(['description.cy', 'access.en'])
  })

  const event = {
    titleEn: 'Walk',
    titleCy: 'Taith',
    descriptionEn: 'We walk.',
    descriptionCy: null,
    accessEn: null,
    accessCy: null,
    signUpNoteEn: null,
    signUpNoteCy: null,
    minimumAge: null,
    under18Welcome: true,
    sessions: [
      {
        startsAt: new Date('2026-12-01'),
        cancelledAt: null,
        online: true,
        venueEn: null,
        venueCy: null,
        wardCode: null,
      },
    ],
  }
  const official = [
    'council',
    'police_body',
    'commissioner_office',
    'county_voluntary_council',
    'health_body',
    'fire_and_rescue',
    'partnership',
  ]

  test.each(Object.values(OrganisationKind))('can be published by a %s, or not yet', (kind) => {
    const lacks = lacksOf({ ...event, organisation: { kind } }, new Date('2026-11-23'))
    expect(lacks).toEqual(official.includes(kind) ? ['languages'] : [])
    expect(isOfficialBody(kind)).toBe(official.includes(kind))
    const written = { ...event, descriptionCy: 'Rydym yn cerdded.', organisation: { kind } }
    expect(lacksOf(written, new Date('2026-11-23'))).toEqual([])
  })
})
