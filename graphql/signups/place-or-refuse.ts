// Turns a decision about a sign-up into a place, or into the refusal that says why not.
import { InvalidInput } from '#graphql/operation/refusal.ts'
import type { HeldSession } from '#graphql/sessions/lock-session.ts'
import { decideSignUp } from '#graphql/signups/signup.ts'
import { NoSignUpNeeded, SignUpClosed, TooYoung } from '#graphql/signups/signup-refusals.ts'

/** Throws SignUpClosed, NoSignUpNeeded, TooYoung, or InvalidInput where an age is wanted. */
export function placeOrRefuse(
  session: HeldSession,
  age: number | null | undefined,
  now: Date,
): 'place' | 'waiting_list' {
  const decision = decideSignUp({ session, event: session, age: age ?? null, now })
  switch (decision.outcome) {
    case 'closed':
      throw new SignUpClosed(decision.because)
    case 'no_sign_up_needed':
      throw new NoSignUpNeeded()
    case 'age_missing':
      throw new InvalidInput([{ path: ['age'], code: 'required', limit: null }])
    case 'too_young':
      throw new TooYoung(decision.minimumAge)
    default:
      return decision.outcome
  }
}
