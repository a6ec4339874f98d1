// How what becomes of an organisation looks in GraphQL: the officer's decisions, the group's answers, and its end.
import { TextInput } from '#graphql/text/schema.ts'
import { builder } from '#graphql/builder.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { operationField } from '#graphql/operation/schema.ts'
import { Stale } from '#graphql/operation/refusal.ts'
import { answerMore } from '#graphql/organisations/answer-more.ts'
import { archiveOrganisation } from '#graphql/organisations/archive-organisation.ts'
import { askMore } from '#graphql/organisations/ask-more.ts'
import { decideClaim } from '#graphql/organisations/decide-claim.ts'
import { declineOrganisation } from '#graphql/organisations/decline-organisation.ts'
import { organisationInput, versionInput } from '#graphql/organisations/inputs-schema.ts'
import { reinstateOrganisation } from '#graphql/organisations/reinstate-organisation.ts'
import { restoreOrganisation } from '#graphql/organisations/restore-organisation.ts'
import { suspendOrganisation } from '#graphql/organisations/suspend-organisation.ts'
import { verifyOrganisation } from '#graphql/organisations/verify-organisation.ts'

operationField('decideClaim', decideClaim, {
  type: 'Claim',
  description: 'Accepts or declines a claim.',
  refusals: [WrongState],
  input: builder.inputType('DecideClaimInput', {
    description: 'Which claim, and what becomes of it.',
    fields: (t) => ({
      claimId: t.id({ required: true, description: 'The claim.' }),
      accept: t.boolean({ required: true, description: 'Whether it is theirs.' }),
      reason: t.string({
        required: true,
        description: 'Why, told to whoever made it in these words.',
      }),
    }),
  }),
})

operationField('verifyOrganisation', verifyOrganisation, {
  type: 'Organisation',
  description: 'Verifies an organisation until a day on which to look again.',
  refusals: [Stale, WrongState],
  input: builder.inputType('VerifyOrganisationInput', {
    description: 'On what evidence, and until when.',
    fields: (t) => ({
      ...organisationInput(t),
      ...versionInput(t),
      evidence: t.string({ required: true, description: 'What the officer went by.' }),
      reviewOn: t.string({ required: true, description: 'YYYY-MM-DD: when to look again.' }),
    }),
  }),
})

const withReason = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      ...organisationInput(t),
      version: t.int({
        description: 'The version that was looked at; refused as Stale where it changed since.',
      }),
      reason: t.string({ required: true, description: 'Told to the group in these words.' }),
    }),
  })

operationField('askMore', askMore, {
  type: 'Organisation',
  description: 'Asks an organisation for more before it can be verified.',
  refusals: [Stale, WrongState],
  input: withReason('AskMoreInput', 'What is still needed.'),
})

operationField('declineOrganisation', declineOrganisation, {
  type: 'Organisation',
  description: 'Declines to verify an organisation.',
  refusals: [Stale, WrongState],
  input: withReason('DeclineOrganisationInput', 'Why it is not verified.'),
})

operationField('suspendOrganisation', suspendOrganisation, {
  type: 'Organisation',
  description: 'Suspends a verified organisation: nothing of it is shown.',
  refusals: [Stale, WrongState],
  input: withReason('SuspendOrganisationInput', 'Why it is suspended.'),
})

operationField('reinstateOrganisation', reinstateOrganisation, {
  type: 'Organisation',
  description: 'Gives a suspended organisation its verification back.',
  refusals: [WrongState],
  input: builder.inputType('ReinstateOrganisationInput', {
    description: 'Which organisation.',
    fields: (t) => organisationInput(t),
  }),
})

operationField('archiveOrganisation', archiveOrganisation, {
  type: 'Organisation',
  description:
    'Closes an organisation that has ended. What it has to come is called off, and its links are let go.',
  refusals: [Stale, WrongState],
  input: builder.inputType('ArchiveOrganisationInput', {
    description: 'Which organisation, and why.',
    fields: (t) => ({
      ...organisationInput(t),
      ...versionInput(t),
      reason: t.field({
        type: TextInput,
        required: true,
        description: 'Told to everybody concerned in these words.',
      }),
    }),
  }),
})

operationField('restoreOrganisation', restoreOrganisation, {
  type: 'Organisation',
  description: 'Brings a closed organisation back, to be verified or claimed anew.',
  refusals: [WrongState],
  input: builder.inputType('RestoreOrganisationInput', {
    description: 'Which organisation.',
    fields: (t) => organisationInput(t),
  }),
})

operationField('answerMore', answerMore, {
  type: 'Organisation',
  description: 'Answers, in words, what the officer asked.',
  refusals: [WrongState],
  input: builder.inputType('AnswerMoreInput', {
    description: 'The group’s answer.',
    fields: (t) => ({
      ...organisationInput(t),
      answer: t.string({ required: true, description: 'What the officer will read.' }),
    }),
  }),
})
