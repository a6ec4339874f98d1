// Now and then somebody reports something published; the officer looks into it.
import { officerOf } from '#graphql/demonstration/officers.ts'
import { organisationOf, type World } from '#graphql/demonstration/world.ts'
import { raiseFlag } from '#graphql/flags/raise-flag.ts'
import { settleFlag } from '#graphql/flags/settle-flag.ts'
import type { FlagReason } from '#prisma/client.ts'

type FlagScript = {
  /** Of which organisation: one of its events, of its opportunities, or itself. */
  of: string
  what: 'event' | 'opportunity' | 'organisation'
  reason: FlagReason
  text: string
  days: number
  /** What the officer found, and how many days ago; open where this is left out. */
  settled?: readonly [days: number, outcome: string]
}

const flags: readonly FlagScript[] = [
  {
    of: 'lliswerry-lakeside-anglers',
    what: 'event',
    reason: 'other',
    text: 'A cash raffle with a late bar, for a club that teaches children? I do not think so.',
    days: 2,
    settled: [1, 'Taken down. Spoke to Vernon, who did not know about the licence.'],
  },
  {
    of: 'ystrad-platform-hosts',
    what: 'event',
    reason: 'unsafe',
    text: 'There is no railing on the far platform. Volunteers should not stand there at night.',
    days: 2,
  },
  {
    of: 'cwm-corner-club',
    what: 'organisation',
    reason: 'wrong',
    text: 'The telephone number is the bakery’s. They are getting annoyed.',
    days: 1,
  },
  {
    of: 'monmouth-bridge-youth',
    what: 'opportunity',
    reason: 'wrong',
    text: 'It says 6pm to 9.30pm, the poster says eight.',
    days: 0,
  },
  {
    of: 'rogerstone-dads-and-prams',
    what: 'event',
    reason: 'not_real',
    text: 'I have never seen anybody there.',
    days: 44,
    settled: [43, 'Went there on Sunday: seven prams. They now meet by the café’s other door.'],
  },
  {
    of: 'chepstow-wall-wardens',
    what: 'event',
    reason: 'names_somebody',
    text: 'The description names my son.',
    days: 91,
    settled: [91, 'The name was taken out within the hour, and the group apologised in person.'],
  },
]

export function playFlags(world: World): void {
  const { timeline, calendar, cast, db } = world
  flags.forEach(({ of, what, reason, text, days, settled }) => {
    const standing = { flagId: 0 }
    const lane = `flag ${of}`
    timeline.add(calendar.ago(days, '09:05'), lane, async (at) => {
      const about = await findAbout(world, of, what, at)
      standing.flagId = (await raiseFlag(cast.asVisitor(at), { ...about, reason, text })).id
    })
    if (!settled) return
    timeline.add(calendar.ago(settled[0], '16:40'), lane, async (at) => {
      const flag = await db.flag.findUniqueOrThrow({ where: { id: standing.flagId } })
      const officer = await cast.as(await officerOf(world, flag.organisationId), at)
      await settleFlag(officer, { ...standing, outcome: settled[1] })
    })
  })
}

async function findAbout(world: World, key: string, what: FlagScript['what'], at: Date) {
  const organisationId = organisationOf(world, key)
  const published = { organisationId, state: 'published' as const, publishedAt: { lt: at } }
  if (what === 'organisation') return { organisationId }
  if (what === 'opportunity') {
    const found = await world.db.opportunity.findFirstOrThrow({ where: published })
    return { opportunityId: found.id }
  }
  const orderBy = { publishedAt: 'desc' } as const
  const found = await world.db.event.findFirstOrThrow({ where: published, orderBy })
  return { eventId: found.id }
}
