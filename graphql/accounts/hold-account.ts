// Takes hold of an account, or of an address, before anything is decided about it.
import type { Transaction } from '#graphql/operation/operation.ts'
import { NotFound } from '#graphql/operation/refusal.ts'
import { PassInvalid } from '#graphql/passes/pass.ts'
import type { Pass } from '#prisma/client.ts'

const withPerson = { person: { select: { name: true } } } as const

/** The viewer's own account, locked. Throws NotFound where the viewer has none. */
export const lockOwnAccount = (tx: Transaction) => lockAccount(tx, tx.viewer.accountId ?? 0)

/** An account, locked. Throws NotFound where there is none. */
export async function lockAccount(tx: Transaction, accountId: number) {
  await tx.db.$queryRaw`SELECT id FROM "Account" WHERE id = ${accountId} FOR UPDATE`
  const account = await tx.db.account.findUnique({
    where: { id: accountId },
    include: withPerson,
  })
  if (!account) throw new NotFound()
  return account
}

/** The account of an address, or null. Nobody else can take or leave the address before this transaction ends. */
export async function lockAddress({ db }: Pick<Transaction, 'db'>, email: string) {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`address:${email}`}, 0))`
  return db.account.findUnique({ where: { email }, include: withPerson })
}

/** The account that a pass was mailed for, locked. Throws PassInvalid where its address is another by now. */
export async function lockAccountOfPass(tx: Transaction, pass: Pass) {
  const mailed = await tx.db.account.findUnique({
    where: { personId: pass.personId ?? 0 },
    select: { id: true },
  })
  if (!mailed) throw new PassInvalid()
  const account = await lockAccount(tx, mailed.id)
  if (account.email !== pass.email) throw new PassInvalid('expired')
  return account
}
