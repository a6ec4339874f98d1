// Which links a viewer may see, and how they stand to one: an officer who looks after it, a party to it, or neither.
import { organisationsOf, remitOf, type Viewer } from '#graphql/access/viewer.ts'
import type { OrganisationKind, Prisma } from '#prisma/client.ts'

type Where = Prisma.LinkWhereInput

const NONE: Where = { id: { in: [] } }
/** An empty condition would be left out of an OR, and then mean nothing instead of everything. */
const EVERY: Where = { id: { gt: 0 } }

/** Links whose asking organisation works where the viewer is liaison officer. One without areas works everywhere. */
export function linksLookedAfter(viewer: Viewer): Where {
  const remit = remitOf(viewer)
  if (!remit.length) return NONE
  const code = { in: remit }
  return {
    askedBy: {
      OR: [
        { areas: { none: {} } },
        {
          areas: {
            some: {
              area: { OR: [{ code }, { parentCode: code }, { children: { some: { code } } }] },
            },
          },
        },
      ],
    },
  }
}

/**
 * Links to which the viewer's organisation is a party. Its partner is one from the introduction on: before
 * that it has not been told. A commissioner's office is asked directly, so its staff see the ask.
 */
export function linksAsParty(viewer: Viewer): Where {
  const own = viewer.memberships.map((one) => one.organisationId)
  if (!own.length) return NONE
  return {
    OR: [
      { askedById: { in: own } },
      { withId: { in: own }, introducedAt: { not: null } },
      { withId: { in: organisationsOf(viewer, ['office_staff']) } },
    ],
  }
}

/** Links in which the commissioner's office whose staff the viewer is takes part. */
export function linksAsOffice(viewer: Viewer): Where {
  const own = organisationsOf(viewer, ['office_staff'])
  return own.length ? { OR: [{ askedById: { in: own } }, { withId: { in: own } }] } : NONE
}

export function linksVisibleTo(viewer: Viewer): Where {
  if (viewer.system || viewer.administrator) return EVERY
  return { OR: [linksLookedAfter(viewer), linksAsParty(viewer)] }
}

type Areas = readonly {
  area: { code: string; parentCode: string | null; children: readonly { code: string }[] }
}[]

/** What a link's asking organisation is loaded with, so that its reach can be told. */
export const withReach = {
  areas: {
    select: {
      area: {
        select: {
          code: true,
          parentCode: true,
          children: { where: { kind: 'council' }, select: { code: true } },
        },
      },
    },
  },
} satisfies Prisma.OrganisationSelect

/** Codes of everywhere that an organisation works, as remits are compared with; none means everywhere. */
export const reachOf = (areas: Areas): string[] => [
  ...new Set(
    areas.flatMap(({ area }) => [
      area.code,
      ...(area.parentCode ? [area.parentCode] : []),
      ...area.children.map((child) => child.code),
    ]),
  ),
]

export type LinkSides = {
  askedById: number
  withId: number | null
  introducedAt: Date | null
  /** Codes of where the asking organisation works. */
  councils: readonly string[]
}

/** Whether a commissioner's office is a side of a link. */
export const hasOffice = (link: {
  askedBy: { kind: OrganisationKind }
  with: { kind: OrganisationKind } | null
}): boolean => [link.askedBy, link.with].some((side) => side?.kind === 'commissioner_office')

/** Whether the viewer is the liaison officer in whose remit the asking organisation works. */
export function looksAfterLink(viewer: Viewer, { councils }: LinkSides): boolean {
  const remit = remitOf(viewer)
  return remit.length > 0 && (!councils.length || councils.some((code) => remit.includes(code)))
}

/** The organisations of a link to which the viewer belongs, as far as they know of it. */
export function sidesOf(viewer: Viewer, link: LinkSides): number[] {
  const own = viewer.memberships.filter(
    ({ organisationId, role }) =>
      organisationId === link.askedById ||
      (organisationId === link.withId && (link.introducedAt !== null || role === 'office_staff')),
  )
  return [...new Set(own.map((one) => one.organisationId))]
}
