// How people look in GraphQL to others.
import { builder } from '#graphql/builder.ts'
import { rowNumber } from '#graphql/operation/id.ts'
import { peopleVisibleTo } from '#graphql/people/person-access.ts'
import { PreferredLanguage } from '#prisma/client.ts'

builder.enumType(PreferredLanguage, {
  name: 'PreferredLanguage',
  description: 'The language that somebody wants to be written to in; both is Welsh first.',
})

export const ChosenLanguage = builder.enumType('ChosenLanguage', {
  description: 'The language that somebody chose to be written to in; both is Welsh first.',
  values: ['cy', 'en', 'both'] as const,
})

builder.prismaNode('Person', {
  nullable: true,
  id: { field: 'id', description: 'Global id.' },
  description: 'A human being, as those see them who work with them.',
  findUnique: (id, { viewer }) => ({ id: rowNumber(id) ?? 0, AND: [peopleVisibleTo(viewer)] }),
  fields: (t) => ({
    number: t.exposeInt('id', { description: 'Its number in addresses.' }),
    name: t.exposeString('name', {
      description: 'What to call them; empty once they have left and their data with them.',
    }),
    preferredLanguage: t.expose('preferredLanguage', {
      type: PreferredLanguage,
      description: 'The language that they want to be written to in.',
    }),
  }),
})
