import { describe, expect, test } from 'vitest'
import { dayFault, readEventFilter, sessionsAsked } from '#app/event-filter.ts'
import { everywhere, isNarrowed, withChange } from '#app/list-filter.ts'

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
    ['?from=2026-12-02&to=2026-12-01', '2026-12-02', null, null, 'endsFirst'],
    ['?from=2026-12-01&to=2026-12-01', '2026-12-01', '2026-12-01', null, null],
    ['?from=2026-02-30&to=2026-12-01', null, '2026-12-01', 'badDate', null],
    ['?to=x', null, null, null, 'badDate'],
    ['', null, null, null, null],
  ])('%j goes by days that can be meant, and says which cannot', (query, from, to, ...faults) => {
    const filter = read(query)
    expect(sessionsAsked(filter).filter).toMatchObject({ from, to })
    expect([dayFault(filter, 'from'), dayFault(filter, 'to')]).toEqual(faults)
  })

  test.each([
    ['', false],
    ['?after=abc&order=nearest', false],
    ['?q=x', true],
    ['?kind=talk', true],
    ['?need=loop', true],
    ['?near=Newport', true],
    ['?month=2026-12&within=any', false],
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

  test.each([
    ['', { near: 'Cwmbran', within: 10, order: 'soonest' }],
    ['?q=lamps&kind=talk', { near: 'Cwmbran', within: 10, q: 'lamps' }],
    ['?near=Usk', { near: 'Usk', within: 10 }],
    ['?near=&within=10', { near: '', within: 'any', order: null }],
    ['?within=any', { near: '', within: 'any' }],
    ['?council=W06000022', { near: '', within: 'any', council: 'W06000022' }],
    ['?ward=W05001506', { near: '', within: 'any' }],
  ])('leaves where to the remembered place unless it says it itself: %j', (query, expected) => {
    const filter = readEventFilter(new URLSearchParams(query), 'Cwmbran')
    expect(filter).toMatchObject(expected)
    // What was everywhere stays so on every page that is reached from it.
    const again = new URLSearchParams(withChange('', filter, {}))
    expect(readEventFilter(again, 'Cwmbran')).toEqual(filter)
    const nearNothing = withChange('', filter, everywhere('Cwmbran'))
    expect(readEventFilter(new URLSearchParams(nearNothing), 'Cwmbran').near).toBe('')
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
