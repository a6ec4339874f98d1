// What can be done with links, in GraphQL.
import { builder } from '#graphql/builder.ts'
import { NotVerified, WrongState } from '#graphql/events/event-refusals.ts'
import { askLink } from '#graphql/links/ask-link.ts'
import { closeLink } from '#graphql/links/close-link.ts'
import { introduceLink } from '#graphql/links/introduce-link.ts'
import {
  AlreadyAsked,
  NobodyToTell,
  NoPartner,
  OutsideRemit,
} from '#graphql/links/link-refusals.ts'
import { correctEntry } from '#graphql/links/correct-entry.ts'
import { logContact } from '#graphql/links/log-contact.ts'
import { moveLink } from '#graphql/links/move-link.ts'
import { openLink } from '#graphql/links/open-link.ts'
import { reassignLink } from '#graphql/links/reassign-link.ts'
import { setPartner } from '#graphql/links/set-partner.ts'
import { withdrawEntry } from '#graphql/links/withdraw-entry.ts'
import { withdrawLink } from '#graphql/links/withdraw-link.ts'
import { Stale } from '#graphql/operation/refusal.ts'
import { operationField, refusalType } from '#graphql/operation/schema.ts'
import { LooksLikeCrimeReport } from '#graphql/text/looks-like-crime-report-refusal.ts'
import { ContactKind, LinkOutcome, LinkStage, PreferredLanguage, Ring } from '#prisma/client.ts'

refusalType(AlreadyAsked, 'The same is asked for already.', (t) => ({
  number: t.exposeInt('number', { description: 'The number of the link that is open.' }),
}))
refusalType(NoPartner, 'There is nobody yet to introduce the asking organisation to.')
refusalType(NobodyToTell, 'A side has neither a member who could be told nor an address.', (t) => ({
  side: t.exposeString('side', { description: 'Which side: "asker" or "partner".' }),
}))
refusalType(OutsideRemit, 'That officer does not look after the area of the asking organisation.')

type InputFields = PothosSchemaTypes.InputFieldBuilder<
  typeof builder.$inferSchemaTypes,
  'InputObject'
>

const linkField = (t: InputFields) => ({
  linkId: t.id({ required: true, description: 'The link.' }),
})
const onVersion = (t: InputFields) => ({
  ...linkField(t),
  version: t.int({ required: true, description: 'The version that was read.' }),
})
const askedFields = (t: InputFields) => ({
  organisationId: t.id({ required: true, description: 'Who asks.' }),
  withId: t.id({ description: 'With whom; none where that is still to be found.' }),
  purpose: t.string({ required: true, description: 'What to do together.' }),
  language: t.field({ type: PreferredLanguage, required: true, description: 'Of these words.' }),
})
const nextFields = (t: InputFields) => ({
  nextAction: t.string({ required: true, description: 'What comes next.' }),
  nextActionOn: t.string({ required: true, description: 'By which day: YYYY-MM-DD.' }),
})
const doneField = (t: InputFields) => ({
  doneTaskId: t.id({ description: 'The task that is done by this.' }),
})

operationField('askLink', askLink, {
  type: 'Link',
  description: 'A verified organisation asks to be linked. Its liaison officer is told.',
  refusals: [NotVerified, AlreadyAsked, LooksLikeCrimeReport],
  input: builder.inputType('AskLinkInput', {
    description: 'Who asks for what.',
    fields: (t) => ({
      ...askedFields(t),
      withOffice: t.boolean({ description: 'With the commissioner’s office of its area.' }),
      notACrime: t.boolean({
        description: 'Said by somebody who was shown where to report a crime, and goes on.',
      }),
    }),
  }),
})

operationField('openLink', openLink, {
  type: 'Link',
  description: 'The liaison officer opens a link on behalf of an organisation.',
  refusals: [NotVerified, AlreadyAsked],
  input: builder.inputType('OpenLinkInput', {
    description: 'For whom, with whom, for what, and what comes next.',
    fields: (t) => ({ ...askedFields(t), ...nextFields(t) }),
  }),
})

operationField('setPartner', setPartner, {
  type: 'Link',
  description: 'Says with whom a link is to be tied, before anybody is introduced.',
  refusals: [WrongState, Stale],
  input: builder.inputType('SetPartnerInput', {
    description: 'Which link, with whom.',
    fields: (t) => ({
      ...onVersion(t),
      withId: t.id({ required: true, description: 'The organisation on the other side.' }),
    }),
  }),
})

