import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '#graphql/access/viewer.ts'
import { takePlace } from '#graphql/signups/take-place.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aSession, countsOf, viewers } from '#tests/support/sign-ups.ts'

const TIMES = 30

describe('two hundred people who want ten places', () => {
  let house: House
  let people: Viewer[]
  beforeAll(async () => {
    house = await openHouse()
    people = await viewers(house.db, 200)
  })

  test.each(Array.from({ length: TIMES }, (_, time) => time + 1))(
    'get exactly ten, and a hundred and ninety wait: time %d',
    async () => {
      const { session } = await aSession(house.db, 10)
      await Promise.all(
        people.map((viewer) => takePlace(house.as(viewer), { sessionId: session.id })),
      )
      const { kept, rows } = await countsOf(house.db, session.id)
      expect(kept).toEqual({ taken: 10, waiting: 190 })
      expect(rows).toEqual(kept)
    },
  )
})
