// Passwords: argon2id, and never more than two at once, so that signing in starves nothing else.
import { hash, verify } from '@node-rs/argon2'
import { TooMany } from '#graphql/operation/throttle.ts'

const AT_ONCE = 2
const MOST_WAITING = 200
const SECONDS_TO_COME_BACK = 10

/** The hash of a long random value that nobody kept: what is checked where there is no account. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$FyCtJhpb0dBSb2wG0IU2pg$C75BxjV4nI1gPaBv/wu3fqgb+YZ13kfQ3l1/XQn/yI0'

/** The hash to keep for a password. Throws TooMany when too many wait. */
export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(asTyped(password)))

/** Whether it is the right one. Costs the same where there is no account. Throws TooMany when too many wait. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const right = await inTurn(() => verify(kept || NOBODY, asTyped(password)))
  return right && Boolean(kept)
}

/** The same letters, however a keyboard composes them. */
const asTyped = (password: string) => password.normalize('NFKC')

let running = 0
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running < AT_ONCE) running += 1
  else {
    if (waiting.length >= MOST_WAITING) throw new TooMany(SECONDS_TO_COME_BACK)
    await new Promise<void>((go) => waiting.push(go))
  }
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
