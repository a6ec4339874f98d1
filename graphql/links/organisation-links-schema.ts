// How the links of an organisation look in GraphQL.
import { may } from '#graphql/access/permissions.ts'
import { builder } from '#graphql/builder.ts'
import { linksVisibleTo } from '#graphql/links/link-access.ts'

builder.prismaObjectFields('Organisation', (t) => ({
  linksAsked: t.relatedConnection('linksAsked', {
    cursor: 'id',
    description: 'Links that it asked for, as far as the viewer may see them, newest first.',
    query: (_args, { viewer }) => ({ where: linksVisibleTo(viewer), orderBy: { id: 'desc' } }),
  }),
  viewerCanAskLink: t.boolean({
    description: 'Whether the viewer may ask for a link in its name, once it is verified.',
    resolve: ({ id }, _args, { viewer }) => may(viewer, 'link.ask', { organisationId: id }),
  }),
  linksWith: t.relatedConnection('linksWith', {
    cursor: 'id',
    description: 'Links of others with it, as far as the viewer may see them, newest first.',
    query: (_args, { viewer }) => ({ where: linksVisibleTo(viewer), orderBy: { id: 'desc' } }),
  }),
}))
