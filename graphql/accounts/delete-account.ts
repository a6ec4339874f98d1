// Somebody goes: the account, the person and everything that says who they were. What is counted stays.
import { passwordAlone } from '#graphql/accounts/account-input.ts'
import { checkOwnPassword, lockChecked } from '#graphql/accounts/check-password.ts'
import { leaveOrganisations } from '#graphql/accounts/leave-organisations.ts'
import type { SignInCookie } from '#graphql/accounts/sign-in-cookie.ts'
import { operation, type Transaction } from '#graphql/operation/operation.ts'
import { holdOrganisations } from '#graphql/organisations/find-organisation.ts'
import { erasePeople } from '#graphql/people/erase-people.ts'
import { namedAt } from '#graphql/people/named-at.ts'
import { ownPeople } from '#graphql/people/person-access.ts'

/**
 * Those who signed up as guests under the account's confirmed address go with it. Refuses with HandOverFirst,
 * with WrongSignIn where the password was changed meanwhile, or TooMany.
 */
export const deleteAccount = operation({
  permission: 'account.change',
  input: passwordAlone,
  before: checkOwnPassword,
  async run(tx, _input, checked) {
    const account = await lockChecked(tx, checked)
    // The address is read under the lock: it may have become another since the request began.
    const { personId, email, emailConfirmedAt } = account
    const people = await tx.db.person.findMany({
      where: ownPeople({ ...tx.viewer, personId, email }),
      select: { id: true },
    })
    const ids = people.map(({ id }) => id)
    const emails = emailConfirmedAt ? [email] : []
    await holdTheirs(tx, ids, emails)
    await leaveOrganisations(tx, personId)
    await tx.record({ action: 'account.deleted', subject: 'Account', subjectId: account.id })
    await erasePeople(tx, ids, emails)
    const cookie: SignInCookie = { sessionId: null }
    return { cookie }
  },
})

/** Every organisation that changes by their going, all at once. */
async function holdTheirs(tx: Transaction, personIds: number[], emails: string[]): Promise<void> {
  const { byAddress, surelyByName } = await namedAt(tx, personIds, emails)
  const belong = { memberships: { some: { personId: { in: personIds }, until: null } } }
  const found = await tx.db.organisation.findMany({
    where: { OR: [belong, byAddress, surelyByName] },
    select: { id: true },
  })
  await holdOrganisations(
    tx,
    found.map(({ id }) => id),
  )
}
