// What can be done about events, in GraphQL.
import { builder } from '#graphql/builder.ts'
import { cancelEvent } from '#graphql/events/cancel-event.ts'
import { changeEvent } from '#graphql/events/change-event.ts'
import { discardEvent } from '#graphql/events/discard-event.ts'
import { draftEvent } from '#graphql/events/draft-event.ts'
import {
  CapacityBelowTaken,
  NotReady,
  NotVerified,
  WrongState,
} from '#graphql/events/event-refusals.ts'
import { publishEvent } from '#graphql/events/publish-event.ts'
import { putBackEvent } from '#graphql/events/put-back-event.ts'
import { takeDownEvent } from '#graphql/events/take-down-event.ts'
import { Stale } from '#graphql/operation/refusal.ts'
import {
  operationField,
  refusalType,
  silentOperationField,
  toBeGiven,
} from '#graphql/operation/schema.ts'
import { TextInput } from '#graphql/text/schema.ts'
import { WrittenInput, writtenMeans } from '#graphql/wordings/schema.ts'
import { Access, EventKind } from '#prisma/client.ts'

refusalType(
  NotVerified,
  'The organisation is not verified: it prepares drafts, and publishes nothing.',
)
refusalType(WrongState, 'Where it stands, this cannot be done to it.')
refusalType(
  NotReady,
  'It lacks something that people need to know before it can be published.',
  (t) => ({
    lacks: t.stringList({
      description: 'What it lacks, as stable keys.',
      resolve: (refusal) => refusal.lacks,
    }),
    toWrite: t.exposeStringList('toWrite', {
      description:
        'Where it lacks "languages", because an official body publishes in both: the texts to write, such as `description.cy`.',
    }),
  }),
)

refusalType(
  CapacityBelowTaken,
  'More people hold places than there would be. Take some off the list first.',
  (t) => ({
    path: t.exposeStringList('path', { description: 'Where in the input.' }),
    taken: t.exposeInt('taken', { description: 'How many places are held.' }),
  }),
)

const SessionInput = builder.inputType('SessionInput', {
  description: 'One date of an event, in the wall time of Europe/London.',
  fields: (t) => ({
    id: t.id({ description: 'The session that this changes; none for a new one.' }),
    date: t.string({ required: true, description: 'YYYY-MM-DD.' }),
    startTime: t.string({ required: true, description: 'HH:MM, on the 24-hour clock.' }),
    endTime: t.string({ required: true, description: 'HH:MM, on the 24-hour clock.' }),
    endDate: t.string({ description: 'YYYY-MM-DD, where it ends on another day.' }),
    capacity: t.int({ description: 'How many may come; none for no limit.' }),
    signUpClosesHours: t.int({
      description: 'How many hours before its start sign-up closes; none for until it starts.',
    }),
    online: t.boolean({ description: 'Whether it is held online.' }),
    joinUrl: t.string({ description: 'Where people join online. Only those with a place see it.' }),
    venue: t.field({ type: TextInput, description: 'Where it is, as text.' }),
    wardCode: t.string({ description: 'The official code of the venue’s ward.' }),
  }),
})

const eventInputFields = (t: InputFields) => ({
  kind: t.field({ type: EventKind, description: `What sort of event it is. ${toBeGiven}` }),
  title: t.field({ type: TextInput, required: true, description: 'What it is called.' }),
  description: t.field({ type: TextInput, description: 'What happens there.' }),
  sessions: t.field({ type: [SessionInput], description: 'Its dates.' }),
  priorityIds: t.idList({ description: 'The commissioner’s priorities that it serves.' }),
  heldIn: t.stringList({ description: 'Codes of the languages it is held in.' }),
  stepFree: t.field({ type: Access, description: 'Whether it is step-free.' }),
  hearingLoop: t.field({ type: Access, description: 'Whether there is a hearing loop.' }),
  accessibleToilet: t.field({
    type: Access,
    description: 'Whether there is an accessible toilet.',
  }),
  access: t.field({ type: TextInput, description: 'Getting in and round, in words.' }),
  signUpNote: t.field({ type: TextInput, description: 'What to know before signing up.' }),
  minimumAge: t.int({ description: 'The youngest age that may come.' }),
  under18Welcome: t.boolean({
    description: 'Whether people under 18 may come; none while it is not decided, in a draft only.',
  }),
  dropIn: t.boolean({ description: 'Whether people come without signing up.' }),
  written: t.field({ type: WrittenInput, description: writtenMeans }),
})
type InputFields = PothosSchemaTypes.InputFieldBuilder<
  typeof builder.$inferSchemaTypes,
  'InputObject'
>

operationField('draftEvent', draftEvent, {
  type: 'Event',
  description: 'Begins an event as a draft, which only its organisation sees.',
  input: builder.inputType('DraftEventInput', {
    description: 'What is said about a new event.',
    fields: (t) => ({
      organisationId: t.id({ required: true, description: 'Who runs it.' }),
      ...eventInputFields(t),
    }),
  }),
})

operationField('changeEvent', changeEvent, {
  type: 'Event',
  description:
    'Says an event anew. Dates are matched by id; one left out goes. One that people signed up for is not left out: that is refused at `sessions`, as `date_has_people`, and cancelSession calls it off with the reason that they are told. People are told of another time or venue.',
  refusals: [Stale, WrongState, NotReady, CapacityBelowTaken],
  input: builder.inputType('ChangeEventInput', {
    description: 'What is said about an event now. What is left out is left empty.',
    fields: (t) => ({
      eventId: t.id({ required: true, description: 'The event.' }),
      version: t.int({ required: true, description: 'The version that was read.' }),
      ...eventInputFields(t),
    }),
  }),
})

const EventInput = builder.inputType('EventKeyInput', {
  description: 'Which event.',
  fields: (t) => ({ eventId: t.id({ required: true, description: 'The event.' }) }),
})

const EventWithReasonInput = builder.inputType('EventWithReasonInput', {
  description: 'Which event, and why.',
  fields: (t) => ({
    eventId: t.id({ required: true, description: 'The event.' }),
    reason: t.field({
      type: TextInput,
      required: true,
      description: 'Why, as those concerned are told.',
    }),
  }),
})

operationField('publishEvent', publishEvent, {
  type: 'Event',
  description: 'Publishes a draft, so that anybody finds it.',
  refusals: [NotVerified, NotReady, WrongState],
  input: EventInput,
})

silentOperationField('discardEvent', discardEvent, {
  description: 'Throws away a draft, which was never published. It cannot be had back.',
  refusals: [WrongState],
  input: EventInput,
})

operationField('cancelEvent', cancelEvent, {
  type: 'Event',
  description: 'Calls an event off. Everybody who signed up is told why.',
  refusals: [WrongState],
  input: EventWithReasonInput,
})

operationField('takeDownEvent', takeDownEvent, {
  type: 'Event',
  description:
    'Takes down what should not stand there. Its organisers are told why; everybody who signed up, that it may not go ahead.',
  refusals: [WrongState],
  input: EventWithReasonInput,
})

operationField('putBackEvent', putBackEvent, {
  type: 'Event',
  description: 'Puts back what was taken down.',
  refusals: [WrongState, NotVerified],
  input: EventInput,
})
