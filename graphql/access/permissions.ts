// Who may do what: one table, read by the operations, by GraphQL's scopes, by buttons and by docs/access.md.
import type { MembershipRole } from '#prisma/client.ts'
import { remitOf, type Viewer } from '#graphql/access/viewer.ts'

type Rule = {
  anyone?: true
  signedIn?: true
  /** The person whom the thing belongs to. */
  self?: true
  /** Whoever holds the pass that a mail carried, signed in or not. */
  pass?: true
  /** Members of the thing's organisation, in one of these roles. */
  members?: readonly MembershipRole[]
  /**
   * The liaison officers in whose remit the thing's organisation works. "of others": unless it is an office, or
   * they belong to it, for nobody decides about themselves.
   */
  officer?: true | 'of others'
  administrator?: true
}

const organisers = ['owner', 'organiser'] as const
const everyMember = ['owner', 'organiser', 'reader', 'liaison_officer', 'office_staff'] as const

export const permissions = {
  'account.open': { anyone: true },
  'account.change': { signedIn: true },
  /** The product's own sweeps: nobody signed in may. */
  'account.tidy': {},
  /** The product's own job: nobody signed in may. */
  'history.seal': {},
  'organisation.register': { signedIn: true },
  'organisation.claim': { signedIn: true },
  'organisation.change': { members: ['owner', 'organiser'] },
  'picture.takeAway': { members: organisers, officer: 'of others', administrator: true },
  'organisation.verify': { officer: 'of others', administrator: true },
  'organisation.archive': { members: ['owner'], officer: 'of others', administrator: true },
  'organisation.setUpBody': { administrator: true },
  'organisation.import': { administrator: true },
  'member.read': { members: everyMember, officer: true, administrator: true },
  'member.invite': { members: ['owner'], administrator: true },
  'member.accept': { signedIn: true },
  'member.decline': { self: true, pass: true },
  'member.leave': { self: true },
  'member.change': { members: ['owner'], administrator: true },
  'event.write': { members: organisers },
  'event.takeDown': { officer: 'of others', administrator: true },
  'opportunity.write': { members: organisers },
  'opportunity.takeDown': { officer: 'of others', administrator: true },
  'flag.raise': { anyone: true },
  'flag.settle': { officer: 'of others', administrator: true },
  'signUp.ask': { anyone: true },
  'signUp.take': { signedIn: true },
  'signUp.change': { self: true, pass: true },
  'signUp.read': { self: true, members: ['owner', 'organiser', 'reader'] },
  'signUp.decide': { members: organisers },
  /** Who came, and who did not. */
  'signUp.mark': { members: organisers },
  'application.ask': { anyone: true },
  'application.putForward': { signedIn: true },
  'application.change': { self: true, pass: true },
  'application.decide': { members: organisers },
  'link.ask': { members: organisers },
  'link.open': { officer: true },
  'link.work': { officer: true },
  'link.assign': { officer: true, administrator: true },
  'link.note': {
    members: ['owner', 'organiser', 'liaison_officer', 'office_staff'],
    officer: true,
  },
  'notice.read': { self: true },
  'notice.retry': { administrator: true },
} as const satisfies Record<string, Rule>

export type Permission = keyof typeof permissions

/** What a permission is asked about. Left out, the question is whether the viewer may do it to anything at all. */
export type Subject = {
  organisationId?: number | null
  /** Other organisations whose members count as the thing's own, as both sides of a link do. */
  organisationIds?: readonly (number | null)[]
  /** Councils in which the thing's organisation works; none means everywhere. */
  councils?: readonly string[]
  /** Whether the organisation is one whose staff look after others. */
  isOffice?: boolean
  personId?: number | null
  /** The address of somebody without an account: the thing belongs to whoever has confirmed it as theirs. */
  email?: string | null
  /** Whether its pass was shown, and is right. */
  pass?: boolean
}

/** Whether a viewer may do something. The product itself may do everything. */
export function may(viewer: Viewer, permission: Permission, subject?: Subject): boolean {
  const rule: Rule = permissions[permission]
  if (viewer.system || rule.anyone) return true
  if (rule.pass && (!subject || subject.pass)) return true
  if (viewer.personId === null) return false
  if (rule.signedIn || (rule.administrator && viewer.administrator)) return true
  if (rule.self && (!subject || isTheirs(viewer, subject))) return true
  if (rule.members && isMember(viewer, rule.members, subject)) return true
  if (rule.officer === 'of others' && !isOfOthers(viewer, subject)) return false
  return Boolean(rule.officer) && looksAfter(viewer, subject)
}

function isOfOthers(viewer: Viewer, subject?: Subject): boolean {
  if (!subject) return true
  const belongs = viewer.memberships.some((one) => one.organisationId === subject.organisationId)
  return !subject.isOffice && !belongs
}

function isTheirs(viewer: Viewer, subject: Subject): boolean {
  if (subject.personId === viewer.personId) return true
  return Boolean(subject.email) && subject.email === viewer.email
}

function isMember(viewer: Viewer, roles: readonly MembershipRole[], subject?: Subject): boolean {
  const ids = subject && [subject.organisationId, ...(subject.organisationIds ?? [])]
  return viewer.memberships.some(
    (one) => roles.includes(one.role) && (!ids || ids.includes(one.organisationId)),
  )
}

function looksAfter(viewer: Viewer, subject?: Subject): boolean {
  const remit = remitOf(viewer)
  if (!remit.length) return false
  if (!subject?.councils?.length) return true
  return subject.councils.some((council) => remit.includes(council))
}
