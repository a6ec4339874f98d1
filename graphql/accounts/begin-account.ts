// Writes a person and their way to sign in.
import type { Held } from '#graphql/accounts/hold-account.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import type { PreferredLanguage } from '#prisma/client.ts'

type Beginning = {
  name: string
  email: string
  passwordHash: string
  preferredLanguage: PreferredLanguage
}

/** The address must be held, and free. */
export async function beginAccount(tx: Transaction, beginning: Beginning): Promise<Held> {
  const { name, email, passwordHash, preferredLanguage } = beginning
  const account = await tx.db.account.create({
    data: {
      email,
      passwordHash,
      createdAt: tx.now,
      person: {
        create: {
          name,
          preferredLanguage,
          languageAskedAt: tx.now,
          source: 'account',
          createdAt: tx.now,
        },
      },
    },
    include: { person: { select: { name: true } } },
  })
  await tx.record({ action: 'account.created', subject: 'Account', subjectId: account.id })
  return account
}
