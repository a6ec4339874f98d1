// What a link may become, when it counts as silent, and what is a new ask. Rules only.
import type { LinkOutcome, LinkStage } from '#prisma/client.ts'

export type LinkAction = 'setPartner' | 'introduce' | 'pull' | 'ease' | 'tie' | 'letGo' | 'withdraw'

export type LinkActor = 'officer' | 'asker'

export type LinkStep = {
  from: LinkStage
  action: LinkAction
  /** Whose to take it is: the liaison officer's, or the organisation's that asked. */
  by: LinkActor
  to: LinkStage
  outcome: LinkOutcome | null
  /** Its name in the history, after "link.". */
  history: string
  /** What the sides are told of it, or of a withdrawal the officer, if anything. */
  notice: 'link.introduced' | 'link.moved' | 'link.closed' | 'link.withdrawn' | null
  /** Every step that leaves a link open says what comes next, and when. */
  nextAction: boolean
  /** Whether it needs a reason in words. */
  reason: boolean
}

/** A partner is changed, and an ask taken back, only before the partner has been told of the link. */
// prettier-ignore
export const linkLifecycle: readonly LinkStep[] = [
  { from: 'asked',      action: 'setPartner', by: 'officer', to: 'asked',      outcome: null,        history: 'partnerSet', notice: null,              nextAction: false, reason: false },
  { from: 'asked',      action: 'introduce',  by: 'officer', to: 'introduced', outcome: null,        history: 'introduced', notice: 'link.introduced', nextAction: true,  reason: false },
  { from: 'asked',      action: 'letGo',      by: 'officer', to: 'closed',     outcome: 'let_go',    history: 'letGo',      notice: 'link.closed',     nextAction: false, reason: true },
  { from: 'asked',      action: 'withdraw',   by: 'asker',   to: 'closed',     outcome: 'withdrawn', history: 'withdrawn',  notice: 'link.withdrawn',  nextAction: false, reason: false },
  { from: 'introduced', action: 'pull',       by: 'officer', to: 'active',     outcome: null,        history: 'moved',      notice: 'link.moved',      nextAction: true,  reason: false },
  { from: 'introduced', action: 'tie',        by: 'officer', to: 'closed',     outcome: 'tied',      history: 'tied',       notice: 'link.closed',     nextAction: false, reason: false },
  { from: 'introduced', action: 'letGo',      by: 'officer', to: 'closed',     outcome: 'let_go',    history: 'letGo',      notice: 'link.closed',     nextAction: false, reason: true },
  { from: 'active',     action: 'ease',       by: 'officer', to: 'introduced', outcome: null,        history: 'moved',      notice: null,              nextAction: true,  reason: false },
  { from: 'active',     action: 'tie',        by: 'officer', to: 'closed',     outcome: 'tied',      history: 'tied',       notice: 'link.closed',     nextAction: false, reason: false },
  { from: 'active',     action: 'letGo',      by: 'officer', to: 'closed',     outcome: 'let_go',    history: 'letGo',      notice: 'link.closed',     nextAction: false, reason: true },
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

/** The steps that somebody may take from a stage. */
export const linkStepsFrom = (stage: LinkStage, by: LinkActor): LinkAction[] =>
  linkLifecycle.filter((step) => step.from === stage && step.by === by).map((step) => step.action)

/**
 * How many days without a word make a link silent. A fortnight: a committee that meets once a week has
 * had two meetings in which to answer, and what was meant to happen is not forgotten yet.
 */
export const SILENT_DAYS = 14

/** For how many days a link rests in the officer's list after they tried to reach a side. */
export const NUDGE_DAYS = 7

/** Whether a link has gone without a word for too long, after so many days. */
export const isSilent = ({ stage }: { stage: LinkStage }, days: number): boolean =>
  stage !== 'closed' && days >= SILENT_DAYS
