// Groups say what they need help with; people put themselves forward and are answered.
import { acceptApplication } from '#graphql/applications/accept-application.ts'
import { askToPutForward } from '#graphql/applications/ask-to-put-forward.ts'
import { confirmApplication } from '#graphql/applications/confirm-application.ts'
import { declineApplication } from '#graphql/applications/decline-application.ts'
import { putForward } from '#graphql/applications/put-forward.ts'
import { withdrawApplication } from '#graphql/applications/withdraw-application.ts'
import { actorOf } from '#graphql/demonstration/actors.ts'
import { addressOf } from '#graphql/demonstration/address-of.ts'
import { whenAwake } from '#graphql/demonstration/calendar.ts'
import { chanceOf } from '#graphql/demonstration/chance.ts'
import type { OpportunityScript } from '#graphql/demonstration/opportunity-script.ts'
import { opportunities } from '#graphql/demonstration/opportunities-east.ts'
import { officerOf } from '#graphql/demonstration/officers.ts'
import { guests, volunteers, type PersonScript } from '#graphql/demonstration/people.ts'
import { prioritiesAt } from '#graphql/demonstration/play-events.ts'
import { laneOf } from '#graphql/demonstration/play-groups.ts'
import { venues } from '#graphql/demonstration/venues.ts'
import { declineWords, offerWords, takenDownReason } from '#graphql/demonstration/words.ts'
import { areaOf, later, organisationOf, type World } from '#graphql/demonstration/world.ts'
import { writtenOf } from '#graphql/demonstration/written.ts'
import { cancelOpportunity } from '#graphql/opportunities/cancel-opportunity.ts'
import { draftOpportunity } from '#graphql/opportunities/draft-opportunity.ts'
import { publishOpportunity } from '#graphql/opportunities/publish-opportunity.ts'
import { takeDownOpportunity } from '#graphql/opportunities/take-down-opportunity.ts'

type Standing = { opportunityId: number }
type Fate = 'accepted' | 'waiting' | 'declined' | 'withdrawn'

export function playOpportunities(world: World): void {
  for (const script of opportunities) {
    const { timeline, calendar, cast } = world
    const lane = laneOf(script.by)
    const drafted = calendar.ago(script.days, '20:05')
    const standing: Standing = { opportunityId: 0 }
    timeline.add(drafted, lane, async (at) => {
      const organiser = await cast.as(actorOf(world, script.by, at), at)
      const fields = await opportunityFields(world, script, at)
      standing.opportunityId = (await draftOpportunity(organiser, fields)).id
    })
    if (script.isDraft) continue
    timeline.add(later(drafted, 35), lane, async (at) => {
      await publishOpportunity(await cast.as(actorOf(world, script.by, at), at), standing)
    })
    playOffers(world, script, standing, later(drafted, 300))
    if (script.isTakenDown) {
      timeline.add(calendar.ago(1, '17:55'), lane, async (at) => {
        const officer = await officerOf(world, organisationOf(world, script.by))
        const reason = takenDownReason
        await takeDownOpportunity(await cast.as(officer, at), { ...standing, reason })
      })
    }
    if (!script.isCancelled) continue
    timeline.add(calendar.ago(2, '18:20'), lane, async (at) => {
      const organiser = await cast.as(actorOf(world, script.by, at), at)
      const reason = {
        en: 'The ground is too wet for a digger to turn. We try again in April.',
        cy: null,
      }
      await cancelOpportunity(organiser, { ...standing, reason })
    })
  }
}

async function opportunityFields(world: World, script: OpportunityScript, at: Date) {
  const { calendar } = world
  const venue = script.venue ? venues[script.venue] : null
  return {
    organisationId: organisationOf(world, script.by),
    title: script.title,
    description: script.description,
    timing: script.timing,
    timingText: script.timingText,
    startsOn: script.onDay === undefined ? null : calendar.day(script.onDay),
    endsOn: script.untilDay === undefined ? null : calendar.day(script.untilDay),
    fromHome: venue === null,
    venue: venue?.name ?? null,
    wardCode: venue ? areaOf(world, venue.ward) : null,
    skills: script.skills ?? null,
    heldIn: [...(script.heldIn ?? ['en'])],
    minimumAge: script.minimumAge ?? null,
    under18Welcome: (script.minimumAge ?? 0) < 18,
    wanted: script.wanted ?? null,
    priorityIds: await prioritiesAt(world, script, at),
    requirements: [...(script.requirements ?? [])],
    written: writtenOf(script.title, script.welsh),
  }
}

