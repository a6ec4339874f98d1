// What can be done with opportunities, in GraphQL.
import { builder } from '#graphql/builder.ts'
import { NotReady, NotVerified, WrongState } from '#graphql/events/event-refusals.ts'
import {
  operationField,
  refusalType,
  silentOperationField,
  toBeGiven,
} from '#graphql/operation/schema.ts'
import { Stale } from '#graphql/operation/refusal.ts'
import { cancelOpportunity } from '#graphql/opportunities/cancel-opportunity.ts'
import { changeOpportunity } from '#graphql/opportunities/change-opportunity.ts'
import { discardOpportunity } from '#graphql/opportunities/discard-opportunity.ts'
import { draftOpportunity } from '#graphql/opportunities/draft-opportunity.ts'
import { WantedBelowAccepted } from '#graphql/opportunities/opportunity-refusals.ts'
import { publishOpportunity } from '#graphql/opportunities/publish-opportunity.ts'
import { putBackOpportunity } from '#graphql/opportunities/put-back-opportunity.ts'
import { takeDownOpportunity } from '#graphql/opportunities/take-down-opportunity.ts'
import { TextInput } from '#graphql/text/schema.ts'
import { WrittenInput, writtenMeans } from '#graphql/wordings/schema.ts'
import { Timing } from '#prisma/client.ts'

type InputFields = PothosSchemaTypes.InputFieldBuilder<
  typeof builder.$inferSchemaTypes,
  'InputObject'
>

refusalType(WantedBelowAccepted, 'More people were accepted than would be wanted.', (t) => ({
  accepted: t.exposeInt('accepted', { description: 'How many were accepted.' }),
}))

const RequirementInput = builder.inputType('RequirementInput', {
  description: 'What is asked for, and why: never one without the other.',
  fields: (t) => ({
    what: t.field({ type: TextInput, description: 'What is asked for.' }),
    why: t.field({ type: TextInput, description: 'Why it is.' }),
  }),
})

const opportunityFields = (t: InputFields) => ({
  title: t.field({ type: TextInput, required: true, description: 'What it is called.' }),
  description: t.field({ type: TextInput, description: 'What the volunteer does.' }),
  timing: t.field({ type: Timing, description: `How often it is done. ${toBeGiven}` }),
  timingText: t.field({ type: TextInput, description: 'When it is done, in words.' }),
  startsOn: t.string({ description: 'YYYY-MM-DD: the first day, or the only one.' }),
  endsOn: t.string({ description: 'YYYY-MM-DD: the last day.' }),
  fromHome: t.boolean({ description: 'Whether it is done from home.' }),
  venue: t.field({ type: TextInput, description: 'Where it is, as text.' }),
  wardCode: t.string({ description: 'The official code of the ward that it is in.' }),
  skills: t.field({ type: TextInput, description: 'What helps to know or to be able to do.' }),
  heldIn: t.stringList({ description: 'Codes of the languages it is done in.' }),
  minimumAge: t.int({ description: 'The youngest age that may help.' }),
  under18Welcome: t.boolean({
    description: 'Whether people under 18 may help; none while it is not decided, in a draft only.',
  }),
  wanted: t.int({ description: 'How many are wanted; none for as many as like.' }),
  priorityIds: t.idList({ description: 'The commissioner’s priorities that it serves.' }),
  requirements: t.field({ type: [RequirementInput], description: 'What it asks for, and why.' }),
  written: t.field({ type: WrittenInput, description: writtenMeans }),
})

operationField('draftOpportunity', draftOpportunity, {
  type: 'Opportunity',
  description: 'Begins an opportunity as a draft, which only its organisation sees.',
  input: builder.inputType('DraftOpportunityInput', {
    description: 'What is said about a new opportunity.',
    fields: (t) => ({
      organisationId: t.id({ required: true, description: 'Who wants it done.' }),
      ...opportunityFields(t),
    }),
  }),
})

const which = (t: InputFields) => ({
  opportunityId: t.id({ required: true, description: 'The opportunity.' }),
})

operationField('changeOpportunity', changeOpportunity, {
  type: 'Opportunity',
  description: 'Changes what is said about an opportunity. What is published stays complete.',
  refusals: [Stale, WantedBelowAccepted, WrongState, NotReady],
  input: builder.inputType('ChangeOpportunityInput', {
    description: 'What is now said about an opportunity: all of it.',
    fields: (t) => ({
      ...which(t),
      version: t.int({ required: true, description: 'The version that was read.' }),
      ...opportunityFields(t),
    }),
  }),
})

operationField('publishOpportunity', publishOpportunity, {
  type: 'Opportunity',
  description: 'Publishes a draft, so that anybody finds it.',
  refusals: [NotVerified, NotReady, WrongState],
  input: builder.inputType('PublishOpportunityInput', {
    description: 'Which opportunity to publish.',
    fields: which,
  }),
})

silentOperationField('discardOpportunity', discardOpportunity, {
  description: 'Throws away a draft, which was never published. It cannot be had back.',
  refusals: [WrongState],
  input: builder.inputType('DiscardOpportunityInput', {
    description: 'Which draft to throw away.',
    fields: which,
  }),
})

const withReason = (t: InputFields) => ({
  ...which(t),
  reason: t.field({
    type: TextInput,
    required: true,
    description: 'Why, for those whom it concerns.',
  }),
})

operationField('cancelOpportunity', cancelOpportunity, {
  type: 'Opportunity',
  description: 'Calls an opportunity off, and tells everybody who put themselves forward.',
  refusals: [WrongState],
  input: builder.inputType('CancelOpportunityInput', {
    description: 'Which opportunity to call off, and why.',
    fields: withReason,
  }),
})

operationField('takeDownOpportunity', takeDownOpportunity, {
  type: 'Opportunity',
  description:
    'Takes down what should not stand there. Its organisers are told why; those who put themselves forward, that it may not go ahead.',
  refusals: [WrongState],
  input: builder.inputType('TakeDownOpportunityInput', {
    description: 'Which opportunity to take down, and why.',
    fields: withReason,
  }),
})

operationField('putBackOpportunity', putBackOpportunity, {
  type: 'Opportunity',
  description: 'Puts back what was taken down.',
  refusals: [WrongState, NotVerified],
  input: builder.inputType('PutBackOpportunityInput', {
    description: 'Which opportunity to put back.',
    fields: which,
  }),
})
