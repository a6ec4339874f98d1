// How the state of a text in each language looks in GraphQL.
import { builder } from '#graphql/builder.ts'
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