function playOffers(world: World, script: OpportunityScript, standing: Standing, from: Date): void {
  const chance = chanceOf(`offers ${script.by} ${script.title.en ?? script.title.cy}`)
  const [accepted = 0, waiting = 0, declined = 0, withdrawn = 0] = script.offers ?? []
  const fates: Fate[] = [
    ...Array<Fate>(accepted).fill('accepted'),
    ...Array<Fate>(declined).fill('declined'),
    ...Array<Fate>(withdrawn).fill('withdrawn'),
    ...Array<Fate>(waiting).fill('waiting'),
  ]
  const inWelshOnly = script.heldIn?.length === 1 && script.heldIn[0] === 'cy'
  const settled = volunteers.filter(({ name }) => {
    const arrived = world.arrived.get(name)
    return arrived !== undefined && later(arrived, 8 * 1440) < from
  })
  const crowd = [...settled, ...guests].filter(({ language }) => !inWelshOnly || language !== 'en')
  const people = chance.some(crowd, fates.length)
  const until = world.calendar.now.getTime() - 5 * 3_600_000
  // Nobody leaves an offer without an answer for long: those who wait came in the last days.
  const lately = Math.max(from.getTime(), until - 6 * 86_400_000)
  fates.forEach((fate, position) => {
    const person = people[position]
    if (!person) return
    const [begin, end] = fate === 'waiting' ? [lately, until] : [from.getTime(), until]
    const at = whenAwake(new Date(begin + ((end - begin) * chance.between(1, 900)) / 1000), end)
    offer(world, { script, standing, person, at, fate })
  })
}

type Offer = {
  script: OpportunityScript
  standing: Standing
  person: PersonScript
  at: Date
  fate: Fate
}

function offer(world: World, { script, standing, person, at, fate }: Offer): void {
  const { timeline, cast, db } = world
  const { name, language } = person
  const lane = laneOf(script.by)
  const chance = chanceOf(`offer ${script.by} ${name}`)
  const message = chance.pick(offerWords[language === 'cy' ? 'cy' : 'en'])
  const age = chance.between(26, 74)
  const theirs = () =>
    db.application.findFirstOrThrow({
      where: { opportunityId: standing.opportunityId, person: { name } },
    })
  if (guests.includes(person)) {
    const email = addressOf(name)
    timeline.add(at, lane, (now) =>
      askToPutForward(cast.asVisitor(now), {
        ...standing,
        name,
        email,
        preferredLanguage: language,
        age,
        message,
      }),
    )
    timeline.add(later(at, 11), lane, async (now) => {
      const { id } = await theirs()
      const token = await cast.tokenIn({ purpose: 'application', applicationId: id })
      await confirmApplication(cast.asVisitor(now), { token })
      if (fate === 'withdrawn') await withdrawApplication(cast.asVisitor(now), { token })
    })
  } else {
    timeline.add(at, lane, async (now) => {
      const viewer = await cast.as(name, now)
      const { id } = await putForward(viewer, { ...standing, age, message })
      if (fate === 'withdrawn') await withdrawApplication(viewer, { applicationId: id })
    })
  }
  if (fate !== 'accepted' && fate !== 'declined') return
  timeline.add(later(at, chance.between(90, 280)), lane, async (now) => {
    const organiser = await cast.as(actorOf(world, script.by, now), now)
    const { id } = await theirs()
    if (fate === 'accepted') await acceptApplication(organiser, { applicationId: id })
    else await declineApplication(organiser, { applicationId: id, reason: declineWords })
  })
}
