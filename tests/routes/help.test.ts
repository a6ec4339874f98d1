import { beforeAll, describe, expect, test } from 'vitest'
import { loader as about } from '#app/routes/about.tsx'
import { loader as help } from '#app/routes/help.tsx'
import { anOrganisation, TORFAEN } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { askedFor } from '#tests/support/page.ts'

describe('the page that says whom one may ask', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
    const council = { kind: 'county_voluntary_council', state: 'verified' } as const
    await anOrganisation(house.db, {
      ...council,
      nameEn: 'Valley Volunteers',
      nameCy: 'Gwirfoddolwyr y Cwm',
      contactName: 'Mair Puw',
      contactPhone: '01495 000 000',
      contactEmail: 'mair@example.org',
      areas: { create: { areaCode: TORFAEN } },
    })
    await anOrganisation(house.db, { ...council, nameEn: 'Not checked', state: 'registered' })
    await anOrganisation(house.db, { nameEn: 'Spade Club', state: 'verified' })
    await anOrganisation(house.db, {
      kind: 'commissioner_office',
      nameEn: 'The Office',
      state: 'verified',
    })
  })

  test.each([
    ['en', 'Valley Volunteers', 'Torfaen'],
    ['cy', 'Gwirfoddolwyr y Cwm', 'Torfaen'],
  ])('names the councils that are checked, and their person (%s)', async (lang, name, area) => {
    const { councils, offices } = await help(askedFor(house, { path: `/${lang}/help` }))
    expect(councils).toMatchObject([
      {
        name: { text: name },
        areas: area,
        contactName: 'Mair Puw',
        contactPhone: '01495 000 000',
        contactEmail: 'mair@example.org',
      },
    ])
    expect(offices.map((office) => office.name.text)).toEqual(['The Office'])
  })

  test('and the page about us shows what the licences of our lists ask', async () => {
    const { attributions, councils } = await about(askedFor(house, { path: '/en/about' }))
    expect(attributions.join()).toMatch(/Office for National Statistics.*mySociety, CC BY 4.0/)
    expect(councils).toHaveLength(1)
  })
})
