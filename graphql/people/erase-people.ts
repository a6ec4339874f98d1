// Takes people out of everything that is kept, and leaves what is counted.
import type { Transaction } from '#graphql/operation/operation.ts'

/** What they held must be given back before. `emails` are addresses that were shown to be theirs. */
export async function erasePeople(
  { db }: Pick<Transaction, 'db'>,
  personIds: readonly number[],
  emails: readonly string[],
): Promise<void> {
  const ids = { in: [...personIds] }
  const addresses = { in: [...emails] }
  await db.signUp.updateMany({ where: { personId: ids }, data: { note: null } })
  await db.application.updateMany({
    where: { personId: ids },
    data: { message: null, reason: null },
  })
  await db.claim.deleteMany({ where: { personId: ids } })
  await db.notice.deleteMany({ where: { OR: [{ personId: ids }, { email: addresses }] } })
  await db.invitation.deleteMany({ where: { email: addresses } })
  await db.pass.deleteMany({
    where: {
      OR: [
        { personId: ids },
        { email: addresses },
        { signUp: { personId: ids } },
        { application: { personId: ids } },
      ],
    },
  })
  await db.organisation.updateMany({
    where: { contactEmail: addresses },
    data: { contactName: null, contactEmail: null, contactPhone: null },
  })
  await db.link.updateMany({ where: { officerId: ids }, data: { officerId: null } })
  await db.task.updateMany({ where: { ownerId: ids }, data: { ownerId: null } })
  await db.account.deleteMany({ where: { personId: ids } })
  await db.person.updateMany({
    where: { id: ids },
    data: {
      name: '',
      email: null,
      emailConfirmedAt: null,
      preferredLanguage: 'unknown',
      languageAskedAt: null,
    },
  })
  // An empty person stays only where something is counted by it.
  await db.person.deleteMany({
    where: {
      id: ids,
      signUps: { none: {} },
      applications: { none: {} },
      memberships: { none: {} },
      logEntries: { none: {} },
    },
  })
}
