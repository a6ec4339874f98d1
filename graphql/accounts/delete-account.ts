// Somebody goes: the account, the person and everything that says who they were. What is counted stays.
import { passwordAlone } from '#graphql/accounts/account-input.ts'
import { checkOwnPassword, lockChecked } from '#graphql/accounts/check-password.ts'
import { leaveOrganisations } from '#graphql/accounts/leave-organisations.ts'
import type { SignInCookie } from '#graphql/accounts/sign-in-cookie.ts'
import { operation } from '#graphql/operation/operation.ts'
import { erasePeople } from '#graphql/people/erase-people.ts'
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
    await leaveOrganisations(tx, account.personId)
    const people = await tx.db.person.findMany({
      where: ownPeople(tx.viewer),
      select: { id: true },
    })
    const ids = people.map(({ id }) => id)
    await tx.record({ action: 'account.deleted', subject: 'Account', subjectId: account.id })
    await erasePeople(tx, ids, account.emailConfirmedAt ? [account.email] : [])
    const cookie: SignInCookie = { sessionId: null }
    return { cookie }
  },
})
