import { beforeAll, expect, test } from 'vitest'
import { loader as event } from '#app/routes/event.tsx'
import { loader as group } from '#app/routes/group.tsx'
import { loader as opportunity } from '#app/routes/opportunity.tsx'
import { anEvent, anOpportunity, anOrganisation } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { askedFor } from '#tests/support/page.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})

const about = { titleEn: 'Leaving an abusive home', titleCy: 'Gadael cartref treisgar' }

test.each([
  ['and so are its group and all that it has on', { nameEn: 'Casnewydd Women’s Aid' }, {}, true],
  ['though its group is about other things', {}, about, false],
])('a page about abuse can be left quickly, %s', async (_, named, titled, isGroup) => {
  const { id } = await anOrganisation(house.db, named)
  const params = {
    group: String(id),
    event: String((await anEvent(house.db, id, titled)).id),
    opportunity: String((await anOpportunity(house.db, id, titled)).id),
  }
  const asked = askedFor(house, { path: '/cy/x', params })
  expect((await event(asked)).isAboutAbuse).toBe(true)
  expect((await opportunity(asked)).opportunity.isAboutAbuse).toBe(true)
  expect((await group(asked)).isAboutAbuse).toBe(isGroup)
})

test('others stand without a way off them', async () => {
  const { id } = await anOrganisation(house.db)
  const asked = askedFor(house, { path: '/en/x', params: { group: String(id) } })
  expect((await group(asked)).isAboutAbuse).toBe(false)
})
