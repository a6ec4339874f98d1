// Somebody changes what they are called and the language they are written to in.
import { changeDetailsInput } from '#graphql/accounts/account-input.ts'
import { operation } from '#graphql/operation/operation.ts'
import { NotFound } from '#graphql/operation/refusal.ts'

export const changeDetails = operation({
  permission: 'account.change',
  input: changeDetailsInput,
  async run(tx, { name, preferredLanguage }) {
    const id = tx.viewer.personId
    if (id === null) throw new NotFound()
    await tx.db.person.update({
      where: { id },
      data: { name, preferredLanguage, languageAskedAt: tx.now },
      select: { id: true },
    })
    await tx.record({ action: 'person.detailsChanged', subject: 'Person', subjectId: id })
    return { id }
  },
})
