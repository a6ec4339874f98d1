// Keeps where a text stands in each language, in the transaction that writes it.
import type { Transaction } from '#graphql/operation/operation.ts'
import {
  standingAfter,
  type Standing,
  type Texts,
  type WrittenState,
} from '#graphql/wordings/wording.ts'
import { WordingLanguage } from '#prisma/client.ts'

/** An event, an opportunity, or with neither the organisation itself. */
type Of = { organisationId: number; eventId?: number; opportunityId?: number }

type Written = {
  before: Texts | null
  after: Texts
  said?: { en?: WrittenState | null; cy?: WrittenState | null } | null
}

/** To be called by whoever holds what the text is of. */
export async function keepWordings(tx: Transaction, of: Of, { before, after, said }: Written) {
  const where = { eventId: null, opportunityId: null, ...of }
  const stand = before ? await tx.db.wording.findMany({ where }) : []
  for (const language of Object.values(WordingLanguage)) {
    const stood = stand.find((one) => one.language === language) ?? null
    const stands = standingAfter(language, { before, after, stood, said: said?.[language] ?? null })
    if (stood && !stands) await tx.db.wording.delete({ where: { id: stood.id } })
    if (!stands || (stood && isSame(stood, stands))) continue
    const since = stood?.state === stands.state ? stood.since : tx.now
    const data = { ...stands, since }
    if (stood) await tx.db.wording.update({ where: { id: stood.id }, data })
    else await tx.db.wording.create({ data: { ...where, ...data, language } })
  }
}

const isSame = (one: Standing, other: Standing) =>
  one.state === other.state && one.parts.join() === other.parts.join()
