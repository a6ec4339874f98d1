// What a mail carries instead of a password: a token that only the row and the secret together can make.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { rowNumber } from '#graphql/operation/id.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { Refusal } from '#graphql/operation/refusal.ts'
import type { Context } from '#graphql/context.ts'
import type { Pass, PassPurpose } from '#prisma/client.ts'

/** The link is wrong, is used up, or its time is over. Which of them is told only to whoever holds a real one. */
export class PassInvalid extends Refusal {
  readonly why: 'wrong' | 'used' | 'expired'
  constructor(why: 'wrong' | 'used' | 'expired' = 'wrong') {
    super()
    this.why = why
  }
}

type PassFor = Partial<
  Pick<Pass, 'personId' | 'signUpId' | 'applicationId' | 'invitationId' | 'email'>
>

/** Makes a pass that lasts so many minutes. */
export async function issuePass(
  tx: Transaction,
  purpose: PassPurpose,
  minutes: number,
  what: PassFor,
): Promise<Pass & { expiresAt: Date }> {
  const expiresAt = new Date(tx.now.getTime() + minutes * 60_000)
  return { ...(await writePass(tx, purpose, expiresAt, what)), expiresAt }
}

/**
 * Makes whatever a mail carried for something last until then; null while no end is known. Returns the latest,
 * which is a new one where the old ones are gone.
 */
export async function keepPass(
  tx: Transaction,
  purpose: PassPurpose,
  what: { signUpId: number } | { applicationId: number },
  until: Date | null,
): Promise<{ id: number }> {
  const kept = await tx.db.pass.updateManyAndReturn({
    where: { purpose, ...what },
    data: { expiresAt: until },
    select: { id: true },
  })
  const [latest] = kept.sort((one, other) => other.id - one.id)
  return latest ?? writePass(tx, purpose, until, what)
}

const writePass = (
  tx: Transaction,
  purpose: PassPurpose,
  expiresAt: Date | null,
  what: PassFor,
): Promise<Pass> =>
  tx.db.pass.create({
    data: {
      ...what,
      purpose,
      salt: randomBytes(16).toString('base64url'),
      createdAt: tx.now,
      expiresAt,
    },
  })

/** The token of a pass, for an address in a mail. Nowhere is it kept. */
export const tokenOf = (secret: string, pass: Pick<Pass, 'id' | 'salt' | 'purpose'>): string =>
  `${pass.id}.${signature(secret, pass)}`

const signature = (secret: string, pass: Pick<Pass, 'id' | 'salt' | 'purpose'>) =>
  createHmac('sha256', secret).update(`${pass.id}:${pass.purpose}:${pass.salt}`).digest('base64url')

/** Reads a token without using it up. Throws PassInvalid. Lock the row first where it is to be used. */
export async function readPass(
  { db, secret, now }: { db: Pick<Context['db'], 'pass'>; secret: string; now: Date },
  token: string,
  purpose: PassPurpose,
): Promise<Pass> {
  const [number = '', given = ''] = token.split('.')
  const id = rowNumber(number)
  const pass = id === null ? null : await db.pass.findUnique({ where: { id } })
  if (!pass || pass.purpose !== purpose || !isSame(given, signature(secret, pass))) {
    throw new PassInvalid()
  }
  if (pass.usedAt) throw new PassInvalid('used')
  if (pass.expiresAt && pass.expiresAt <= now) throw new PassInvalid('expired')
  return pass
}

/** Reads a token and uses it up, once however often it is pressed. Throws PassInvalid. */
export async function usePass(tx: Transaction, token: string, purpose: PassPurpose): Promise<Pass> {
  const id = rowNumber(token.split('.')[0] ?? '')
  if (id !== null) await tx.db.$queryRaw`SELECT id FROM "Pass" WHERE id = ${id} FOR UPDATE`
  const pass = await readPass(tx, token, purpose)
  return tx.db.pass.update({ where: { id: pass.id }, data: { usedAt: tx.now } })
}

function isSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
