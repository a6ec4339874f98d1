// Groups register; the liaison officer looks at them, asks, verifies, declines.
import { chanceOf } from '#graphql/demonstration/chance.ts'
import { addressOf } from '#graphql/demonstration/address-of.ts'
import { groups } from '#graphql/demonstration/groups.ts'
import type { GroupScript } from '#graphql/demonstration/group-script.ts'
import { officerOf } from '#graphql/demonstration/officers.ts'
import type { PersonScript } from '#graphql/demonstration/people.ts'
import { acceptMail } from '#graphql/demonstration/play-bodies.ts'
import { bringPerson } from '#graphql/demonstration/play-people.ts'
import {
  askedGroups,
  declinedGroup,
  suspension,
  waitingGroups,
} from '#graphql/demonstration/waiting-groups.ts'
import {
  areaOf,
  later,
  organisationOf,
  telephone,
  type World,
} from '#graphql/demonstration/world.ts'
import { writtenOf } from '#graphql/demonstration/written.ts'
import { inviteMember } from '#graphql/members/invite-member.ts'
import { answerMore } from '#graphql/organisations/answer-more.ts'
import { askMore } from '#graphql/organisations/ask-more.ts'
import { declineOrganisation } from '#graphql/organisations/decline-organisation.ts'
import { registerOrganisation } from '#graphql/organisations/register-organisation.ts'
import { reinstateOrganisation } from '#graphql/organisations/reinstate-organisation.ts'
import { suspendOrganisation } from '#graphql/organisations/suspend-organisation.ts'
import { verifyOrganisation } from '#graphql/organisations/verify-organisation.ts'
import { addDays } from '#graphql/time/calendar-day.ts'
import { londonDate } from '#graphql/time/london-time.ts'

/** After so many days an early group was looked at again. */
const LOOKED_AGAIN = 50

const evidence = [
  'Met two of them at their usual place. Constitution and insurance seen.',
  'Visited on a normal evening. Bank account with two signatories, policy on safeguarding seen.',
  'Spoke to the secretary by telephone and to the hall’s caretaker, who has known them for years.',
  'Saw the minutes of their last meeting and a letter from the bank.',
  'Vouched for by the county voluntary council’s own adviser. Insurance seen.',
]

export const laneOf = (key: string): string => `organisation ${key}`

export function playGroups(world: World): void {
  for (const group of groups) playVerified(world, group)
  for (const group of waitingGroups) register(world, group)
  for (const group of askedGroups) {
    register(world, group)
    const { asked, answer } = group
    decide(world, group.key, asked.days, askMore, { reason: asked.reason })
    if (answer) decide(world, group.key, answer.days, answerMore, { answer: answer.text }, group)
  }
  register(world, declinedGroup)
  decide(world, declinedGroup.key, 98, declineOrganisation, { reason: declinedGroup.reason })
  const { group, days, reason, backAfter } = suspension
  decide(world, group, days, suspendOrganisation, { reason })
  decide(world, group, days - backAfter, reinstateOrganisation, {})
}

/** It registers, the officer vouches for it, and its people come. */
export function playVerified(world: World, group: GroupScript): void {
  const { timeline, calendar, verified } = world
  const { key, joined } = group
  const chance = chanceOf(key)
  register(world, group)
  const looked = calendar.ago(joined - chance.between(2, 7), '15:30')
  verified.set(key, looked)
  const seen = group.evidence ?? chance.pick(evidence)
  timeline.add(looked, laneOf(key), (at) => verify(world, key, seen, at, group.reviewAfter))
  if (joined > 345) {
    const again = calendar.ago(LOOKED_AGAIN, '11:30')
    timeline.add(again, laneOf(key), (at) => verify(world, key, seen, at))
  }
  const members = [
    ...(group.organisers ?? []).map((name) => ({ name, role: 'organiser' as const })),
    ...(group.readers ?? []).map((name) => ({ name, role: 'reader' as const })),
  ]
  members.forEach(({ name, role }, position) => {
    const at = later(looked, (position + 1) * 1500)
    bringPerson(world, personOf(group, name), at, laneOf(key))
    timeline.add(later(at, 60), laneOf(key), async (now) => {
      const organisationId = organisationOf(world, key)
      const owner = await world.cast.as(group.owner, now)
      await inviteMember(owner, { organisationId, email: addressOf(name), role })
      await acceptMail(world, name, organisationId, later(now, 90))
    })
  })
}

const personOf = (group: GroupScript, name: string): PersonScript => ({
  name,
  language: group.inWelsh?.includes(name) ? 'cy' : group.inBoth?.includes(name) ? 'both' : 'en',
})

function register(world: World, group: GroupScript): void {
  const { timeline, calendar, cast } = world
  const at = calendar.ago(group.joined, `${chanceOf(group.key).between(9, 20)}:25`.padStart(5, '0'))
  bringPerson(world, personOf(group, group.owner), later(at, -45), laneOf(group.key))
  timeline.add(at, laneOf(group.key), async (now) => {
    const { id } = await registerOrganisation(await cast.as(group.owner, now), {
      kind: group.kind,
      name: group.name,
      summary: group.summary,
      written: writtenOf(group.summary),
      areaCodes: group.areas.map((area) => areaOf(world, area)),
      identifiers: group.charity ? [{ scheme: 'GB_CHC', value: String(group.charity) }] : [],
      contactName: group.owner,
      contactEmail: `${group.key}@example.org`,
      contactPhone: telephone(group.phone),
      isNew: true,
    })
    world.organisations.set(group.key, id)
    cast.changed(group.owner)
  })
}

/** The officer vouches for an organisation, for a year unless told otherwise. */
export async function verify(
  world: World,
  key: string,
  seen: string,
  at: Date,
  days = 365,
): Promise<void> {
  const organisationId = organisationOf(world, key)
  const { version } = await world.db.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { version: true },
  })
  const officer = await officerOf(world, organisationId)
  await verifyOrganisation(await world.cast.as(officer, at), {
    organisationId,
    version,
    evidence: seen,
    reviewOn: addDays(londonDate(at), days),
  })
}

/** A step of the officer's, or of the group's owner, so many days ago. */
function decide<More extends object>(
  world: World,
  key: string,
  days: number,
  step: (
    context: Awaited<ReturnType<World['cast']['as']>>,
    input: { organisationId: number } & More,
  ) => Promise<unknown>,
  more: More,
  byOwnerOf?: GroupScript,
): void {
  world.timeline.add(world.calendar.ago(days, '14:15'), laneOf(key), async (at) => {
    const organisationId = organisationOf(world, key)
    const actor = byOwnerOf?.owner ?? (await officerOf(world, organisationId))
    await step(await world.cast.as(actor, at), { organisationId, ...more })
  })
}
