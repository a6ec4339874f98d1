// How organisations look in GraphQL.
import { organisationsVisibleTo } from '#graphql/organisations/organisation-access.ts'
import { builder } from '#graphql/builder.ts'
import { Text, textOf } from '#graphql/text/schema.ts'
import { rowNumber } from '#graphql/operation/id.ts'
import { OrganisationKind, OrganisationState } from '#prisma/client.ts'

builder.enumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'What sort of body an organisation is.',
})
builder.enumType(OrganisationState, {
  name: 'OrganisationState',
  description: 'Where an organisation stands with the liaison officer.',
})

builder.prismaNode('Organisation', {
  id: { field: 'id', description: 'Global id.' },
  description: 'A community group, charity, council, police body or partner: every body alike.',
  findUnique: (id, { viewer }) => ({
    id: rowNumber(id) ?? 0,
    AND: [organisationsVisibleTo(viewer)],
  }),
  fields: (t) => ({
    number: t.exposeInt('id', { description: 'Its number in addresses.' }),
    kind: t.expose('kind', { type: OrganisationKind, description: 'What sort of body it is.' }),
    state: t.expose('state', {
      type: OrganisationState,
      description: 'Where it stands with the liaison officer.',
    }),
    name: t.field({
      type: Text,
      description: 'What it is called.',
      resolve: (organisation) => textOf('name', organisation),
    }),
    summary: t.field({
      type: Text,
      description: 'What it does.',
      resolve: (organisation) => textOf('summary', organisation),
    }),
    verifiedAt: t.expose('verifiedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the liaison officer last checked it.',
    }),
  }),
})
