// Why a sign-up is refused.
import type { ClosedBecause } from '#graphql/signups/signup.ts'
import { Refusal } from '#graphql/operation/refusal.ts'

/** Nobody can sign up for this session any more, or change what they said. */
export class SignUpClosed extends Refusal {
  readonly because: ClosedBecause | 'declined'
  constructor(because: ClosedBecause | 'declined' = 'started') {
    super()
    this.because = because
  }
}

/** People just turn up. */
export class NoSignUpNeeded extends Refusal {}

/** Whoever is younger than the organiser can take is told kindly, and not signed up. */
export class TooYoung extends Refusal {
  readonly minimumAge: number
  constructor(minimumAge = 18) {
    super()
    this.minimumAge = minimumAge
  }
}

/** There is no offered place any more: its time is over, or it was given back. */
export class OfferOver extends Refusal {}

/** Who came cannot be noted before it has begun, nor of what was called off. */
export class AttendanceNotOpen extends Refusal {}
