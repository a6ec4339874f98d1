// What people are told about their offer to help.
import type { ApplicationNotice } from '#graphql/applications/application.ts'
import type { OpportunityFacts } from '#graphql/notices/notice-kinds.ts'
import type { Recipient, Telling } from '#graphql/notices/tell.ts'

export type ToldApplication = {
  reason: string | null
  person: { id: number; email: string | null; account: { id: number } | null }
  /** The latest pass alone. */
  passes: readonly { id: number }[]
}

/** What a read of an application includes, so that its person can be told. */
export const withRecipient = {
  person: {
    select: { id: true, name: true, email: true, account: { select: { id: true } } },
  },
  passes: {
    where: { purpose: 'application' },
    orderBy: { id: 'desc' },
    take: 1,
    select: { id: true },
  },
} as const

export function applicationTelling(
  kind: ApplicationNotice,
  application: ToldApplication,
  facts: OpportunityFacts,
): Telling {
  const to = addressed(application)
  if (kind !== 'application.declined') return { kind, ...to, facts }
  return { kind, ...to, facts: { ...facts, reason: application.reason } }
}

/** Somebody with an account is written to at the account's address, whatever it is by then. */
export function addressed({ person: { id, email, account }, passes: [pass] }: ToldApplication) {
  const to: Recipient = account || email === null ? { personId: id } : { personId: id, email }
  return { to, ...(pass ? { passId: pass.id } : {}) }
}
