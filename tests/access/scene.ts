// One person before one thing, fresh for each cell of the tables: nothing that one cell does is seen by another.
import type { Subject } from '#graphql/access/permissions.ts'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import { tokenOf } from '#graphql/passes/pass.ts'
import type { MembershipRole, OrganisationState, Prisma } from '#prisma/client.ts'
import {
  aMembership,
  anOrganisation,
  aPerson,
  NOW,
  NEWPORT,
  TORFAEN,
  viewerOf,
} from '#tests/support/factories.ts'
import { SECRET, type House } from '#tests/support/house.ts'

/** Who asks, in the order of the tables' columns. */
export const columns = [
  'visitor',
  'person',
  'theirs',
  'reader',
  'organiser',
  'owner',
  'other',
  'officer',
  'away',
  'staff',
  'admin',
  'pass',
  'forged',
] as const

export type Column = (typeof columns)[number]

/** What everybody's things stand beside: made once for a house. */
export type Ground = { council: { id: number }; office: { id: number }; officerId: number }

export async function layGround({ db }: House): Promise<Ground> {
  const kind = 'county_voluntary_council'
  const council = await anOrganisation(db, { kind, councils: [NEWPORT, TORFAEN] })
  const office = await anOrganisation(db, { kind: 'commissioner_office', councils: [NEWPORT] })
  const officer = await aPerson(db)
  const role = 'liaison_officer'
  await aMembership(db, { personId: officer.id, organisationId: council.id, role })
  return { council, office, officerId: officer.id }
}

export type Scene = Ground & {
  house: House
  column: Column
  viewer: Viewer
  /** Whose thing it is: works in Newport, and has an owner besides whoever asks. */
  group: { id: number }
  /** The other side of what ties the group to another, where it matters who that is. */
  partner?: { id: number }
  /** Whom it belongs to, with an account; whoever asks, in the column "theirs". */
  somebody: { id: number; accountId: number; email: string }
  /** What a permission is asked about. */
  ofGroup: { organisationId: number; councils: string[] }
  groupIn: (state: OrganisationState) => Promise<void>
  /** What the link of a mail carries for whoever asks: a right token for the one who holds it, else a forged one. */
  token: (
    pass: Omit<Prisma.PassUncheckedCreateInput, 'salt' | 'createdAt'>,
    holder?: Column,
  ) => Promise<string>
}

export async function setScene(house: House, ground: Ground, column: Column): Promise<Scene> {
  const { db } = house
  const group = await anOrganisation(db)
  const keeper = await aPerson(db)
  await aMembership(db, { personId: keeper.id, organisationId: group.id, role: 'owner' })
  const somebody = await aPerson(db)
  return {
    ...ground,
    house,
    column,
    group,
    viewer: await whoAsks(house, ground, column, { group, somebody }),
    somebody: {
      id: somebody.id,
      accountId: somebody.account?.id ?? 0,
      email: somebody.account?.email ?? '',
    },
    ofGroup: { organisationId: group.id, councils: [NEWPORT] },
    async groupIn(state) {
      await db.organisation.update({ where: { id: group.id }, data: { state } })
    },
    async token(pass, holder = 'pass') {
      const row = await db.pass.create({
        data: {
          salt: 'salt',
          createdAt: NOW,
          expiresAt: new Date(NOW.getTime() + 3_600_000),
          ...pass,
        },
      })
      return tokenOf(column === holder ? SECRET : 'a secret of somebody else altogether', row)
    },
  }
}

type About = { group: { id: number }; somebody: { id: number } }

/** What is asked in one cell: the mutation's input or the query's variables, and the subject of its permission. */
export type Asked = { variables: Record<string, unknown>; subject: Subject }

/** Makes the things that one row of a table is about. */
export type Ask = (scene: Scene) => Promise<Asked>

async function whoAsks(
  { db }: House,
  { council, office }: Ground,
  column: Column,
  { group, somebody }: About,
): Promise<Viewer> {
  const member = async (organisation: { id: number }, role: MembershipRole, remit?: string[]) => {
    const { id: personId } = await aPerson(db)
    const at = { personId, organisationId: organisation.id, role }
    await aMembership(db, { ...at, ...(remit ? { remit } : {}) })
    return viewerOf(db, personId)
  }
  switch (column) {
    case 'visitor':
    case 'pass':
    case 'forged':
      return visitor
    case 'person':
      return viewerOf(db, (await aPerson(db)).id)
    case 'theirs':
      return viewerOf(db, somebody.id)
    case 'reader':
    case 'organiser':
    case 'owner':
      return member(group, column)
    case 'other':
      return member(await anOrganisation(db), 'owner')
    case 'officer':
      return member(council, 'liaison_officer')
    case 'away':
      return member(council, 'liaison_officer', [TORFAEN])
    case 'staff':
      return member(office, 'office_staff')
    case 'admin':
      return viewerOf(db, (await aPerson(db, { administrator: true })).id)
  }
}
