// Who may read and write what in a link's log. The one place: the pure question and the database's are read from one table.
import { organisationsOf, type Viewer } from '#graphql/access/viewer.ts'
import {
  linksAsOffice,
  linksAsParty,
  linksLookedAfter,
  linksVisibleTo,
  looksAfterLink,
  sidesOf,
  type LinkSides,
} from '#graphql/links/link-access.ts'
import type { Prisma, Ring } from '#prisma/client.ts'

/** How somebody who sees a link stands to it. "Office": staff of a commissioner's office that takes part. */
type Standing = 'seesIt' | 'party' | 'office' | 'officer'

/** Who reads a ring. "Me" is read by nobody's standing: only by its author. */
const readers: Record<Ring, readonly Standing[]> = {
  public: ['seesIt', 'party', 'officer'],
  parties: ['party', 'officer'],
  office: ['office', 'officer'],
  officers: ['officer'],
  me: [],
}

/** Who writes in a ring. A group's words are for both sides. */
const writers: Record<Ring, readonly Standing[]> = {
  public: [],
  parties: ['party', 'officer'],
  office: ['office', 'officer'],
  officers: ['officer'],
  me: ['officer'],
}

const rings = Object.keys(readers) as Ring[]

/** The rings of a link that somebody who sees it reads. Of ring "me" everybody reads their own, and nothing else. */
export function ringsVisible(viewer: Viewer, link: LinkSides): Ring[] {
  if (viewer.system) return rings
  const standings = standingsOf(viewer, link)
  return rings.filter((ring) => readers[ring].some((one) => standings.includes(one)))
}

/**
 * The rings of a link that the viewer may write in, the most private first. Where no office takes part there is none
 * to write for.
 */
export function ringsToWrite(viewer: Viewer, link: LinkSides & { hasOffice: boolean }): Ring[] {
  const standings = standingsOf(viewer, link)
  return rings
    .filter((ring) => writers[ring].some((one) => standings.includes(one)))
    .filter((ring) => ring !== 'office' || link.hasOffice)
    .reverse()
}

function standingsOf(viewer: Viewer, link: LinkSides): Standing[] {
  const standings: Standing[] = ['seesIt']
  const sides = sidesOf(viewer, link)
  if (sides.length) standings.push('party')
  if (organisationsOf(viewer, ['office_staff']).some((id) => sides.includes(id))) {
    standings.push('office')
  }
  if (looksAfterLink(viewer, link)) standings.push('officer')
  return standings
}

/** The same as a condition on log entries. Merged into every read of them. */
export function logVisibleTo(viewer: Viewer): Prisma.LogEntryWhereInput {
  if (viewer.system) return {}
  const links = {
    seesIt: linksVisibleTo(viewer),
    party: linksAsParty(viewer),
    office: linksAsOffice(viewer),
    officer: linksLookedAfter(viewer),
  }
  const byRing = rings
    .filter((ring) => readers[ring].length > 0)
    .map((ring) => ({ ring, link: { OR: readers[ring].map((standing) => links[standing]) } }))
  if (viewer.personId === null) return { OR: byRing }
  return { OR: [...byRing, { ring: 'me', byId: viewer.personId, link: links.seesIt }] }
}
