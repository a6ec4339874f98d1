// Writes what happened into the history: dotted names and facts, never anybody's words.
import type { Transaction } from '#graphql/operation/operation.ts'

export type Happening = {
  /** A stable dotted name, such as "event.published". */
  action: string
  /** The kind of thing, and which. */
  subject: string
  subjectId: number
  organisationId?: number | null
  /** Ids and names of facts only: no personal text, so that people can be erased. */
  facts?: Record<string, string | number | boolean | null | readonly (string | number)[]>
}

export async function record(tx: Transaction, happening: Happening): Promise<void> {
  await tx.db.history.create({
    data: {
      at: tx.now,
      action: happening.action,
      actorId: tx.viewer.personId,
      via: tx.via,
      subject: happening.subject,
      subjectId: happening.subjectId,
      organisationId: happening.organisationId ?? null,
      facts: happening.facts ?? {},
    },
    select: { id: true },
  })
}
