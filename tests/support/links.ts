// The people around a link, and links between them.
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import { searchText } from '#graphql/search/search-text.ts'
import type { MembershipRole, OrganisationKind, Prisma, PrismaClient } from '#prisma/client.ts'
import {
  aMembership,
  anOrganisation,
  aPerson,
  NOW,
  TORFAEN,
  viewerOf,
} from '#tests/support/factories.ts'

export const kindsOfViewer = [
  'visitor',
  'other group’s owner',
  'asker’s owner',
  'asker’s organiser',
  'asker’s reader',
  'partner’s owner',
  'partner’s organiser',
  'partner’s reader',
  'officer in remit',
  'officer elsewhere',
  'office staff',
  'administrator',
] as const

export type KindOfViewer = (typeof kindsOfViewer)[number]

export type LinkScene = {
  asker: { id: number }
  partner: { id: number }
  office: { id: number }
  cvc: { id: number }
  viewers: Record<KindOfViewer, Viewer>
}

export async function aLinkScene(db: PrismaClient): Promise<LinkScene> {
  const organisation = (nameEn: string, kind: OrganisationKind, councils?: string[]) =>
    anOrganisation(db, {
      nameEn,
      kind,
      searchText: searchText(nameEn),
      ...(councils ? { councils } : {}),
    })
  const member = async (of: { id: number }, role: MembershipRole, remit?: string[]) => {
    const { id: personId } = await aPerson(db)
    await aMembership(db, { personId, organisationId: of.id, role, ...(remit ? { remit } : {}) })
    return viewerOf(db, personId)
  }
  const asker = await organisation('Spade Club', 'constituted_group')
  const partner = await organisation('Heritage Rangers', 'charity', [TORFAEN])
  const others = await organisation('Tea Circle', 'informal_group')
  const office = await organisation('Commissioner’s office', 'commissioner_office', [])
  const cvc = await organisation('County voluntary council', 'county_voluntary_council', [])
  const administrator = await aPerson(db, { administrator: true })
  return {
    asker,
    partner,
    office,
    cvc,
    viewers: {
      visitor,
      'other group’s owner': await member(others, 'owner'),
      'asker’s owner': await member(asker, 'owner'),
      'asker’s organiser': await member(asker, 'organiser'),
      'asker’s reader': await member(asker, 'reader'),
      'partner’s owner': await member(partner, 'owner'),
      'partner’s organiser': await member(partner, 'organiser'),
      'partner’s reader': await member(partner, 'reader'),
      'officer in remit': await member(cvc, 'liaison_officer'),
      'officer elsewhere': await member(cvc, 'liaison_officer', [TORFAEN]),
      'office staff': await member(office, 'office_staff'),
      administrator: await viewerOf(db, administrator.id),
    },
  }
}

let number = 0

/** A link, introduced between asker and partner unless told otherwise. */
export async function aLink(
  db: PrismaClient,
  { asker, partner, viewers }: LinkScene,
  {
    tasks = [],
    log = [],
    ...more
  }: Partial<Prisma.LinkUncheckedCreateInput> & {
    tasks?: Partial<Prisma.TaskUncheckedCreateInput>[]
    log?: Partial<Prisma.LogEntryUncheckedCreateInput>[]
  } = {},
) {
  const stage = more.stage ?? 'introduced'
  const officerId = viewers['officer in remit'].personId
  return db.link.create({
    data: {
      askedById: asker.id,
      withId: partner.id,
      officerId,
      purpose: `Winter patrol ${++number}`,
      language: 'en',
      createdAt: more.lastHeardAt ?? NOW,
      lastHeardAt: NOW,
      introducedAt: stage === 'asked' ? null : NOW,
      ...more,
      stage,
      tasks: {
        create: tasks.map((task) => ({
          what: 'Call them',
          dueOn: new Date('2026-11-25'),
          createdAt: NOW,
          ownerId: officerId,
          ...task,
        })),
      },
      log: {
        create: log.map((entry) => ({
          kind: 'note' as const,
          ring: 'officers' as const,
          text: 'A private note',
          day: NOW,
          at: NOW,
          byId: officerId,
          ...entry,
        })),
      },
    } as Prisma.LinkUncheckedCreateInput,
    include: { tasks: { orderBy: { id: 'asc' } }, log: { orderBy: { id: 'asc' } } },
  })
}
