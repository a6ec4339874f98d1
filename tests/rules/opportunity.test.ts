import { describe, expect, test } from 'vitest'
import {
  closedBecause,
  isOver,
  lacksOf,
  lastDayOf,
  stillWanted,
} from '#graphql/opportunities/opportunity.ts'
import {
  changeOpportunityInput,
  draftOpportunityInput,
} from '#graphql/opportunities/opportunity-input.ts'
import type { OrganisationKind } from '#prisma/client.ts'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const today = '2026-11-23'

describe('an opportunity', () => {
  const ready = {
    organisation: { kind: 'charity' as OrganisationKind },
    titleEn: 'Driver',
    titleCy: null,
    descriptionEn: 'Drive.',
    descriptionCy: null,
    timingEn: null,
    timingCy: null,
    skillsEn: null,
    skillsCy: null,
    requirements: [],
    fromHome: false,
    wardCode: 'W05001638',
    endsOn: null,
    minimumAge: null,
    under18Welcome: true,
  }

  test.each<[string, object, string[]]>([
    ['nothing when it says what, and where', {}, []],
    [
      'the other language of an official body',
      { organisation: { kind: 'council' } },
      ['languages'],
    ],
    ['a description in either language', { descriptionEn: null }, ['description']],
    ['nothing with Welsh alone', { descriptionEn: null, descriptionCy: 'Gyrru.' }, []],
    ['a ward', { wardCode: null }, ['ward']],
    ['no ward from home', { wardCode: null, fromHome: true }, []],
    ['whether people under 18 may help', { under18Welcome: null }, ['under18']],
    ['nothing when they may not', { under18Welcome: false }, []],
    ['nothing when the youngest age says it', { under18Welcome: null, minimumAge: 18 }, []],
    ['it when the youngest age does not', { under18Welcome: null, minimumAge: 16 }, ['under18']],
    ['a last day that is still to come', { endsOn: day('2026-11-22') }, ['over']],
    ['nothing on its last day', { endsOn: day(today) }, []],
  ])('lacks %s', (_, more, lacks) => {
    expect(lacksOf({ ...ready, ...more }, today)).toEqual(lacks)
  })

  test('is over after its last day, and not on it', () => {
    expect(isOver({ endsOn: day('2026-11-22') }, today)).toBe(true)
    expect(isOver({ endsOn: day(today) }, today)).toBe(false)
    expect(isOver({ endsOn: null }, today)).toBe(false)
  })

  test.each([
    ['once', '2026-12-01', null, '2026-12-01'],
    ['once', '2026-12-01', '2026-12-02', '2026-12-02'],
    ['regular', '2026-12-01', null, null],
    ['flexible', null, '2027-01-01', '2027-01-01'],
  ] as const)(
    'that happens %s from %s to %s has %s for its last day',
    (timing, startsOn, endsOn, last) => {
      expect(lastDayOf({ timing, startsOn, endsOn })).toBe(last)
    },
  )

  test.each([
    [null, 40, null],
    [3, 1, 2],
    [3, 3, 0],
    [3, 5, 0],
  ])('that wants %s and has %s still wants %s', (wanted, accepted, left) => {
    expect(stillWanted({ wanted, accepted })).toBe(left)
  })

  const open = {
    state: 'published',
    organisationState: 'verified',
    endsOn: null,
    wanted: 2,
    accepted: 1,
  } as const
  test.each([
    [{}, null],
    [{ state: 'draft' }, 'not_published'],
    [{ state: 'taken_down' }, 'not_published'],
    [{ state: 'cancelled' }, 'cancelled'],
    [{ organisationState: 'suspended' }, 'not_published'],
    [{ endsOn: day('2026-11-01') }, 'over'],
    [{ accepted: 2 }, 'all_found'],
    [{ wanted: null, accepted: 99 }, null],
  ] as const)('with %o is closed because of %s', (more, because) => {
    expect(closedBecause({ ...open, ...more }, today)).toBe(because)
  })
})

describe('what is said about an opportunity', () => {
  const said = { organisationId: 1, title: { en: 'Drive' }, timing: 'flexible' as const }
  const issuesOf = (more: object) =>
    (draftOpportunityInput.safeParse({ ...said, ...more }).error?.issues ?? []).map(
      ({ path, message }) => [path.join('.'), message],
    )

  test.each<[string, object, string[][]]>([
    ['a title alone', {}, []],
    ['no title', { title: {} }, [['title', 'one_language_required']]],
    [
      'a requirement without why',
      { requirements: [{ what: { en: 'A licence' } }] },
      [['requirements.0.why', 'required']],
    ],
    [
      'a why without what',
      { requirements: [{ why: { cy: 'I yrru' } }] },
      [['requirements.0.what', 'required']],
    ],
    ['a requirement left empty', { requirements: [{ what: { en: ' ' }, why: {} }] }, []],
    ['once without a day', { timing: 'once' }, [['startsOn', 'required']]],
    ['a day that does not exist', { startsOn: '2026-02-30' }, [['startsOn', 'no_such_date']]],
    ['the year 12026', { endsOn: '12026-01-01' }, [['endsOn', 'no_such_date']]],
    [
      'an end before the start',
      { startsOn: '2026-12-02', endsOn: '2026-12-01' },
      [['endsOn', 'ends_before_start']],
    ],
    ['fewer than one wanted', { wanted: 0 }, [['wanted', 'not_a_number_wanted']]],
    ['a negative age', { minimumAge: -1 }, [['minimumAge', 'not_an_age']]],
    ['a ward of another form', { wardCode: 'Newport' }, [['wardCode', 'no_such_ward']]],
    [
      'more priorities than there are',
      { priorityIds: Array.from({ length: 21 }, () => 1) },
      [['priorityIds', 'too_many']],
    ],
  ])('with %s', (_, more, issues) => {
    expect(issuesOf(more)).toEqual(issues)
  })

  test('keeps no requirement that was left empty', () => {
    const read = draftOpportunityInput.parse({
      ...said,
      requirements: [{}, { what: { en: 'A licence' }, why: { en: 'To drive' } }],
    })
    expect(read.requirements).toHaveLength(1)
  })

  test('is only changed on a version that was read', () => {
    const changed = changeOpportunityInput.safeParse({ ...said, opportunityId: 1 })
    expect(changed.error?.issues[0]).toMatchObject({ path: ['version'], message: 'required' })
  })
})
