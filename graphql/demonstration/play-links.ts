// Groups ask for links, the liaison officers tie them.
import { actorOf } from '#graphql/demonstration/actors.ts'
import { links } from '#graphql/demonstration/links-closed.ts'
import type { LinkScript, LinkStepScript, NextScript } from '#graphql/demonstration/link-script.ts'
import { officerOf } from '#graphql/demonstration/officers.ts'
import { organisationOf, type World } from '#graphql/demonstration/world.ts'
import { askLink } from '#graphql/links/ask-link.ts'
import { closeLink } from '#graphql/links/close-link.ts'
import { introduceLink } from '#graphql/links/introduce-link.ts'
import { logContact } from '#graphql/links/log-contact.ts'
import { moveLink } from '#graphql/links/move-link.ts'
import { openLink } from '#graphql/links/open-link.ts'
import { setPartner } from '#graphql/links/set-partner.ts'
import { withdrawLink } from '#graphql/links/withdraw-link.ts'

/** One after another, so that who looks after which never depends on which came first. */
const lane = 'links'

export function playLinks(world: World): void {
  const { timeline, calendar } = world
  for (const script of links) {
    const standing = { linkId: 0 }
    timeline.add(calendar.ago(script.days, '11:05'), lane, async (at) => {
      standing.linkId = await begin(world, script, at)
    })
    for (const step of script.steps) {
      timeline.add(calendar.ago(step.days, '13:35'), lane, (at) =>
        take(world, script, standing.linkId, step, at),
      )
    }
  }
}

async function begin(world: World, script: LinkScript, at: Date): Promise<number> {
  const { cast } = world
  const organisationId = organisationOf(world, script.asker)
  const ask = {
    organisationId,
    purpose: script.purpose,
    language: script.language ?? 'en',
  } as const
  const withId = script.with ? organisationOf(world, script.with) : null
  if (script.opened) {
    const officer = await cast.as('Carys Beynon', at)
    return (await openLink(officer, { ...ask, withId, ...nextOf(world, script.opened) })).id
  }
  const asker = await cast.as(actorOf(world, script.asker, at), at)
  const withOffice = script.with === 'opcc-gwent'
  return (await askLink(asker, { ...ask, withId: withOffice ? null : withId, withOffice })).id
}

async function take(
  world: World,
  script: LinkScript,
  linkId: number,
  step: LinkStepScript,
  at: Date,
): Promise<unknown> {
  const { cast, db } = world
  const { version, officerId, tasks } = await db.link.findUniqueOrThrow({
    where: { id: linkId },
    include: { tasks: { where: { doneAt: null }, orderBy: { id: 'desc' }, take: 1 } },
  })
  const keeper = officerId && (await db.person.findUnique({ where: { id: officerId } }))
  const name = keeper ? keeper.name : await officerOf(world, organisationOf(world, script.asker))
  const officer = await cast.as(name, at)
  const on = { linkId, version }
  const next = (script: NextScript) => ({
    ...nextOf(world, script),
    doneTaskId: tasks[0]?.id ?? null,
  })
  if ('note' in step) {
    const side = step.by === 'partner' ? (script.with ?? script.asker) : script.asker
    const writer = step.by ? await cast.as(speakerOf(world, side, at), at) : officer
    return logContact(writer, {
      linkId,
      kind: step.kind,
      ring: step.ring ?? 'parties',
      text: step.note,
      heardFrom: step.heard ?? false,
      ...(step.next && !step.by ? next(step.next) : {}),
    })
  }
  if ('partner' in step) {
    return setPartner(officer, { ...on, withId: organisationOf(world, step.partner) })
  }
  if ('introduced' in step) return introduceLink(officer, { ...on, ...next(step.introduced) })
  if ('pulling' in step) return moveLink(officer, { ...on, stage: 'active', ...next(step.pulling) })
  if ('easing' in step) {
    return moveLink(officer, { ...on, stage: 'introduced', ...next(step.easing) })
  }
  if ('withdrawn' in step) {
    const asker = await cast.as(actorOf(world, script.asker, at), at)
    return withdrawLink(asker, { ...on, note: step.withdrawn })
  }
  const isTied = 'tied' in step
  const note = isTied ? step.tied : step.letGo
  return closeLink(officer, { ...on, outcome: isTied ? 'tied' : 'let_go', note })
}

/** The office's own staff speak for it. */
const speakerOf = (world: World, key: string, at: Date): string =>
  key === 'opcc-gwent' ? 'Ffion Treharne' : actorOf(world, key, at)

const nextOf = ({ calendar }: World, [nextAction, inDays]: NextScript) => ({
  nextAction,
  nextActionOn: calendar.day(inDays),
})
