import { beforeAll, describe, expect, test } from 'vitest'
import { loader } from '#app/routes/new-opportunity.tsx'
import {
  aMembership,
  anOrganisation,
  aPerson,
  NEWPORT,
  TORFAEN,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { askedFor } from '#tests/support/page.ts'

describe('the wards that a form offers', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })

  test.each([
    ['en', ['Newport', 'Torfaen']],
    ['cy', ['Casnewydd', 'Torfaen']],
  ] as const)('are those of the group’s councils, in order (%s)', async (lang, councils) => {
    const { id } = await anOrganisation(house.db, {
      areas: { create: [{ areaCode: TORFAEN }, { areaCode: NEWPORT }] },
    })
    const { id: personId } = await aPerson(house.db)
    await aMembership(house.db, { personId, organisationId: id, role: 'owner' })
    const viewer = await viewerOf(house.db, personId)
    const params = { group: String(id) }
    const { choices } = await loader(askedFor(house, { path: `/${lang}/x`, params, viewer }))
    const { wards } = choices
    expect([...new Set(wards.map(({ group }) => group))]).toEqual(councils)
    const ordered = [...wards].sort(
      (a, b) => a.group.localeCompare(b.group, lang) || a.text.localeCompare(b.text, lang),
    )
    expect(wards).toEqual(ordered)
    expect(wards.length).toBeGreaterThan(20)
  })
})
