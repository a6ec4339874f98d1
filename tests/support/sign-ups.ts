// What tests of sign-ups need again and again.
import type { Viewer } from '#graphql/access/viewer.ts'
import { tokenOf } from '#graphql/passes/pass.ts'
import type { PrismaClient } from '#prisma/client.ts'
import { anEvent, anOrganisation, aPerson, viewerOf } from '#tests/support/factories.ts'
import { SECRET } from '#tests/support/house.ts'

/** A published session of a new organisation with so many places. */
export async function aSession(
  db: PrismaClient,
  capacity: number | null,
  more: Parameters<typeof anEvent>[2] = {},
) {
  const organisation = await anOrganisation(db)
  const event = await anEvent(db, organisation.id, { sessions: [{ capacity }], ...more })
  const [session] = event.sessions
  if (!session) throw new Error('An event of a test has a session.')
  return { organisation, event, session }
}

/** So many people with accounts, as viewers. */
export async function viewers(db: PrismaClient, count: number): Promise<Viewer[]> {
  const people = await Promise.all(Array.from({ length: count }, () => aPerson(db)))
  return Promise.all(people.map(({ id }) => viewerOf(db, id)))
}

/** What the latest mail about a sign-up carries. */
export async function tokenFor(db: PrismaClient, signUpId: number): Promise<string> {
  const pass = await db.pass.findFirstOrThrow({
    where: { signUpId },
    orderBy: { id: 'desc' },
  })
  return tokenOf(SECRET, pass)
}

/** Kinds of the notices about a session, in the order in which they were written. */
export async function kindsTold(db: PrismaClient, sessionId: number): Promise<string[]> {
  const notices = await db.notice.findMany({
    where: { data: { path: ['sessionId'], equals: sessionId } },
    orderBy: { id: 'asc' },
  })
  return notices.map(({ kind }) => kind)
}

/** The counts that are kept on a session, beside what its rows say. */
export async function countsOf(db: PrismaClient, sessionId: number) {
  const { taken, waiting, signUps } = await db.session.findUniqueOrThrow({
    where: { id: sessionId },
    include: { signUps: true },
  })
  const holds = ({ state, placed }: { state: string; placed: boolean }) =>
    state === 'asked' ? placed : ['confirmed', 'offered', 'attended', 'absent'].includes(state)
  return {
    kept: { taken, waiting },
    rows: {
      taken: signUps.filter(holds).length,
      waiting: signUps.filter(({ state }) => state === 'waiting').length,
    },
  }
}
