// What a link may become, when it counts as silent, and what is a new ask. Rules only.
import type { LinkOutcome, LinkStage } from '#prisma/client.ts'

export type LinkAction = 'setPartner' | 'introduce' | 'pull' | 'ease' | 'tie' | 'letGo'

export type LinkStep = {
  from: LinkStage
  action: LinkAction
  to: LinkStage
  outcome: LinkOutcome | null
  /** Its name in the history, after "link.". */
  history: string
  /** What the sides are told of it, if anything. */
  notice: 'link.introduced' | 'link.moved' | 'link.closed' | null
  /** Every step that leaves a link open says what comes next, and when. */
  nextAction: boolean
  /** Whether it needs a reason in words. */
  reason: boolean
}

/** Always the liaison officer's to do. A partner is changed only before it has been told of the link. */
// prettier-ignore
export const linkLifecycle: readonly LinkStep[] = [
  { from: 'asked',      action: 'setPartner', to: 'asked',      outcome: null,     history: 'partnerSet', notice: null,              nextAction: false, reason: false },
  { from: 'asked',      action: 'introduce',  to: 'introduced', outcome: null,     history: 'introduced', notice: 'link.introduced', nextAction: true,  reason: false },
  { from: 'asked',      action: 'letGo',      to: 'closed',     outcome: 'let_go', history: 'letGo',      notice: 'link.closed',     nextAction: false, reason: true },
  { from: 'introduced', action: 'pull',       to: 'active',     outcome: null,     history: 'moved',      notice: 'link.moved',      nextAction: true,  reason: false },
  { from: 'introduced', action: 'tie',        to: 'closed',     outcome: 'tied',   history: 'tied',       notice: 'link.closed',     nextAction: false, reason: false },
  { from: 'introduced', action: 'letGo',      to: 'closed',     outcome: 'let_go', history: 'letGo',      notice: 'link.closed',     nextAction: false, reason: true },
  { from: 'active',     action: 'ease',       to: 'introduced', outcome: null,     history: 'moved',      notice: null,              nextAction: true,  reason: false },
  { from: 'active',     action: 'tie',        to: 'closed',     outcome: 'tied',   history: 'tied',       notice: 'link.closed',     nextAction: false, reason: false },
  { from: 'active',     action: 'letGo',      to: 'closed',     outcome: 'let_go', history: 'letGo',      notice: 'link.closed',     nextAction: false, reason: true },
]

/** The step that an action takes from a stage, or null where it takes none. */
export const linkStepFrom = (stage: LinkStage, action: LinkAction): LinkStep | null =>
  linkLifecycle.find((step) => step.from === stage && step.action === action) ?? null

/** The step that moves a link to an open stage, or null where there is none. Introducing is a step of its own. */
export const moveTo = (from: LinkStage, to: LinkStage): LinkStep | null =>
  linkLifecycle.find(
    (step) =>
      step.from === from && step.to === to && (step.action === 'pull' || step.action === 'ease'),
  ) ?? null

/** The steps that are open from a stage. */
export const linkStepsFrom = (stage: LinkStage): LinkAction[] =>
  linkLifecycle.filter((step) => step.from === stage).map((step) => step.action)

/**
 * How many days without a word make a link silent. A fortnight: a committee that meets once a week has
 * had two meetings in which to answer, and what was meant to happen is not forgotten yet.
 */
export const SILENT_DAYS = 14

const DAY = 86_400_000

/** Whole days since either side was last heard from. */
export const daysSilent = (link: { lastHeardAt: Date }, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - link.lastHeardAt.getTime()) / DAY))

/** The moment at or before which somebody must have been last heard from for a link to be silent. */
export const silentSince = (now: Date): Date => new Date(now.getTime() - SILENT_DAYS * DAY)

/** Whether an open link has gone without a word for too long. */
export const isSilent = (link: { stage: LinkStage; lastHeardAt: Date }, now: Date): boolean =>
  link.stage !== 'closed' && link.lastHeardAt <= silentSince(now)
