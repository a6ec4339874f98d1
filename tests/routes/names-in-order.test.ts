import { beforeAll, describe, expect, test } from 'vitest'
import { loader as myGroups } from '#app/routes/my-groups.tsx'
import { loadFilterChoices } from '#app/server/load-filter-choices.ts'
import { aMembership, anOrganisation, aPerson, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { askedFor } from '#tests/support/page.ts'

describe('names on a page', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })

  test.each([
    ['en', ['Blaenau Gwent', 'Caerphilly', 'Monmouthshire', 'Newport', 'Torfaen']],
    ['cy', ['Blaenau Gwent', 'Caerffili', 'Casnewydd', 'Sir Fynwy', 'Torfaen']],
  ] as const)('of councils to filter by stand in order (%s)', async (lang, names) => {
    const { councils } = await loadFilterChoices(askedFor(house, { path: `/${lang}/x` }), {
      near: '',
    })
    expect(councils.map(({ text }) => text)).toEqual(names)
  })

  test.each([
    ['en', ['Llan Mill', 'Lodge Wood', 'The Cwm']],
    ['cy', ['Cwm', 'Lodge Wood', 'Llan Mill']],
  ] as const)('of one’s own groups stand in order (%s)', async (lang, names) => {
    const { id: personId } = await aPerson(house.db)
    for (const [nameEn, nameCy] of [
      ['The Cwm', 'Cwm'],
      ['Lodge Wood', null],
      ['Llan Mill', null],
    ] as const) {
      const { id } = await anOrganisation(house.db, { nameEn, nameCy })
      await aMembership(house.db, { personId, organisationId: id, role: 'owner' })
    }
    const viewer = await viewerOf(house.db, personId)
    const { groups } = await myGroups(askedFor(house, { path: `/${lang}/x`, viewer }))
    expect(groups.map(({ name }) => name.text)).toEqual(names)
  })
})
