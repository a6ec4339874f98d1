// Takes people out of everything that is kept, and leaves what is counted. docs/decisions tells what stays.
import { forgetNotices } from '#graphql/notices/forget-notices.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { giveBackPlaces } from '#graphql/people/give-back-places.ts'
import { namedAt } from '#graphql/people/named-at.ts'

/** What they still hold is given back. `emails` are addresses that were shown to be theirs. */
export async function erasePeople(
  tx: Transaction,
  personIds: readonly number[],
  emails: readonly string[],
): Promise<void> {
  const { db } = tx
  const ids = { in: [...personIds] }
  const addresses = { in: [...emails] }
  await giveBackPlaces(tx, personIds)
  await eraseComing(tx, ids)
  await db.claim.deleteMany({ where: { personId: ids } })
  const passes = await db.pass.findMany({
    where: {
      OR: [
        { personId: ids },
        { email: addresses },
        { signUp: { personId: ids } },
        { application: { personId: ids } },
      ],
    },
    select: { id: true },
  })
  const passIds = { in: passes.map(({ id }) => id) }
  // What carried a pass of theirs went to an address of theirs, be it one that they never confirmed.
  await forgetNotices(db, {
    OR: [{ personId: ids }, { email: addresses }, { passId: passIds }],
  })
  await db.invitation.deleteMany({ where: { email: addresses } })
  await db.pass.deleteMany({ where: { id: passIds } })
  await eraseContacts(tx, personIds, emails)
  await db.link.updateMany({ where: { officerId: ids }, data: { officerId: null } })
  await db.logEntry.deleteMany({ where: { byId: ids, ring: 'me' } })
  await db.task.deleteMany({ where: { ownerId: ids, linkId: null } })
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

type Ids = { in: number[] }

/** Who never answered at the address that they gave came to nothing, and is counted nowhere. */
async function eraseComing({ db }: Transaction, ids: Ids) {
  const unheardOf = { id: ids, emailConfirmedAt: null, account: { is: null } }
  await db.signUp.deleteMany({
    where: { person: unheardOf, state: { in: ['lapsed', 'withdrawn', 'declined'] } },
  })
  await db.application.deleteMany({
    where: { person: unheardOf, state: { in: ['lapsed', 'withdrawn', 'declined'] } },
  })
  await db.signUp.updateMany({ where: { personId: ids }, data: { note: null } })
  await db.application.updateMany({
    where: { personId: ids },
    data: { message: null, reason: null },
  })
}

async function eraseContacts(
  tx: Transaction,
  personIds: readonly number[],
  emails: readonly string[],
) {
  const { db } = tx
  const { byAddress, surelyByName } = await namedAt(tx, personIds, emails)
  await db.organisation.updateMany({
    where: { OR: [byAddress, surelyByName] },
    data: { contactName: null, contactPhone: null },
  })
  await db.organisation.updateMany({ where: byAddress, data: { contactEmail: null } })
}
