// What can be done about sign-ups, in GraphQL.
import { builder } from '#graphql/builder.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import {
  operationField,
  refusalType,
  silentOperationField,
  toBeGiven,
} from '#graphql/operation/schema.ts'
import { ClosedBecause } from '#graphql/sessions/schema.ts'
import { TooMany } from '#graphql/operation/throttle.ts'
import { PassInvalid } from '#graphql/passes/pass.ts'
import { acceptOffer } from '#graphql/signups/accept-offer.ts'
import { askForPlace } from '#graphql/signups/ask-for-place.ts'
import { confirmPlace } from '#graphql/signups/confirm-place.ts'
import { declineSignUp } from '#graphql/signups/decline-sign-up.ts'
import { markAttendance } from '#graphql/signups/mark-attendance.ts'
import {
  AttendanceNotOpen,
  NoSignUpNeeded,
  OfferOver,
  SignUpClosed,
  TooYoung,
} from '#graphql/signups/signup-refusals.ts'
import { takePlace } from '#graphql/signups/take-place.ts'
import { withdrawPlace } from '#graphql/signups/withdraw-place.ts'
import { PreferredLanguage } from '#prisma/client.ts'

refusalType(SignUpClosed, 'Nobody can sign up for this session, or change it, any more.', (t) => ({
  because: t.field({
    type: ClosedBecause,
    description: 'What closed it.',
    resolve: (refusal) => refusal.because,
  }),
}))
refusalType(NoSignUpNeeded, 'People just turn up to this event.')
refusalType(TooYoung, 'Whoever is so young cannot be signed up for this.', (t) => ({
  minimumAge: t.exposeInt('minimumAge', { description: 'The youngest age that may come.' }),
}))
refusalType(
  AttendanceNotOpen,
  'Who came cannot be noted before it has begun, nor of what was called off.',
)
refusalType(OfferOver, 'The offered place is not held any more.')

type InputFields = PothosSchemaTypes.InputFieldBuilder<
  typeof builder.$inferSchemaTypes,
  'InputObject'
>

const comingFields = (t: InputFields) => ({
  sessionId: t.id({ required: true, description: 'The session.' }),
  age: t.int({
    description: 'In years, on the day; wanted where the event needs one. Never kept.',
  }),
  note: t.string({ description: 'What would help on the day. Only the organisers see it.' }),
})

operationField('takePlace', takePlace, {
  type: 'SignUp',
  description: 'Takes a place for the viewer, or joins the waiting list where there is none.',
  refusals: [SignUpClosed, NoSignUpNeeded, TooYoung],
  input: builder.inputType('TakePlaceInput', {
    description: 'What somebody signed in says when they sign up.',
    fields: comingFields,
  }),
})

silentOperationField('askForPlace', askForPlace, {
  description:
    'Asks for a place without an account. A link in a mail confirms it. The answer never tells whether the address is known.',
  refusals: [SignUpClosed, NoSignUpNeeded, TooYoung, TooMany],
  input: builder.inputType('AskForPlaceInput', {
    description: 'What somebody without an account says when they sign up.',
    fields: (t) => ({
      ...comingFields(t),
      name: t.string({ required: true, description: 'Who comes.' }),
      email: t.string({ required: true, description: 'Where the link is sent.' }),
      preferredLanguage: t.field({
        type: PreferredLanguage,
        description: `The language to be written to in: cy, en or both. ${toBeGiven}`,
      }),
    }),
  }),
})

const SignUpKeyInput = builder.inputType('SignUpKeyInput', {
  description: 'A sign-up, by what the mail’s link carries or by its id; one of the two.',
  fields: (t) => ({
    token: t.string({ description: 'What the mail’s link carries.' }),
    signUpId: t.id({ description: 'The sign-up, of whoever is signed in.' }),
  }),
})

operationField('confirmPlace', confirmPlace, {
  type: 'SignUp',
  description:
    'Confirms a place that was asked for. Where the hold lapsed, takes what there is now: a place, or the end of the waiting list.',
  refusals: [PassInvalid, SignUpClosed],
  input: SignUpKeyInput,
})

operationField('acceptOffer', acceptOffer, {
  type: 'SignUp',
  description: 'Accepts a place that was offered to somebody on the waiting list.',
  refusals: [PassInvalid, SignUpClosed, OfferOver],
  input: SignUpKeyInput,
})

operationField('withdrawPlace', withdrawPlace, {
  type: 'SignUp',
  description: 'Gives back a place, an offered place, or a turn in the waiting list.',
  refusals: [PassInvalid, SignUpClosed],
  input: SignUpKeyInput,
})

operationField('declineSignUp', declineSignUp, {
  type: 'SignUp',
  description: 'Takes somebody off the list of a session. They are told.',
  refusals: [WrongState],
  input: builder.inputType('DeclineSignUpInput', {
    description: 'Whom to take off the list.',
    fields: (t) => ({ signUpId: t.id({ required: true, description: 'The sign-up.' }) }),
  }),
})

const Mark = builder.enumType('AttendanceMark', {
  description: 'What organisers note of somebody who had a place.',
  values: {
    attended: { description: 'They came.' },
    absent: { description: 'They did not come.' },
    confirmed: { description: 'Nothing any more: neither is said.' },
  },
})

operationField('markAttendance', markAttendance, {
  type: 'Session',
  description:
    'Notes who came to a session and who did not; all of it or nothing. It may be noted otherwise. Nobody is written to.',
  refusals: [AttendanceNotOpen, WrongState],
  input: builder.inputType('MarkAttendanceInput', {
    description: 'Who came.',
    fields: (t) => ({
      sessionId: t.id({ required: true, description: 'The session.' }),
      marks: t.field({
        required: true,
        type: [
          builder.inputType('AttendanceMarkInput', {
            description: 'What is noted of one person.',
            fields: (mark) => ({
              signUpId: mark.id({ required: true, description: 'Their sign-up.' }),
              state: mark.field({ type: Mark, required: true, description: 'What is noted.' }),
            }),
          }),
        ],
        description: 'At most 200 at once. Of whoever is left out, nothing changes.',
      }),
    }),
  }),
})
