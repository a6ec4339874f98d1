// What may become of an organisation, and by whom. Rules only: data in, a decision out.
import type { Permission } from '#graphql/access/permissions.ts'
import type { NoticeKind } from '#graphql/notices/notice-kinds.ts'
import type { OrganisationKind, OrganisationState } from '#prisma/client.ts'

export type OrganisationAction =
  | 'claim'
  | 'acceptClaim'
  | 'verify'
  | 'askMore'
  | 'answer'
  | 'decline'
  | 'suspend'
  | 'reinstate'
  | 'setUp'
  | 'archive'
  | 'restore'
  | 'relist'

export type OrganisationStep = {
  from: OrganisationState
  action: OrganisationAction
  /** Who may: the name of a permission. */
  who: Permission
  to: OrganisationState
  /** Its name in the history, after "organisation.". */
  history: string
  /** What its owners are told, if anything. */
  notice: NoticeKind | null
}

type StepRow = readonly [
  from: OrganisationState,
  action: OrganisationAction,
  who: Permission,
  to: OrganisationState,
  history: string,
  notice: NoticeKind | null,
]

// prettier-ignore
const rows: readonly StepRow[] = [
  ['unclaimed',  'claim',       'organisation.claim',     'registered', 'claimed',     'organisation.registered'],
  ['unclaimed',  'acceptClaim', 'organisation.verify',    'registered', 'claimed',     null],
  ['registered', 'verify',      'organisation.verify',    'verified',   'verified',    'organisation.verified'],
  ['more_asked', 'verify',      'organisation.verify',    'verified',   'verified',    'organisation.verified'],
  // Verified again, with new evidence and a new date, when its review is due.
  ['verified',   'verify',      'organisation.verify',    'verified',   'verified',    'organisation.verified'],
  ['registered', 'askMore',     'organisation.verify',    'more_asked', 'moreAsked',   'organisation.moreAsked'],
  // Asking is also how an officer opens a declined one again.
  ['declined',   'askMore',     'organisation.verify',    'more_asked', 'moreAsked',   'organisation.moreAsked'],
  ['more_asked', 'answer',      'organisation.change',    'registered', 'answered',    null],
  ['registered', 'decline',     'organisation.verify',    'declined',   'declined',    'organisation.declined'],
  ['more_asked', 'decline',     'organisation.verify',    'declined',   'declined',    'organisation.declined'],
  ['verified',   'suspend',     'organisation.verify',    'suspended',  'suspended',   'organisation.suspended'],
  ['suspended',  'reinstate',   'organisation.verify',    'verified',   'reinstated',  'organisation.reinstated'],
  ['unclaimed',  'setUp',       'organisation.setUpBody', 'verified',   'setUp',       null],
  ['registered', 'setUp',       'organisation.setUpBody', 'verified',   'setUp',       null],
  ['unclaimed',  'archive',     'organisation.archive',   'archived',   'archived',    'organisation.archived'],
  ['registered', 'archive',     'organisation.archive',   'archived',   'archived',    'organisation.archived'],
  ['more_asked', 'archive',     'organisation.archive',   'archived',   'archived',    'organisation.archived'],
  ['verified',   'archive',     'organisation.archive',   'archived',   'archived',    'organisation.archived'],
  ['declined',   'archive',     'organisation.archive',   'archived',   'archived',    'organisation.archived'],
  ['suspended',  'archive',     'organisation.archive',   'archived',   'archived',    'organisation.archived'],
  // Brought back, it is checked anew; one whose owners have all gone waits to be claimed.
  ['archived',   'restore',     'organisation.verify',    'registered', 'restored',    'organisation.restored'],
  ['archived',   'relist',      'organisation.verify',    'unclaimed',  'restored',    'organisation.restored'],
]

/** The lifecycle of an organisation. Registering puts a new one at "registered". */
export const organisationLifecycle: readonly OrganisationStep[] = rows.map(
  ([from, action, who, to, history, notice]) => ({ from, action, who, to, history, notice }),
)

/** The step that an action takes from a state, or null where it takes none. */
export const organisationStep = (state: OrganisationState, action: OrganisationAction) =>
  organisationLifecycle.find((step) => step.from === state && step.action === action) ?? null

/** Bodies whose staff look after others: only an administrator sets these up, and decides about them. */
export const officeKinds = [
  'commissioner_office',
  'county_voluntary_council',
] as const satisfies readonly OrganisationKind[]

export const isOfficeKind = (kind: OrganisationKind): boolean =>
  (officeKinds as readonly OrganisationKind[]).includes(kind)

const officialBodies: readonly OrganisationKind[] = [
  'council',
  'police_body',
  ...officeKinds,
  'health_body',
  'fire_and_rescue',
  'partnership',
]

/** Bodies that the Welsh language standards bind, and their partnerships: they publish in both languages or not yet. */
export const isOfficialBody = (kind: OrganisationKind): boolean => officialBodies.includes(kind)

const publicBodies: readonly OrganisationKind[] = [
  ...officialBodies,
  'housing_association',
  'school',
]

/** Bodies that people take at their word, so that nobody becomes their owner unlooked at. */
export const isPublicBody = (kind: OrganisationKind): boolean => publicBodies.includes(kind)

/**
 * Claimed, and not decided on yet. Until it is, everybody sees it as the register that it came from has it, so
 * that nobody takes the directory apart by claiming: its new owner neither changes nor closes it.
 */
export const isClaimUndecided = (organisation: {
  source: string | null
  state: OrganisationState
  verifiedAt: Date | null
}): boolean =>
  organisation.source !== null &&
  organisation.verifiedAt === null &&
  (organisation.state === 'registered' || organisation.state === 'more_asked')

/** Whether a claim has to wait for the officer rather than succeed at once. */
export const isContested = (
  organisation: { kind: OrganisationKind; state: OrganisationState },
  openClaims: number,
): boolean =>
  organisation.state !== 'unclaimed' || isPublicBody(organisation.kind) || openClaims > 0