operationField('introduceLink', introduceLink, {
  type: 'Link',
  description: 'Introduces the two sides: each is sent how to reach the other.',
  refusals: [WrongState, Stale, NoPartner, NotVerified, NobodyToTell],
  input: builder.inputType('IntroduceLinkInput', {
    description: 'Which link, and what comes next.',
    fields: (t) => ({ ...onVersion(t), ...nextFields(t), ...doneField(t) }),
  }),
})

operationField('moveLink', moveLink, {
  type: 'Link',
  description: 'Moves an introduced link on to where the sides pull together, or back.',
  refusals: [WrongState, Stale],
  input: builder.inputType('MoveLinkInput', {
    description: 'Which link, to where, and what comes next.',
    fields: (t) => ({
      ...onVersion(t),
      stage: t.field({ type: LinkStage, required: true, description: 'Introduced or active.' }),
      ...nextFields(t),
      ...doneField(t),
    }),
  }),
})

operationField('closeLink', closeLink, {
  type: 'Link',
  description: 'Closes a link: tied, or let go with a reason.',
  refusals: [WrongState, Stale],
  input: builder.inputType('CloseLinkInput', {
    description: 'Which link, and what came of it.',
    fields: (t) => ({
      ...onVersion(t),
      outcome: t.field({ type: LinkOutcome, required: true, description: 'Tied or let go.' }),
      note: t.string({ description: 'What came of it; the reason where it is let go.' }),
    }),
  }),
})

operationField('withdrawLink', withdrawLink, {
  type: 'Link',
  description: 'The organisation that asked takes its ask back, before anybody is introduced.',
  refusals: [WrongState, Stale],
  input: builder.inputType('WithdrawLinkInput', {
    description: 'Which link, and why.',
    fields: (t) => ({
      ...onVersion(t),
      note: t.string({ description: 'Why, for the officer; nobody has to say.' }),
    }),
  }),
})

operationField('reassignLink', reassignLink, {
  type: 'Link',
  description: 'Gives a link, and what is still to be done about it, to another officer.',
  refusals: [WrongState, Stale, OutsideRemit],
  input: builder.inputType('ReassignLinkInput', {
    description: 'Which link, to whom.',
    fields: (t) => ({
      ...onVersion(t),
      officerId: t.id({ required: true, description: 'Global id of the officer’s person.' }),
      note: t.string({
        description:
          'A word to them. The officers of the area alone read it, in the log as well; no side does.',
      }),
    }),
  }),
})

const entryFields = (t: InputFields) => ({
  kind: t.field({ type: ContactKind, required: true, description: 'How.' }),
  ring: t.field({ type: Ring, description: 'Who may read it. Has to be said: none is presumed.' }),
  text: t.string({ required: true, description: 'What was said or done.' }),
  heardFrom: t.boolean({
    description:
      'Whether one of the sides was heard from. An officer says it of every contact; a side’s own words are one.',
  }),
  day: t.string({ description: 'The day on which it was: YYYY-MM-DD; today when nobody says.' }),
})
const entryField = (t: InputFields) => ({
  entryId: t.id({ required: true, description: 'The entry.' }),
})

operationField('logContact', logContact, {
  type: 'Link',
  description: 'Notes what was said or done with whom, in a ring.',
  refusals: [WrongState],
  input: builder.inputType('LogContactInput', {
    description: 'What was said or done, who may read it, and what comes next.',
    fields: (t) => ({
      ...linkField(t),
      ...entryFields(t),
      nextAction: t.string({ description: 'What comes next, if anything new does.' }),
      nextActionOn: t.string({ description: 'By which day: YYYY-MM-DD.' }),
      ...doneField(t),
    }),
  }),
})

operationField('correctEntry', correctEntry, {
  type: 'Link',
  description: 'Puts an entry of the log right. Only who wrote it may.',
  refusals: [],
  input: builder.inputType('CorrectEntryInput', {
    description: 'Which entry, and how it is to read.',
    fields: (t) => ({ ...entryField(t), ...entryFields(t) }),
  }),
})

operationField('withdrawEntry', withdrawEntry, {
  type: 'Link',
  description: 'Takes an entry out of the log. Only who wrote it may.',
  refusals: [],
  input: builder.inputType('WithdrawEntryInput', {
    description: 'Which entry.',
    fields: (t) => entryField(t),
  }),
})
