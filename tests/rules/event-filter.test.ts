import { describe, expect, test } from 'vitest'
import { readEventFilter, sessionsAsked } from '#app/event-filter.ts'
import { isNarrowed, withChange } from '#app/list-filter.ts'

const read = (query: string) => readEventFilter(new URLSearchParams(query))

describe('the address of the list of events', () => {
  test('says everything that narrows it, and comes back the same', () => {
    const query =
      '?q=lamps&near=Newport&within=10&council=W06000022&priority=safe&from=2026-12-01&order=soonest&kind=talk&kind=marking&need=step-free'
    const filter = read(query)
    expect(read(withChange('', filter, {}))).toEqual(filter)
    expect(sessionsAsked(filter)).toEqual({
      search: 'lamps',
      near: 'Newport',
      order: 'soonest',
      after: null,
      filter: {
        kinds: ['marking', 'talk'],
        council: 'W06000022',
        ward: null,
        priority: 'safe',
        heldIn: null,
        hasPlaces: null,
        stepFree: true,
        hearingLoop: null,
        under18Welcome: null,
        withinMiles: 10,
        from: '2026-12-01',
        to: null,
      },
    })
  })

  test.each([
    ['', false],
    ['?after=abc&order=nearest', false],
    ['?q=x', true],
    ['?kind=talk', true],
    ['?need=loop', true],
    ['?near=Newport', true],
  ])('%j narrows: %s', (query, narrowed) => {
    expect(isNarrowed(read(query))).toBe(narrowed)
  })

  test.each([
    ['?kind=nonsense&need=nonsense', {}],
    ['?within=10', { within: null }],
    ['?near=Newport&within=7', { within: 10 }],
    ['?council=Newport&ward=1', { council: '', ward: '' }],
    ['?order=sideways', { order: null }],
    ['?q=a%00b%E2%80%AE%01', { q: 'a b' }],
    ['?near=%0ANew%E2%80%A8port', { near: 'New port' }],
    [`?q=${encodeURIComponent('🏮'.repeat(300))}`, { q: '🏮'.repeat(200) }],
    ['?priority=%00', { priority: '' }],
  ])('leaves out of %s what it cannot mean', (query, expected) => {
    expect(read(query)).toMatchObject({ kind: [], need: [], ...expected })
  })

  test.each([
    ['?near=Newport', { withinMiles: 10 }, 'soonest'],
    ['?near=Newport&within=3', { withinMiles: 3 }, 'soonest'],
    ['?near=Newport&within=3&order=nearest', { withinMiles: 3 }, 'nearest'],
    ['?near=Newport&within=any', { withinMiles: null }, 'nearest'],
    ['?order=nearest', { withinMiles: null }, null],
  ])('asks of %s how far it reaches, and in which order', (query, filter, order) => {
    expect(sessionsAsked(read(query))).toMatchObject({ filter, order })
    expect(read(withChange('', read(query), {}))).toEqual(read(query))
  })

  test('asks for no day that does not exist', () => {
    expect(sessionsAsked(read('?from=2026-02-30&to=12026-01-01')).filter).toMatchObject({
      from: null,
      to: null,
    })
  })

  test('begins a changed list at its first page, and goes on only when asked to', () => {
    const filter = read('?q=x&after=abc')
    expect(withChange('/en/events', filter, { q: '' })).toBe('/en/events')
    expect(withChange('/en/events', filter, { after: 'def' })).toBe('/en/events?q=x&after=def')
  })
})
