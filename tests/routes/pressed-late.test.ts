// Buttons that are pressed twice: answered on a page that shows how it stands.
import { beforeAll, describe, expect, test } from 'vitest'
import { action as correctEntry } from '#app/routes/correct-entry.tsx'
import { openHouse, type House } from '#tests/support/house.ts'
import { aLink, aLinkScene, type LinkScene } from '#tests/support/links.ts'
import { askedFor } from '#tests/support/page.ts'

describe('a button that is pressed twice', () => {
  let house: House
  let scene: LinkScene
  beforeAll(async () => {
    house = await openHouse()
    scene = await aLinkScene(house.db)
  })

  test('shows the log, where it takes back what stood there', async () => {
    const viewer = scene.viewers['officer in remit']
    const link = await aLink(house.db, scene, { log: [{}] })
    const { id } = await house.db.logEntry.findFirstOrThrow({ where: { linkId: link.id } })
    const press = () => {
      const form = { do: 'withdraw', link: String(link.id) }
      const params = { entry: String(id) }
      return correctEntry(askedFor(house, { path: '/en/x', params, viewer, form }))
    }
    const places = [await press(), await press()].map((answer) =>
      answer instanceof Response ? answer.headers.get('Location') : answer,
    )
    expect(places).toEqual([
      `/en/links/${link.id}?done=linkNoteWithdrawn#log`,
      `/en/links/${link.id}#log`,
    ])
  })
})
