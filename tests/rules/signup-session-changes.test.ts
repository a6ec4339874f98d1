import { describe, expect, test } from 'vitest'
import { isBelowTaken, isMoved, planSessions } from '#graphql/sessions/session-changes.ts'

const place = {
  startsAt: new Date('2026-11-30T18:00:00Z'),
  endsAt: new Date('2026-11-30T19:30:00Z'),
  online: false,
  venueEn: 'Pill Mill' as string | null,
  venueCy: null as string | null,
  wardCode: 'W05001638' as string | null,
}

describe('people are told that a session moved', () => {
  test.each<[string, Partial<typeof place>, boolean]>([
    ['when it starts at another time', { startsAt: new Date('2026-11-30T17:59:00Z') }, true],
    ['when it ends at another time', { endsAt: new Date('2026-11-30T20:00:00Z') }, true],
    ['when it is somewhere else', { venueEn: 'Pill Library' }, true],
    ['when it is in another ward', { wardCode: 'W05001639' }, true],
    ['when it goes online', { online: true }, true],
    ['not when nothing changed', { startsAt: new Date(place.startsAt) }, false],
    ['not when the venue gets its Welsh name', { venueCy: 'Melin Pill' }, false],
  ])('%s', (_, more, moved) => {
    expect(isMoved(place, { ...place, ...more })).toBe(moved)
  })

  test('but a venue is nobody’s concern as long as all is online', () => {
    const online = { ...place, online: true }
    expect(isMoved(online, { ...online, venueEn: 'Nowhere', wardCode: null })).toBe(false)
  })
})

describe('the sessions an event is to have', () => {
  const row = (id: number, sourceId: string | null = null, cancelledAt: Date | null = null) => ({
    id,
    sourceId,
    cancelledAt,
  })
  const plan = (
    existing: ReturnType<typeof row>[],
    wanted: { id?: number; sourceId?: string }[],
  ) => {
    const { kept, added, gone, wrong } = planSessions(existing, wanted)
    return {
      kept: kept.map(({ before, position }) => [before.id, position]),
      added: added.length,
      gone: gone.map(({ id }) => id),
      wrong,
    }
  }

  test.each([
    [
      'are matched by id',
      [row(1), row(2)],
      [{ id: 2 }, { id: 1 }],
      {
        kept: [
          [2, 0],
          [1, 1],
        ],
      },
    ],
    [
      'are matched by the source’s identifier',
      [row(1, 'a')],
      [{ sourceId: 'a' }],
      { kept: [[1, 0]] },
    ],
    ['are new without an id', [row(1)], [{ id: 1 }, {}], { kept: [[1, 0]], added: 1 }],
    ['go where they are left out', [row(1), row(2)], [{ id: 1 }], { kept: [[1, 0]], gone: [2] }],
    [
      'are wrong with another’s id',
      [row(1)],
      [{ id: 1 }, { id: 9 }],
      { kept: [[1, 0]], wrong: [1] },
    ],
    [
      'are wrong when named twice',
      [row(1)],
      [{ id: 1 }, { id: 1 }],
      { kept: [[1, 0]], wrong: [1] },
    ],
    ['leave alone what was called off', [row(1, null, new Date())], [], {}],
    ['do not revive what was called off', [row(1, null, new Date())], [{ id: 1 }], { wrong: [0] }],
  ])('%s', (_, existing, wanted, expected) => {
    expect(plan(existing, wanted)).toEqual({ kept: [], added: 0, gone: [], wrong: [], ...expected })
  })
})

test.each([
  [{ capacity: 10, taken: 5 }, 5, false],
  [{ capacity: 10, taken: 5 }, 4, true],
  [{ capacity: null, taken: 5 }, 4, true],
  [{ capacity: 10, taken: 5 }, null, false],
  [{ capacity: 4, taken: 5 }, 4, false],
])('from %j to %s places is too few: %s', (before, capacity, tooFew) => {
  expect(isBelowTaken(before, capacity)).toBe(tooFew)
})
