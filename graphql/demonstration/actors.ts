// Who acts for an organisation of the demonstration.
import { claimedBodies } from '#graphql/demonstration/bodies.ts'
import { groups } from '#graphql/demonstration/groups.ts'
import type { World } from '#graphql/demonstration/world.ts'

const DAYS_UNTIL_HELPED = 14

const owners = new Map([
  ...groups.map(({ key, owner }) => [key, owner] as const),
  ...claimedBodies.map(({ key, person }) => [key, person.name] as const),
  ['opcc-gwent', 'Marcus Whitcombe'] as const,
])
const organisers = new Map(groups.map(({ key, organisers: some }) => [key, some?.[0]] as const))

/** The owner at first; once somebody helps them, it is as often that organiser. */
export function actorOf({ verified }: World, key: string, at: Date): string {
  const owner = owners.get(key)
  if (!owner) throw new RangeError(`Nobody acts for ${key}.`)
  const since = verified.get(key)?.getTime() ?? at.getTime()
  const organiser = organisers.get(key)
  const helped = at.getTime() > since + DAYS_UNTIL_HELPED * 86_400_000
  return organiser && helped && at.getUTCDate() % 2 ? organiser : owner
}
