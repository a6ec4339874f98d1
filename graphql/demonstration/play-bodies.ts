// The first administrator sets up the offices; bodies are claimed by people who work for them.
import {
  becomeFirstAdministrator,
  makeFirstAdministratorPass,
} from '#graphql/accounts/first-administrator.ts'
import { demonstrationPassword, players } from '#graphql/demonstration/accounts.ts'
import { claimedBodies, offices, type StaffScript } from '#graphql/demonstration/bodies.ts'
import { addressOf, slugOf } from '#graphql/demonstration/address-of.ts'
import { addClaim } from '#graphql/demonstration/play-claims.ts'
import { bringPerson } from '#graphql/demonstration/play-people.ts'
import {
  areaOf,
  later,
  organisationOf,
  telephone,
  type World,
} from '#graphql/demonstration/world.ts'
import { acceptInvitation } from '#graphql/members/accept-invitation.ts'
import { inviteMember } from '#graphql/members/invite-member.ts'
import { changeOrganisation } from '#graphql/organisations/change-organisation.ts'
import { setUpBody } from '#graphql/organisations/set-up-body.ts'
import { textOf } from '#graphql/text/schema.ts'

/** Everything about the offices happens in this lane, ahead of everybody else. */
const lane = 'offices'

export function playBodies(world: World): void {
  const { timeline, calendar } = world
  timeline.add(calendar.ago(365, '08:30'), lane, (at) => appointAdministrator(world, at))
  offices.forEach(({ key, staff, phone }, day) => {
    staff.forEach((person, position) => {
      const begins = calendar.ago(364 - day * 2 - position, position ? '11:00' : '09:00')
      bringPerson(world, person, begins, lane)
      if (position === 0) world.verified.set(key, later(begins, 20))
      timeline.add(later(begins, 20), lane, (at) => invite(world, key, person, position === 0, at))
    })
    // Whoever came last looks after what the office says, and names whoever came first.
    const [first, last] = [staff[0], staff.at(-1)]
    timeline.add(calendar.ago(364 - day * 2 - staff.length, '16:00'), lane, (at) =>
      giveContact(world, { key, by: last?.name ?? '', name: first?.name ?? '', phone }, at),
    )
  })
  claimedBodies.forEach(({ key, person, message, phone }, position) => {
    const days = 338 - position * 6
    addClaim(world, {
      of: key,
      by: person,
      days,
      message,
      decided: { days: days - 2, accept: true, reason: 'Its switchboard knows you.' },
      verified: days - 3,
    })
    timeline.add(calendar.ago(days - 4, '16:00'), `organisation ${key}`, (at) =>
      giveContact(world, { key, by: person.name, name: person.name, phone }, at),
    )
  })
}

async function appointAdministrator({ cast }: World, at: Date) {
  const name = players.administrator
  const token = await makeFirstAdministratorPass(cast.asSystem(at), {})
  await becomeFirstAdministrator(cast.asVisitor(at), {
    token: token ?? '',
    name,
    email: addressOf(name),
    password: demonstrationPassword,
    preferredLanguage: 'both',
  })
}

async function invite(world: World, key: string, person: StaffScript, isFirst: boolean, at: Date) {
  const { cast } = world
  const organisationId = organisationOf(world, key)
  const invited = {
    organisationId,
    email: addressOf(person.name),
    role: person.role,
    remit: (person.remit ?? []).map((council) => areaOf(world, council)),
  }
  const administrator = await cast.as(players.administrator, at)
  if (isFirst) await setUpBody(administrator, invited)
  else await inviteMember(administrator, invited)
  await acceptMail(world, person.name, organisationId, later(at, 30))
}

/** Somebody follows the link in the mail that invited them. */
export async function acceptMail(world: World, name: string, organisationId: number, at: Date) {
  const { cast } = world
  const token = await cast.tokenIn({
    purpose: 'invitation',
    invitation: { organisationId, email: addressOf(name) },
  })
  await acceptInvitation(await cast.as(name, at), { token })
  cast.changed(name)
}

type ContactScript = { key: string; by: string; name: string; phone: number }

/** A body says how it is reached; what it says about itself stays as it was. */
async function giveContact(world: World, { key, by, name, phone }: ContactScript, at: Date) {
  const organisation = await world.db.organisation.findUniqueOrThrow({
    where: { id: organisationOf(world, key) },
    include: { areas: true, identifiers: true },
  })
  await changeOrganisation(await world.cast.as(by, at), {
    organisationId: organisation.id,
    version: organisation.version,
    kind: organisation.kind,
    name: textOf('name', organisation),
    areaCodes: organisation.areas.map(({ areaCode }) => areaCode),
    identifiers: organisation.identifiers.map(({ scheme, value }) => ({ scheme, value })),
    contactName: name,
    contactEmail: `${slugOf(key)}@example.org`,
    contactPhone: telephone(phone),
  })
}
