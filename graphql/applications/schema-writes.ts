// What can be done with applications, in GraphQL.
import { acceptApplication } from '#graphql/applications/accept-application.ts'
import { AllFound, OpportunityClosed } from '#graphql/applications/application-refusals.ts'
import { askToPutForward } from '#graphql/applications/ask-to-put-forward.ts'
import { confirmApplication } from '#graphql/applications/confirm-application.ts'
import { declineApplication } from '#graphql/applications/decline-application.ts'
import { putForward } from '#graphql/applications/put-forward.ts'
import { withdrawApplication } from '#graphql/applications/withdraw-application.ts'
import { builder } from '#graphql/builder.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import {
  operationField,
  refusalType,
  silentOperationField,
  toBeGiven,
} from '#graphql/operation/schema.ts'
import { TooMany } from '#graphql/operation/throttle.ts'
import { OpportunityClosedBecause } from '#graphql/opportunities/schema.ts'
import { PassInvalid } from '#graphql/passes/pass.ts'
import { TooYoung } from '#graphql/signups/signup-refusals.ts'
import { LooksLikeCrimeReport } from '#graphql/text/looks-like-crime-report-refusal.ts'
import { PreferredLanguage } from '#prisma/client.ts'

type InputFields = PothosSchemaTypes.InputFieldBuilder<
  typeof builder.$inferSchemaTypes,
  'InputObject'
>

refusalType(OpportunityClosed, 'Nobody can put themselves forward for it any more.', (t) => ({
  because: t.expose('because', {
    type: OpportunityClosedBecause,
    description: 'Why; "declined" is about this person alone.',
  }),
}))
refusalType(AllFound, 'As many people as are wanted were accepted already.')

const offering = (t: InputFields) => ({
  opportunityId: t.id({ required: true, description: 'What they offer to help with.' }),
  age: t.int({ description: 'In whole years, where it has to be said. It is never kept.' }),
  message: t.string({ description: 'What they want to say to the organisers.' }),
  notACrime: t.boolean({
    description: 'Said by somebody whose message reads like the report of a crime and is none.',
  }),
})

operationField('putForward', putForward, {
  type: 'Application',
  description: 'Somebody signed in puts themselves forward. Pressed again, it shows what stands.',
  refusals: [OpportunityClosed, TooYoung, LooksLikeCrimeReport],
  input: builder.inputType('PutForwardInput', {
    description: 'What somebody signed in offers.',
    fields: offering,
  }),
})

silentOperationField('askToPutForward', askToPutForward, {
  description:
    'Somebody without an account puts themselves forward; it counts once the link in the mail is followed.',
  refusals: [OpportunityClosed, TooYoung, LooksLikeCrimeReport, TooMany],
  input: builder.inputType('AskToPutForwardInput', {
    description: 'What somebody without an account offers.',
    fields: (t) => ({
      ...offering(t),
      name: t.string({ required: true, description: 'What to call them.' }),
      email: t.string({ required: true, description: 'Where the link is sent.' }),
      preferredLanguage: t.field({
        type: PreferredLanguage,
        description: `The language that they want to be written to in. ${toBeGiven}`,
      }),
    }),
  }),
})

const key = (t: InputFields) => ({
  token: t.string({ description: 'The token that the mail carried, or:' }),
  applicationId: t.id({ description: 'The viewer’s own application.' }),
})

operationField('confirmApplication', confirmApplication, {
  type: 'Application',
  description: 'The button under the link: somebody confirms that they put themselves forward.',
  refusals: [OpportunityClosed, PassInvalid],
  input: builder.inputType('ConfirmApplicationInput', {
    description: 'Which application to confirm.',
    fields: key,
  }),
})

operationField('withdrawApplication', withdrawApplication, {
  type: 'Application',
  description: 'Somebody takes back their offer. Pressed again, it shows that it is taken back.',
  refusals: [PassInvalid],
  input: builder.inputType('WithdrawApplicationInput', {
    description: 'Which application to take back.',
    fields: key,
  }),
})

operationField('acceptApplication', acceptApplication, {
  type: 'Application',
  description: 'An organiser accepts somebody; they are told.',
  refusals: [AllFound, WrongState],
  input: builder.inputType('AcceptApplicationInput', {
    description: 'Whom to accept.',
    fields: (t) => ({
      applicationId: t.id({ required: true, description: 'The application.' }),
    }),
  }),
})

operationField('declineApplication', declineApplication, {
  type: 'Application',
  description: 'An organiser says no to somebody, or lets go of somebody accepted; they are told.',
  refusals: [WrongState],
  input: builder.inputType('DeclineApplicationInput', {
    description: 'Whom to decline.',
    fields: (t) => ({
      applicationId: t.id({ required: true, description: 'The application.' }),
      reason: t.string({ description: 'What they are told with it, if anything.' }),
    }),
  }),
})
