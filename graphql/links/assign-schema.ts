// To whom a link can be given, in GraphQL.
import { may } from '#graphql/access/permissions.ts'
import { builder } from '#graphql/builder.ts'
import { OWN_STATEMENT } from '#graphql/cost.ts'
import { officersFor, type OfficerInRemit } from '#graphql/links/choose-officer.ts'
import { reachOf, withReach } from '#graphql/links/link-access.ts'
import { globalId } from '#graphql/operation/id.ts'
import { Text, textOf } from '#graphql/text/schema.ts'

const OfficerToChoose = builder.objectRef<OfficerInRemit>('OfficerToChoose').implement({
  description: 'A liaison officer who can look after a link.',
  fields: (t) => ({
    personId: t.id({
      description: 'Global id of the person.',
      resolve: ({ id }) => globalId('Person', id),
    }),
    name: t.exposeString('name', { description: 'What they are called.' }),
    body: t.field({
      type: Text,
      description: 'The name of the body for which they look after the area.',
      resolve: ({ body }) => textOf('name', body),
    }),
  }),
})

builder.prismaObjectFields('Link', (t) => ({
  officersInRemit: t.field({
    type: [OfficerToChoose],
    description:
      'The officers to whom the viewer may give it: those of whichever body in whose remit the asking organisation works. Those of the viewer’s own body come first.',
    complexity: { field: OWN_STATEMENT },
    select: { askedBy: { select: withReach } },
    resolve: async (link, _args, { viewer, db }) => {
      const councils = reachOf(link.askedBy.areas)
      if (!may(viewer, 'link.assign', { councils })) return []
      const isOther = ({ body }: OfficerInRemit) =>
        Number(viewer.memberships.every((one) => one.organisationId !== body.id))
      const officers = await officersFor({ db }, councils)
      return officers.sort(
        (one, other) =>
          isOther(one) - isOther(other) ||
          one.body.id - other.body.id ||
          one.name.localeCompare(other.name, 'en'),
      )
    },
  }),
}))
