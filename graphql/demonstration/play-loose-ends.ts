// What stands half done on any day: asked for and not confirmed, offered and forgotten, taken off a list, invited.
import { askToPutForward } from '#graphql/applications/ask-to-put-forward.ts'
import { actorOf } from '#graphql/demonstration/actors.ts'
import { addressOf } from '#graphql/demonstration/address-of.ts'
import { players } from '#graphql/demonstration/accounts.ts'
import { laneOf } from '#graphql/demonstration/play-groups.ts'
import { offerWords } from '#graphql/demonstration/words.ts'
import { later, organisationOf, type World } from '#graphql/demonstration/world.ts'
import { inviteMember } from '#graphql/members/invite-member.ts'
import { askForPlace } from '#graphql/signups/ask-for-place.ts'
import { declineSignUp } from '#graphql/signups/decline-sign-up.ts'

/** Whose dates and calls for help these are. */
const GROUP = 'risca-canal-lights'
/** Whom the demonstration's owner would have. */
const INVITING = 'pill-lantern-walkers'

const hours = (count: number) => -60 * count

export function playLooseEnds(world: World): void {
  const { timeline, calendar, cast, db } = world
  const { now } = calendar
  const guest = (name: string) => ({
    name,
    email: addressOf(name),
    preferredLanguage: 'en' as const,
    age: 44,
  })
  const ahead = async (at: Date) =>
    db.session.findFirstOrThrow({
      where: {
        startsAt: { gt: at },
        cancelledAt: null,
        event: { organisationId: organisationOf(world, GROUP), state: 'published' },
      },
      orderBy: [{ startsAt: 'desc' }, { id: 'asc' }],
    })
  // A place is held for whoever asks no longer than this.
  timeline.add(later(now, -5), laneOf(GROUP), async (at) => {
    const { id: sessionId } = await ahead(at)
    await askForPlace(cast.asVisitor(at), { ...guest('Rowena Stride'), sessionId, note: null })
  })
  timeline.add(later(now, hours(50)), laneOf(GROUP), async (at) => {
    const { id: sessionId } = await ahead(at)
    const { id: signUpId } = await db.signUp.findFirstOrThrow({
      where: { sessionId, state: 'confirmed' },
      orderBy: { id: 'asc' },
    })
    await declineSignUp(await cast.as(actorOf(world, GROUP, at), at), { signUpId })
  })
  for (const [name, ago] of [
    ['Rowena Stride', hours(3)],
    ['Clement Purnell', hours(75)],
  ] as const) {
    timeline.add(later(now, ago), laneOf(GROUP), async (at) => {
      const { id: opportunityId } = await db.opportunity.findFirstOrThrow({
        where: { organisationId: organisationOf(world, GROUP), state: 'published' },
        orderBy: { id: 'asc' },
      })
      const message = offerWords.en[0] ?? null
      await askToPutForward(cast.asVisitor(at), { ...guest(name), opportunityId, message })
    })
  }
  timeline.add(later(now, hours(27)), laneOf(INVITING), async (at) => {
    await inviteMember(await cast.as(players.owner, at), {
      organisationId: organisationOf(world, INVITING),
      email: addressOf('Sioned Pask'),
      role: 'reader',
    })
  })
}
