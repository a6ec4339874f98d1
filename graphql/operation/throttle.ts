// How often something may be tried: counted in PostgreSQL, so that all processes count together.
import { createHmac } from 'node:crypto'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Context } from '#graphql/context.ts'
import { Refusal } from '#graphql/operation/refusal.ts'
import type { Database } from '#prisma/client.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * What is counted, and how much of it in how many seconds. An origin may be a whole school or library,
 * so it may try far more often than one address.
 */
export const throttles = {
  'signIn.addressFromOrigin': { points: 10, seconds: 15 * MINUTE },
  /** More than one network can try in that time. */
  'signIn.address': { points: 1000, seconds: DAY },
  /** What each network may try all the same where that is used up. */
  'signIn.addressStill': { points: 3, seconds: DAY },
  /** Remembered, not counted: a network from which somebody came into an account. */
  'signIn.known': { points: 1, seconds: 90 * DAY },
  'signIn.origin': { points: 100, seconds: 15 * MINUTE },
  'createAccount.address': { points: 5, seconds: HOUR },
  'createAccount.origin': { points: 60, seconds: HOUR },
  'remindToConfirm.address': { points: 1, seconds: HOUR },
  'confirmationAgain.address': { points: 5, seconds: HOUR },
  /** No longer than a link lasts: whoever uses these up has filled the mailbox with links that work. */
  'passwordReset.address': { points: 5, seconds: HOUR },
  'addressChange.address': { points: 5, seconds: HOUR },
  'mailedLink.origin': { points: 60, seconds: HOUR },
  /** Links that are used: each hashes a password, which costs. */
  'newPassword.origin': { points: 30, seconds: 15 * MINUTE },
  /** The password, asked again of somebody signed in. */
  'password.account': { points: 10, seconds: 15 * MINUTE },
  'guestSignUp.address': { points: 30, seconds: DAY },
  /** One address and one session or opportunity: a family, not a crowd. */
  'guestSignUp.session': { points: 8, seconds: HOUR },
  'guestSignUp.origin': { points: 100, seconds: HOUR },
  /** Whoever invites has us write to any address, in words that they chose: not often, and not the same one for one body. */
  'invite.inviter': { points: 20, seconds: 24 * HOUR },
  'invite.address': { points: 5, seconds: 24 * HOUR },
  'registerOrganisation.person': { points: 10, seconds: 24 * HOUR },
  /** Each picture is made anew, which costs. */
  'picture.person': { points: 30, seconds: HOUR },
  'flag.origin': { points: 20, seconds: HOUR },
} as const satisfies Record<string, { points: number; seconds: number }>

export type ThrottleName = keyof typeof throttles

/** As many times what one network may try, all networks of one site may together. */
const SITE = 10

/** It was tried too often. Nothing was done. */
export class TooMany extends Refusal {
  readonly retryAfterSeconds: number
  constructor(retryAfterSeconds = MINUTE) {
    super()
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/**
 * Counts one attempt and throws TooMany when there were too many. What it is counted by is kept as an
 * HMAC only; null, as the product's own origin is, counts nothing.
 *
 * Asked in an operation's `before`, never inside its transaction: what rolls back would take the count
 * with it, and a second connection for each transaction starves the pool under load. That is why it
 * takes a Context, and a Transaction is none.
 */
export async function throttle(
  context: Context,
  name: ThrottleName,
  key: string | null,
): Promise<void> {
  if (key !== null) await count(context, name, key, throttles[name].points)
}

/** The same by where the request came from, for everything or for one thing that is tried. */
export async function throttleOrigin(
  context: Context,
  name: ThrottleName,
  what = '',
): Promise<void> {
  const { origin, originSite } = context
  if (origin === null) return
  const { points } = throttles[name]
  await count(context, name, `${origin} ${what}`, points)
  if (originSite) await count(context, name, `${originSite} ${what}`, points * SITE)
}

async function count(context: Context, name: ThrottleName, key: string, points: number) {
  if (context.viewer.system) return
  try {
    await counterOf(context, name, points).consume(hashed(context, key))
  } catch (rejection) {
    if (!(rejection instanceof RateLimiterRes)) throw rejection
    const seconds = Math.ceil(rejection.msBeforeNext / 1000)
    throw new TooMany(Math.min(Math.max(1, seconds), throttles[name].seconds))
  }
}

/**
 * The counter of a mailbox, for what is mailed to whatever address somebody types. What stands behind a plus leads
 * to the same mailbox; all such addresses are counted as one, and apart from the one without, so that made-up ones
 * keep nobody from their own.
 */
export const mailboxOf = (email: string): string => email.replace(/^([^+@]+\+)[^@]*@/, '$1@')

/** Forgets what was counted: the attempt turned out to be rightful. */
export async function forgive(
  context: Context,
  name: ThrottleName,
  key: string | null,
): Promise<void> {
  if (key !== null) await counterOf(context, name).delete(hashed(context, key))
}

/** Keeps that something was rightful, for as long as it is kept. */
export async function remember(
  context: Context,
  name: ThrottleName,
  key: string | null,
): Promise<void> {
  const { points, seconds } = throttles[name]
  if (key !== null) await counterOf(context, name).set(hashed(context, key), points, seconds)
}

/** Whether it was kept as rightful, and still is. */
export async function isRemembered(
  context: Context,
  name: ThrottleName,
  key: string | null,
): Promise<boolean> {
  return key !== null && (await counterOf(context, name).get(hashed(context, key))) !== null
}

const hashed = ({ secret }: Context, key: string) =>
  createHmac('sha256', secret).update(key).digest('base64url')

const counterOf = (
  { db, now }: Context,
  name: ThrottleName,
  points: number = throttles[name].points,
) =>
  new RateLimiterPostgres({
    storeClient: clientOn(db, now().getTime() - Date.now()),
    storeType: 'client',
    tableName: 'Throttle',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: throttles[name].seconds,
  })

/** The library asks the machine for the time: `ahead` is how far the house's clock is ahead of it, in ms. */
const clientOn = (db: Database, ahead: number) => ({
  async query({ text, values }: { text: string; values: (string | number)[] }) {
    const asked = values.map((value) => (isInstant(value) ? BigInt(value + ahead) : value))
    const rows = await db.$queryRawUnsafe<Row[]>(text, ...asked)
    return {
      rowCount: rows.length,
      rows: rows.map((row) => ({ ...row, expire: Number(row.expire) - ahead })),
    }
  },
})

type Row = { points: number; expire: bigint }

const isInstant = (value: string | number): value is number =>
  typeof value === 'number' && value > 1e11
