// Lucia, and the only place that knows it.
import { Lucia } from 'lucia'
import type { Viewer } from '#graphql/access/viewer.ts'
import { makeAdapter } from '#graphql/accounts/lucia-adapter.ts'
import { SIGNED_IN_FOR } from '#graphql/accounts/sign-in-cookie.ts'
import type { Database } from '#prisma/client.ts'

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof luciaOn>
    UserId: number
    DatabaseUserAttributes: Viewer
  }
}

/** Lucia on a database, or within a transaction, at one time. Its users are accounts. */
export const luciaOn = (db: Database, now: Date) =>
  new Lucia(makeAdapter(db, now), {
    sessionExpiresIn: SIGNED_IN_FOR,
    getUserAttributes: (viewer) => ({ viewer }),
  })
