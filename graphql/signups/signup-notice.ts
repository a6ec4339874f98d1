// What somebody is told about their place.
import type { SessionFacts } from '#graphql/notices/notice-kinds.ts'
import type { Recipient, Telling } from '#graphql/notices/tell.ts'
import type { SignUpNotice } from '#graphql/signups/signup.ts'

export type ToldSignUp = {
  placed: boolean
  heldUntil: Date | null
  person: { id: number; email: string | null; account: { id: number } | null }
  /** The latest pass alone. */
  passes: readonly { id: number }[]
}

/** What a read of a sign-up includes, so that its person can be told. */
export const withRecipient = {
  person: {
    select: { id: true, name: true, email: true, account: { select: { id: true } } },
  },
  passes: {
    where: { purpose: 'sign_up' },
    orderBy: { id: 'desc' },
    take: 1,
    select: { id: true },
  },
} as const

export function signUpTelling(
  kind: SignUpNotice,
  signUp: ToldSignUp,
  session: SessionFacts,
): Telling {
  const to = recipientOf(signUp.person)
  const pass = passOf(signUp)
  switch (kind) {
    case 'signUp.confirmAsked':
      return { kind, to, ...pass, facts: { ...session, placed: signUp.placed } }
    case 'signUp.offered':
      return {
        kind,
        to,
        ...pass,
        facts: { ...session, until: signUp.heldUntil?.toISOString() ?? '' },
      }
    default:
      return { kind, to, ...pass, facts: session }
  }
}

export const passOf = ({ passes: [pass] }: ToldSignUp) => (pass ? { passId: pass.id } : {})

/** Somebody with an account is written to at the account's address, whatever it is by then. */
export const recipientOf = ({ id, email, account }: ToldSignUp['person']): Recipient =>
  account || email === null ? { personId: id } : { personId: id, email }
