// The people of the demonstration, as the viewers that they are when they do something.
import { system, visitor, type Viewer } from '#graphql/access/viewer.ts'
import type { Context } from '#graphql/context.ts'
import type { Engine } from '#graphql/engine.ts'
import { tokenOf } from '#graphql/passes/pass.ts'
import { addressOf } from '#graphql/demonstration/address-of.ts'
import type { Prisma } from '#prisma/client.ts'

export type Cast = {
  /** Somebody with an account, at a time. */
  as: (name: string, at: Date) => Promise<Context>
  /** Nobody signed in. */
  asVisitor: (at: Date) => Context
  /** The product itself. */
  asSystem: (at: Date) => Context
  /** Has somebody's memberships read anew. */
  changed: (name: string) => void
  /** What the latest mail of a kind carries. */
  tokenIn: (mailed: Prisma.PassWhereInput) => Promise<string>
}

export function gatherCast({ db, secret }: Engine): Cast {
  const viewers = new Map<string, Promise<Viewer>>()
  const contextOf = (viewer: Viewer, at: Date): Context => ({
    db,
    secret,
    viewer,
    now: () => at,
    via: 'demonstration',
    origin: null,
  })
  return {
    async as(name, at) {
      const viewer = viewers.get(name) ?? viewerAt(db, addressOf(name))
      viewers.set(name, viewer)
      return contextOf(await viewer, at)
    },
    asVisitor: (at) => contextOf(visitor, at),
    asSystem: (at) => contextOf(system, at),
    changed: (name) => void viewers.delete(name),
    async tokenIn(mailed) {
      const pass = await db.pass.findFirstOrThrow({ where: mailed, orderBy: { id: 'desc' } })
      return tokenOf(secret, pass)
    },
  }
}

async function viewerAt(db: Engine['db'], email: string): Promise<Viewer> {
  const account = await db.account.findUniqueOrThrow({
    where: { email },
    include: {
      person: {
        include: {
          memberships: { where: { until: null }, include: { organisation: true, remit: true } },
        },
      },
    },
  })
  return {
    system: false,
    personId: account.personId,
    accountId: account.id,
    name: account.person.name,
    email,
    administrator: account.administrator,
    memberships: account.person.memberships.map(
      ({ organisationId, role, organisation, remit }) => ({
        organisationId,
        role,
        organisationKind: organisation.kind,
        remit: remit.map(({ areaCode }) => areaCode),
      }),
    ),
  }
}
