// Who is asking. Nobody signed in is a viewer too, so no code has to ask for null.
import type { MembershipRole, OrganisationKind } from '#prisma/client.ts'

export type ViewerMembership = {
  organisationId: number
  role: MembershipRole
  organisationKind: OrganisationKind
  /** Councils that a liaison officer looks after; empty for everybody else. */
  remit: readonly string[]
}

export type Viewer = {
  /** The product itself: a job, an import, the bench. */
  system: boolean
  personId: number | null
  accountId: number | null
  /** What the person is called. */
  name: string | null
  /** The address signed in with: shown to be theirs, or nobody could. Places held under it are this viewer's. */
  email: string | null
  administrator: boolean
  memberships: readonly ViewerMembership[]
}

export const visitor: Viewer = {
  system: false,
  personId: null,
  accountId: null,
  name: null,
  email: null,
  administrator: false,
  memberships: [],
}

export const system: Viewer = { ...visitor, system: true }

/** Councils that the viewer looks after as a liaison officer. */
export const remitOf = (viewer: Viewer): string[] =>
  viewer.memberships.filter((one) => one.role === 'liaison_officer').flatMap((one) => one.remit)

export const isOfficer = (viewer: Viewer): boolean =>
  viewer.memberships.some((one) => one.role === 'liaison_officer')

/** Organisations in which the viewer holds one of some roles. */
export const organisationsOf = (viewer: Viewer, roles: readonly MembershipRole[]): number[] =>
  viewer.memberships.filter((one) => roles.includes(one.role)).map((one) => one.organisationId)
