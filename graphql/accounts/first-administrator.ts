// The first administrator: made by whoever reads what the operator's terminal printed, once, and never again.
import { becomeFirstAdministratorInput, nothing } from '#graphql/accounts/account-input.ts'
import { AdministratorExists } from '#graphql/accounts/account-refusals.ts'
import { beginAccount } from '#graphql/accounts/begin-account.ts'
import { lockChecked } from '#graphql/accounts/check-password.ts'
import { lockAddress, type Held } from '#graphql/accounts/hold-account.ts'
import { hashPassword, isPassword } from '#graphql/accounts/password.ts'
import { secureAccount } from '#graphql/accounts/secure-account.ts'
import { startSession } from '#graphql/accounts/sign-in-session.ts'
import { operation, type Transaction } from '#graphql/operation/operation.ts'
import { InvalidInput } from '#graphql/operation/refusal.ts'
import { throttleOrigin } from '#graphql/operation/throttle.ts'
import { issuePass, readPass, tokenOf, usePass } from '#graphql/passes/pass.ts'

const MINUTES = 24 * 60

/** A token to print, or null where there is an administrator, or a token was printed that still works. */
export const makeFirstAdministratorPass = operation({
  permission: 'account.tidy',
  input: nothing,
  async run(tx) {
    if (await lockAdministrators(tx)) return null
    const printed = await tx.db.pass.count({
      where: { purpose: 'first_administrator', usedAt: null, expiresAt: { gt: tx.now } },
    })
    if (printed) return null
    return tokenOf(tx.secret, await issuePass(tx, 'first_administrator', MINUTES, {}))
  },
})

/**
 * Makes the first administrator and signs them in. An address that has an account already needs that account's
 * password; only who holds the token learns of it. Refuses with PassInvalid, AdministratorExists or TooMany.
 */
export const becomeFirstAdministrator = operation({
  permission: 'account.open',
  input: becomeFirstAdministratorInput,
  async before(context, { token, email, password }) {
    await throttleOrigin(context, 'newPassword.origin')
    const { db, secret, now } = context
    await readPass({ db, secret, now: now() }, token, 'first_administrator')
    const account = await db.account.findUnique({ where: { email } })
    if (!account) return { checked: null, passwordHash: await hashPassword(password) }
    if (!(await isPassword(password, account.passwordHash))) throw wrongPassword()
    const { passwordHash } = account
    return { checked: { accountId: account.id, passwordHash }, passwordHash }
  },
  async run(tx, { token, name, email, preferredLanguage }, { checked, passwordHash }) {
    if (await lockAdministrators(tx)) throw new AdministratorExists()
    await usePass(tx, token, 'first_administrator')
    if (checked) return appoint(tx, await lockChecked(tx, checked))
    if (await lockAddress(tx, email)) throw wrongPassword()
    return appoint(tx, await beginAccount(tx, { name, email, passwordHash, preferredLanguage }))
  },
})

/** Whoever runs the machine says whose address it is: no mail has to go there, as none may be set up yet. */
async function appoint(tx: Transaction, account: Held) {
  const { id, personId, email, person } = account
  await secureAccount(tx, account, { administrator: true })
  await tx.record({ action: 'account.firstAdministrator', subject: 'Account', subjectId: id })
  await tx.tell({
    kind: 'administrator.welcome',
    to: { personId, email },
    facts: { name: person.name },
  })
  return { cookie: await startSession(tx, id) }
}

/** How many administrators there are. Nobody else counts or makes one before this transaction ends. */
async function lockAdministrators({ db }: Transaction): Promise<number> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('administrators', 0))`
  return db.account.count({ where: { administrator: true } })
}

const wrongPassword = () =>
  new InvalidInput([{ path: ['password'], code: 'wrong_password', limit: null }])
