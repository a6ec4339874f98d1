// Groups close, stand still for a while, and come back.
import {
  endedGroups,
  type EndedGroup,
  type EndScript,
} from '#graphql/demonstration/ended-groups.ts'
import { officerOf } from '#graphql/demonstration/officers.ts'
import { laneOf, playVerified, verify } from '#graphql/demonstration/play-groups.ts'
import { organisationOf, type World } from '#graphql/demonstration/world.ts'
import { archiveOrganisation } from '#graphql/organisations/archive-organisation.ts'
import { restoreOrganisation } from '#graphql/organisations/restore-organisation.ts'
import { suspendOrganisation } from '#graphql/organisations/suspend-organisation.ts'

export function playEndedGroups(world: World): void {
  const { timeline, calendar } = world
  for (const group of endedGroups) {
    playVerified(world, group)
    for (const end of group.ends) {
      timeline.add(calendar.ago(end.days, '13:50'), laneOf(group.key), (at) =>
        take(world, group, end, at),
      )
    }
  }
}

async function take(world: World, { key, owner }: EndedGroup, end: EndScript, at: Date) {
  const { cast, db } = world
  const organisationId = organisationOf(world, key)
  if ('verified' in end) return verify(world, key, end.verified, at)
  if ('closed' in end) {
    const { version } = await db.organisation.findUniqueOrThrow({ where: { id: organisationId } })
    const reason = { en: end.closed, cy: null }
    return archiveOrganisation(await cast.as(owner, at), { organisationId, version, reason })
  }
  const officer = await cast.as(await officerOf(world, organisationId), at)
  return 'suspended' in end
    ? suspendOrganisation(officer, { organisationId, reason: end.suspended })
    : restoreOrganisation(officer, { organisationId })
}
