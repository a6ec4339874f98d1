// Where Lucia keeps sign-in sessions: in PostgreSQL, by the hash of their ids, in the house's own time.
import { createHash } from 'node:crypto'
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia'
import { loadSignedIn } from '#graphql/accounts/load-signed-in.ts'
import type { Database } from '#prisma/client.ts'

/** How a session's id is kept: whoever reads the table can sign in as nobody. */
export const hashOf = (sessionId: string): string =>
  createHash('sha256').update(sessionId).digest('hex')

/**
 * Lucia is handed the raw id back, because it deletes and renews by what it was handed. It asks the machine
 * for the time, so every instant is moved by how far the house's clock is from it.
 */
export function makeAdapter(db: Database, now: Date): Adapter {
  const ahead = now.getTime() - Date.now()
  const forLucia = (kept: Date) => new Date(kept.getTime() - ahead)
  const toKeep = (given: Date) => new Date(given.getTime() + ahead)

  return {
    async getSessionAndUser(sessionId): Promise<[DatabaseSession | null, DatabaseUser | null]> {
      const found = await loadSignedIn(db, hashOf(sessionId), now)
      if (!found) return [null, null]
      const { accountId, expiresAt, viewer } = found
      return [
        { id: sessionId, userId: accountId, expiresAt: forLucia(expiresAt), attributes: {} },
        { id: accountId, attributes: viewer },
      ]
    },
    // Their raw ids are nowhere to be had: good for counting, not for signing out.
    async getUserSessions(accountId) {
      const rows = await db.signInSession.findMany({ where: { accountId } })
      return rows.map(({ id, expiresAt }) => ({
        id,
        userId: accountId,
        expiresAt: forLucia(expiresAt),
        attributes: {},
      }))
    },
    async setSession({ id, userId, expiresAt }) {
      await db.signInSession.create({
        data: {
          id: hashOf(id),
          accountId: userId,
          createdAt: now,
          expiresAt: toKeep(expiresAt),
        },
        select: { id: true },
      })
    },
    async updateSessionExpiration(sessionId, expiresAt) {
      await db.signInSession.updateMany({
        where: { id: hashOf(sessionId) },
        data: { expiresAt: toKeep(expiresAt) },
      })
    },
    async deleteSession(sessionId) {
      await db.signInSession.deleteMany({ where: { id: hashOf(sessionId) } })
    },
    async deleteUserSessions(accountId) {
      await db.signInSession.deleteMany({ where: { accountId } })
    },
    async deleteExpiredSessions() {
      await db.signInSession.deleteMany({ where: { expiresAt: { lte: now } } })
    },
  }
}
