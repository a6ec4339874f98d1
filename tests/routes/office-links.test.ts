// Where the staff of a commissioner's office get to: what waits for them.
import { beforeAll, expect, test } from 'vitest'
import { loader as links } from '#app/routes/links.tsx'
import { loader as today } from '#app/routes/today.tsx'
import { openHouse, type House } from '#tests/support/house.ts'
import { aLink, aLinkScene, type LinkScene } from '#tests/support/links.ts'
import { askedFor, thrownBy } from '#tests/support/page.ts'

let house: House
let scene: LinkScene
beforeAll(async () => {
  house = await openHouse()
  scene = await aLinkScene(house.db)
})
const asked = (path: string, kind: 'office staff' | 'asker’s owner') =>
  askedFor(house, { path, viewer: scene.viewers[kind] })

test('the way to Today leads the office’s staff to the links that wait for them', async () => {
  await aLink(house.db, scene, { withId: scene.office.id, stage: 'asked' })
  const sent = (await today(asked('/en/today', 'office staff'))) as unknown as Response
  expect(sent.status).toBe(302)
  const path = sent.headers.get('Location') ?? ''
  expect(path).toBe('/en/links?which=waitsForOffice')
  const page = await links(asked(path, 'office staff'))
  expect(page).toMatchObject({ which: 'waitsForOffice', counts: { waitsForOffice: 1 } })
  expect(page.list).toHaveLength(1)
})

test('a list of the office’s links that is empty says of what there is none', async () => {
  const emptyOf = async (which: string) =>
    (await links(asked(`/en/links?which=${which}`, 'office staff'))).empty
  expect(await emptyOf('late')).toBe('emptyKind')
  expect(await emptyOf('waitsForOffice')).toBe('emptyWaits')
})

test('nobody else finds an officer’s day', async () => {
  expect((await thrownBy(today(asked('/en/today', 'asker’s owner')))).status).toBe(404)
})
