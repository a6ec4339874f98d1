// People make themselves accounts.
import { confirmAddress } from '#graphql/accounts/confirm-address.ts'
import { createAccount } from '#graphql/accounts/create-account.ts'
import { demonstrationPassword } from '#graphql/demonstration/accounts.ts'
import { addressOf, slugOf } from '#graphql/demonstration/address-of.ts'
import { chanceOf } from '#graphql/demonstration/chance.ts'
import { volunteers, type PersonScript } from '#graphql/demonstration/people.ts'
import { later, type World } from '#graphql/demonstration/world.ts'

/** Somebody makes an account and confirms its address; both happen in a lane, a few minutes apart. */
export function bringPerson(world: World, person: PersonScript, at: Date, lane: string): void {
  const { timeline, cast, arrived } = world
  if (arrived.has(person.name)) return
  const email = addressOf(person.name)
  const confirmed = later(at, chanceOf(email).between(2, 9))
  arrived.set(person.name, confirmed)
  timeline.add(at, lane, (now) =>
    createAccount(cast.asVisitor(now), {
      name: person.name,
      email,
      password: demonstrationPassword,
      preferredLanguage: person.language,
      consent: true,
    }),
  )
  timeline.add(confirmed, lane, async (now) => {
    const token = await cast.tokenIn({ purpose: 'confirm_address', email })
    await confirmAddress(cast.asVisitor(now), { token, password: demonstrationPassword })
  })
}

/** The volunteers come in the first weeks, a few of them later. */
export function playVolunteers(world: World): void {
  volunteers.forEach((person, position) => {
    const days = 355 - position * 5 - chanceOf(person.name).between(0, 4)
    bringPerson(world, person, world.calendar.ago(days, '19:10'), `person ${slugOf(person.name)}`)
  })
}
