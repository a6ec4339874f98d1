import { describe, expect, test } from 'vitest'
import { likeness, TWIN } from '#graphql/organisations/organisation-names.ts'

const named = (nameEn: string | null, nameCy: string | null = null) => ({ nameEn, nameCy })

describe('two names', () => {
  test.each([
    ['Pillgwenlly Tidy Up', 'Pillgwenlly Tidy-Up'],
    ['Pilgwenlly Litter Pickers', 'Pillgwenlly Litter Pickers'],
    ['The Friends of Bailey Park', 'Friends of Bailey Park'],
    ['Bailey Park Friends Group', 'Friends of Bailey Park'],
    ['PILL RESIDENTS ASSOCIATION', 'Pill Residents’ Association'],
    ['Ringland Youth Boxing Club', 'Ringland Youth Boxing'],
    ['Cyfeillion Parc Bailey', 'Ffrindiau Parc Bailey'],
  ])('"%s" and "%s" may be one organisation', (one, other) => {
    expect(likeness(named(one), named(other))).toBeGreaterThanOrEqual(TWIN)
  })

  test.each([
    ['Newport Judo Club', 'Newport Chess Club'],
    ['Pill Youth Theatre', 'Pill Allotment Growers'],
    ['Community Association', 'Maindee Unlimited'],
    ['Friends of Bailey Park', 'Friends of Belle Vue Park Cafe'],
  ])('"%s" and "%s" are two', (one, other) => {
    expect(likeness(named(one), named(other))).toBeLessThan(TWIN)
  })

  test('are compared in whichever language they share', () => {
    const bilingual = named('Cwmbran Walkers', 'Cerddwyr Cwmbrân')
    expect(likeness(bilingual, named(null, 'Cerddwyr Cwmbran'))).toBeGreaterThanOrEqual(TWIN)
    expect(likeness(bilingual, named('Cwmbran Walkers'))).toBe(1)
  })

  test('are told apart by what is theirs rather than by what all groups are called', () => {
    const group = named('Gaer Community Group')
    const same = likeness(group, named('Gaer Community Association'))
    const other = likeness(group, named('Malpas Community Group'))
    expect(same).toBeGreaterThan(other)
    expect(other).toBeLessThan(TWIN)
  })
})
