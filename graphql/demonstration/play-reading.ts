// Most people read what they were told now and then; what came since is still unread.
import { players } from '#graphql/demonstration/accounts.ts'
import { chanceOf } from '#graphql/demonstration/chance.ts'
import { slugOf } from '#graphql/demonstration/address-of.ts'
import type { World } from '#graphql/demonstration/world.ts'
import { markNoticesRead } from '#graphql/notices/mark-notices-read.ts'

export function playReading({ arrived, calendar, cast, timeline }: World): void {
  for (const [name, since] of arrived) {
    const chance = chanceOf(`reading ${name}`)
    const at = calendar.ago(chance.between(1, 6), '08:10')
    const seldom = chance.happens(20) && !Object.values(players).includes(name)
    if (since > calendar.ago(8) || seldom) continue
    timeline.add(at, `reading ${slugOf(name)}`, async (now) => {
      await markNoticesRead(await cast.as(name, now), {})
    })
  }
}
