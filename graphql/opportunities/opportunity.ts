// What an opportunity lacks, and whether people can put themselves forward. Rules only: data and a time in, a decision out.
import { isOneSided, type Lack } from '#graphql/events/event.ts'
import { isAgeUnsaid } from '#graphql/signups/signup.ts'
import { opportunityTexts, type OpportunityTexts } from '#graphql/wordings/texts-of.ts'
import type { OrganisationKind, OrganisationState, PublishedState, Timing } from '#prisma/client.ts'

export type OpportunityToPublish = OpportunityTexts & {
  organisation: { kind: OrganisationKind }
  fromHome: boolean
  wardCode: string | null
  endsOn: Date | null
  minimumAge: number | null
  under18Welcome: boolean | null
}

/** What an opportunity still lacks before it can be published. `today` is the day in London, YYYY-MM-DD. */
export function lacksOf(opportunity: OpportunityToPublish, today: string): Lack[] {
  const lacks: [Lack, boolean][] = [
    ['description', !opportunity.descriptionEn && !opportunity.descriptionCy],
    ['languages', isOneSided(opportunity.organisation, opportunityTexts(opportunity))],
    ['ward', !opportunity.fromHome && !opportunity.wardCode],
    ['under18', isAgeUnsaid(opportunity)],
    ['over', isOver(opportunity, today)],
  ]
  return lacks.filter(([, lacking]) => lacking).map(([lack]) => lack)
}

/** Whether its last day has gone by. What names no last day goes on. */
export const isOver = ({ endsOn }: { endsOn: Date | null }, today: string): boolean =>
  endsOn !== null && endsOn.toISOString().slice(0, 10) < today

/** How many are still wanted; null where as many may come as like. */
export const stillWanted = ({ wanted, accepted }: { wanted: number | null; accepted: number }) =>
  wanted === null ? null : Math.max(0, wanted - accepted)

/** The day on which something is over: what happens once is over after its only day. */
export const lastDayOf = (fields: {
  timing: Timing
  startsOn: string | null
  endsOn: string | null
}): string | null => fields.endsOn ?? (fields.timing === 'once' ? fields.startsOn : null)

export type ClosedBecause = 'not_published' | 'cancelled' | 'over' | 'all_found'

/** Why nobody can put themselves forward now; null where people can. */
export function closedBecause(
  opportunity: {
    state: PublishedState
    organisationState: OrganisationState
    endsOn: Date | null
    wanted: number | null
    accepted: number
  },
  today: string,
): ClosedBecause | null {
  if (opportunity.state === 'cancelled') return 'cancelled'
  if (opportunity.state !== 'published') return 'not_published'
  if (opportunity.organisationState !== 'verified') return 'not_published'
  if (isOver(opportunity, today)) return 'over'
  return stillWanted(opportunity) === 0 ? 'all_found' : null
}
