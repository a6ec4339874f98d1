// Rows that a test needs and does not care about. Factories write rows directly; the product never does.
import { viewerNow } from '#graphql/access/viewer-now.ts'
import type { Viewer } from '#graphql/access/viewer.ts'
import { visitor } from '#graphql/access/viewer.ts'
import type { MembershipRole, Prisma, PrismaClient } from '#prisma/client.ts'

/** The moment at which tests happen: a Monday noon in November 2026. */
export const NOW = new Date('2026-11-23T12:00:00Z')

/** Wards and councils that tests may use. */
export const PILLGWENLLY = 'W05001638'
export const NEWPORT = 'W06000022'
export const TORFAEN = 'W06000020'

let number = 0

/** An organisation, verified and working in Newport unless told otherwise. */
export async function anOrganisation(
  db: PrismaClient,
  {
    councils = [NEWPORT],
    ...more
  }: Partial<Prisma.OrganisationUncheckedCreateInput> & { councils?: string[] } = {},
) {
  const nameEn = more.nameEn ?? `Group ${++number}`
  return db.organisation.create({
    data: {
      kind: 'constituted_group',
      state: 'verified',
      nameEn,
      nameKey: String(nameEn).toLowerCase(),
      createdAt: NOW,
      verifiedAt: NOW,
      areas: { create: councils.map((areaCode) => ({ areaCode })) },
      ...more,
    },
  })
}

/** A person with a confirmed account. */
export async function aPerson(
  db: PrismaClient,
  {
    administrator = false,
    email = `person${++number}.${process.pid}@example.org`,
    ...more
  }: Partial<Prisma.PersonUncheckedCreateInput> & { administrator?: boolean; email?: string } = {},
) {
  return db.person.create({
    data: {
      name: `Person ${number}`,
      preferredLanguage: 'en',
      source: 'account',
      createdAt: NOW,
      ...more,
      account: {
        create: { email, emailConfirmedAt: NOW, passwordHash: '', administrator, createdAt: NOW },
      },
    },
    include: { account: true },
  })
}

/** Makes a person a member. An officer's remit is Newport unless told otherwise. */
export async function aMembership(
  db: PrismaClient,
  given: { personId: number; organisationId: number; role: MembershipRole; remit?: string[] },
) {
  const { remit = given.role === 'liaison_officer' ? [NEWPORT] : [], ...membership } = given
  return db.membership.create({
    data: {
      ...membership,
      since: NOW,
      remit: { create: remit.map((areaCode) => ({ areaCode })) },
    },
  })
}

/** An event of an organisation, published with one session a week from NOW unless told otherwise. */
export async function anEvent(
  db: PrismaClient,
  organisationId: number,
  {
    sessions = [{}],
    ...more
  }: Partial<Prisma.EventUncheckedCreateInput> & {
    sessions?: Partial<Prisma.SessionUncheckedCreateInput>[]
  } = {},
) {
  return db.event.create({
    data: {
      organisationId,
      kind: 'walkabout',
      state: 'published',
      titleEn: `Event ${++number}`,
      descriptionEn: 'We walk.',
      under18Welcome: true,
      createdAt: NOW,
      publishedAt: NOW,
      ...more,
      sessions: {
        create: sessions.map((session) => ({
          startsAt: new Date('2026-11-30T18:00:00Z'),
          endsAt: new Date('2026-11-30T19:30:00Z'),
          venueEn: 'Pill Mill',
          wardCode: PILLGWENLLY,
          ...session,
        })),
      },
    },
    include: { sessions: { orderBy: { startsAt: 'asc' } } },
  })
}

/** An opportunity of an organisation, published and open unless told otherwise. */
export async function anOpportunity(
  db: PrismaClient,
  organisationId: number,
  more: Partial<Prisma.OpportunityUncheckedCreateInput> = {},
) {
  return db.opportunity.create({
    data: {
      organisationId,
      state: 'published',
      titleEn: `Opportunity ${++number}`,
      descriptionEn: 'We help.',
      timing: 'flexible',
      wardCode: PILLGWENLLY,
      under18Welcome: true,
      createdAt: NOW,
      publishedAt: NOW,
      ...more,
    },
  })
}

/** A viewer who is signed in as a person, with the memberships that the database holds now; a visitor where nobody could be. */
export async function viewerOf(db: PrismaClient, personId: number): Promise<Viewer> {
  const person = await db.person.findUniqueOrThrow({
    where: { id: personId },
    include: { account: true },
  })
  if (person.account && !person.account.emailConfirmedAt) return visitor
  return viewerNow(db, {
    ...visitor,
    personId,
    accountId: person.account?.id ?? null,
    name: person.name,
    email: person.account?.email ?? null,
    administrator: person.account?.administrator ?? false,
  })
}
