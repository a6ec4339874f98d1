// Writes a person and their way to sign in.
import type { Transaction } from '#graphql/operation/operation.ts'
import type { PreferredLanguage } from '#prisma/client.ts'

type Beginning = {
  name: string
  email: string
  passwordHash: string
  preferredLanguage: PreferredLanguage
  administrator?: boolean
}

/** The address must be held, and free. */
export async function beginAccount(tx: Transaction, beginning: Beginning) {
  const { name, email, passwordHash, preferredLanguage, administrator = false } = beginning
  const person = await tx.db.person.create({
    data: {
      name,
      preferredLanguage,
      languageAskedAt: tx.now,
      source: 'account',
      createdAt: tx.now,
      account: { create: { email, passwordHash, administrator, createdAt: tx.now } },
    },
    include: { account: { select: { id: true } } },
  })
  const accountId = person.account?.id ?? 0
  await tx.record({
    action: administrator ? 'account.firstAdministrator' : 'account.created',
    subject: 'Account',
    subjectId: accountId,
  })
  return { id: accountId, personId: person.id, email, person }
}
