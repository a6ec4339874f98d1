// Takes hold of an account, or of an address, before anything is decided about it.
import type { Transaction } from '#graphql/operation/operation.ts'
import { NotFound } from '#graphql/operation/refusal.ts'
import { PassInvalid, readPass, usePass } from '#graphql/passes/pass.ts'
import type { PassPurpose, Prisma } from '#prisma/client.ts'

const withPerson = { person: { select: { name: true } } } as const

/** An account that is locked, or was made in this transaction. */
export type Held = Prisma.AccountGetPayload<{ include: typeof withPerson }>

/** The viewer's own account, locked. Throws NotFound where the viewer has none. */
export const lockOwnAccount = (tx: Transaction) => lockAccount(tx, tx.viewer.accountId ?? 0)

/** An account, locked. Throws NotFound where there is none. */
export async function lockAccount(tx: Transaction, accountId: number) {
  await lockRow(tx, accountId)
  const account = await tx.db.account.findUnique({
    where: { id: accountId },
    include: withPerson,
  })
  if (!account) throw new NotFound()
  return account
}

const lockRow = ({ db }: Pick<Transaction, 'db'>, accountId: number) =>
  db.$queryRaw`SELECT id FROM "Account" WHERE id = ${accountId} FOR UPDATE`

/**
 * Keeps a person's account from going before this transaction ends. Whoever is about to begin something that an
 * account gives back or hands over as it goes takes hold of it before anything else. Throws NotFound where it has gone.
 */
export async function keepAccount({ db }: Pick<Transaction, 'db'>, personId: number) {
  const kept = await db.$queryRaw<unknown[]>`
    SELECT id FROM "Account" WHERE "personId" = ${personId} FOR SHARE`
  if (!kept.length) throw new NotFound()
}

/** The account of an address, or null. Nobody else can take or leave the address before this transaction ends. */
export async function lockAddress({ db }: Pick<Transaction, 'db'>, email: string) {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`address:${email}`}, 0))`
  return db.account.findUnique({ where: { email }, include: withPerson })
}

/**
 * The account that a pass was mailed for, locked before the pass and then the pass used up: whoever else changes
 * the account takes hold in that order too. Throws PassInvalid, also where the address is another by now.
 */
export async function useAccountPass(tx: Transaction, token: string, purpose: PassPurpose) {
  const { id } = await accountOfPass(tx, token, purpose)
  await lockRow(tx, id)
  const pass = await usePass(tx, token, purpose)
  const account = await lockAccount(tx, id)
  if (account.email !== pass.email) throw new PassInvalid('expired')
  return account
}

/** The account that a pass was mailed for, using nothing up. Throws PassInvalid. */
export async function accountOfPass(
  looking: Parameters<typeof readPass>[0] & Pick<Transaction, 'db'>,
  token: string,
  purpose: PassPurpose,
) {
  const { personId } = await readPass(looking, token, purpose)
  const account = await looking.db.account.findUnique({ where: { personId: personId ?? 0 } })
  if (!account) throw new PassInvalid()
  return account
}
