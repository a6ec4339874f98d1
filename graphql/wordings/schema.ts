// How the state of a text in each language looks in GraphQL.
import { builder } from '#graphql/builder.ts'
import { OWN_STATEMENT } from '#graphql/cost.ts'
import { rowNumber } from '#graphql/operation/id.ts'
import { countParity, type Parity } from '#graphql/wordings/count-parity.ts'
import { wordingsOf, wordingsToWrite } from '#graphql/wordings/to-write.ts'
import { writtenStates } from '#graphql/wordings/wording.ts'
import { TextState, WordingLanguage } from '#prisma/client.ts'

builder.enumType(WordingLanguage, {
  name: 'WordingLanguage',
  description: 'One of the two languages that everything is written in.',
})

builder.enumType(TextState, {
  name: 'TextState',
  description: 'Where a text stands in one language.',
  values: {
    missing: { description: 'Something that the other language says is not said.' },
    outdated: { description: 'The other language was changed since.' },
    machine: { description: 'A machine’s draft that nobody has read.' },
    draft: { description: 'Written by a person, and read by nobody else.' },
    checked: { description: 'Read and found right.' },
  },
})

const WrittenState = builder.enumType('WrittenState', {
  description: 'What whoever writes a text says of it.',
  values: writtenStates,
})

/** Describes the field of an input that takes a WrittenInput. */
export const writtenMeans =
  'How each language stands, where its writer says: it is then up to date. Left out, what is new is a draft, and makes the other language out of date.'

export const WrittenInput = builder.inputType('WrittenInput', {
  description: 'How each language of a text stands, as its writer says.',
  fields: (t) => ({
    en: t.field({ type: WrittenState, description: 'The English.' }),
    cy: t.field({ type: WrittenState, description: 'The Welsh.' }),
  }),
})

builder.prismaObject('Wording', {
  description: 'Where everything that was written about one thing stands in one language.',
  fields: (t) => ({
    number: t.exposeInt('id', { description: 'Its number in addresses.' }),
    language: t.expose('language', { type: WordingLanguage, description: 'Which language.' }),
    state: t.expose('state', { type: TextState, description: 'Where it stands.' }),
    parts: t.exposeStringList('parts', {
      description:
        'Paths of the texts that are missing, or were changed since in the other language.',
    }),
    since: t.expose('since', { type: 'DateTime', description: 'Since when it stands there.' }),
    event: t.relation('event', {
      nullable: true,
      description: 'The event that it is of, if it is.',
    }),
    opportunity: t.relation('opportunity', {
      nullable: true,
      description: 'The opportunity that it is of, if it is.',
    }),
    organisation: t.relation('organisation', {
      description: 'Whose it is; where it is of nothing else, that is what it is of.',
    }),
  }),
})

const alphabetical = { orderBy: { language: 'asc' as const } }
const description = 'Where it stands in each language; none where nothing is written.'

builder.prismaObjectField('Event', 'wordings', (t) =>
  t.relation('wordings', { description, query: alphabetical }),
)
builder.prismaObjectField('Opportunity', 'wordings', (t) =>
  t.relation('wordings', { description, query: alphabetical }),
)
builder.prismaObjectField('Organisation', 'wordings', (t) =>
  t.relation('wordings', {
    description: 'Where its own summary stands in each language; none where there is none.',
    query: { ...alphabetical, where: { eventId: null, opportunityId: null } },
  }),
)

const MOST_TO_WRITE = 100

builder.queryField('textsToWrite', (t) =>
  t.prismaField({
    type: ['Wording'],
    description:
      'Texts that the viewer may change and that are missing, out of date or a machine’s, oldest first: at most a hundred.',
    complexity: { multiplier: MOST_TO_WRITE },
    args: {
      event: t.arg.int({ description: 'Only of the event of this number.' }),
      opportunity: t.arg.int({ description: 'Only of the opportunity of this number.' }),
    },
    resolve: (query, _root, { event, opportunity }, context) =>
      context.db.wording.findMany({
        ...query,
        where: {
          ...wordingsToWrite(context),
          ...(typeof event === 'number' && { eventId: rowNumber(event) ?? 0 }),
          ...(typeof opportunity === 'number' && { opportunityId: rowNumber(opportunity) ?? 0 }),
        },
        orderBy: [{ since: 'asc' }, { id: 'asc' }],
        take: MOST_TO_WRITE,
      }),
  }),
)

builder.queryField('textToWrite', (t) =>
  t.prismaField({
    type: 'Wording',
    nullable: true,
    description: 'One text, by its number; null where there is none that the viewer may change.',
    args: { number: t.arg.int({ required: true, description: 'Its number in addresses.' }) },
    resolve: (query, _root, { number }, context) =>
      context.db.wording.findFirst({
        ...query,
        where: { AND: [{ id: rowNumber(number) ?? 0 }, wordingsOf(context)] },
      }),
  }),
)

const PartOfTexts = builder.enumType('PartOfTexts', {
  description: 'A part of what people write here.',
  values: {
    events: { description: 'What is on.' },
    opportunities: { description: 'What is wanted.' },
    organisations: { description: 'What organisations in the directory say of themselves.' },
  } as const,
})

const ParityType = builder.objectRef<Parity>('Parity').implement({
  description: 'How many texts of one part that everybody sees stand where, in one language.',
  fields: (t) => ({
    part: t.expose('part', { type: PartOfTexts, description: 'Which part.' }),
    language: t.expose('language', { type: WordingLanguage, description: 'Which language.' }),
    missing: t.exposeInt('missing', { description: 'How many are missing, in whole or in part.' }),
    outdated: t.exposeInt('outdated', { description: 'How many are out of date.' }),
    machine: t.exposeInt('machine', { description: 'How many are a machine’s draft.' }),
    draft: t.exposeInt('draft', { description: 'How many a person wrote and nobody else read.' }),
    checked: t.exposeInt('checked', { description: 'How many were read and found right.' }),
  }),
})

builder.queryField('parity', (t) =>
  t.field({
    type: [ParityType],
    complexity: { field: 3 * OWN_STATEMENT },
    description: 'How what everybody sees stands in each language, part by part.',
    resolve: (_root, _args, context) => countParity(context),
  }),
)
