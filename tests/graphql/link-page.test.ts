import { beforeAll, expect, test } from 'vitest'
import { LinkPage } from '#app/server/link-page.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aLink, aLinkScene, type LinkScene } from '#tests/support/links.ts'

let house: House
let scene: LinkScene

beforeAll(async () => {
  house = await openHouse()
  scene = await aLinkScene(house.db)
})

test.each(['officer in remit', 'asker’s owner', 'administrator'] as const)(
  'a link’s page takes as many statements for much as for little, for %s',
  async (kind) => {
    const little = await aLink(house.db, scene, { tasks: [{}], log: [{ ring: 'public' }] })
    const much = await aLink(house.db, scene, {
      tasks: Array.from({ length: 15 }, () => ({})),
      log: Array.from({ length: 40 }, () => ({ ring: 'public' as const })),
    })
    const ask = async (number: number) => {
      const variables = { number, after: null }
      const context = house.as(scene.viewers[kind])
      const { data, errors } = await house.engine.run(LinkPage, variables, context)
      expect(errors).toBeUndefined()
      return (data as { link: { log: { edges: unknown[] } } }).link.log.edges.length
    }
    const few = await house.statementsOf(() => ask(little.id))
    const many = await house.statementsOf(() => ask(much.id))
    expect([await ask(little.id), await ask(much.id)]).toEqual([1, 20])
    expect(many.length).toBe(few.length)
    expect(many.length).toBeLessThanOrEqual(12)
  },
)
