// Writes what people are told, in the transaction that causes it, and queues its mail there too.
import { queueMail } from '#graphql/notices/queue-mail.ts'
import type { NoticeFacts, NoticeKind } from '#graphql/notices/notice-kinds.ts'
import type { Transaction } from '#graphql/operation/operation.ts'

export type Telling = {
  [Kind in NoticeKind]: {
    kind: Kind
    to: Recipient
    facts: NoticeFacts[Kind]
    /** The pass that the mail carries, if it carries one. */
    passId?: number
  }
}[NoticeKind]

/** A person; or an address where nobody is known behind it, or not yet. */
export type Recipient =
  { personId: number; email?: string } | { personId?: undefined; email: string }

export async function tell(tx: Transaction, tellings: readonly Telling[]): Promise<void> {
  if (!tellings.length) return
  const languages = await languagesOf(tx, tellings)
  const notices = await tx.db.notice.createManyAndReturn({
    data: tellings.map(({ kind, to, facts, passId }) => ({
      kind,
      data: facts,
      personId: to.personId ?? null,
      email: to.email ?? null,
      language: languages.get(to.personId) ?? 'unknown',
      passId: passId ?? null,
      mail: 'queued' as const,
      createdAt: tx.now,
    })),
    select: { id: true },
  })
  await queueMail(
    tx,
    notices.map(({ id }) => id),
  )
}

async function languagesOf(tx: Transaction, tellings: readonly Telling[]) {
  const ids = tellings.flatMap(({ to }) => (to.personId === undefined ? [] : [to.personId]))
  if (!ids.length) return new Map<number | undefined, never>()
  const people = await tx.db.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, preferredLanguage: true },
  })
  return new Map(
    people.map((person) => [person.id as number | undefined, person.preferredLanguage]),
  )
}
