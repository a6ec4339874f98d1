// How looking for something as a liaison officer looks in GraphQL.
import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '#graphql/builder.ts'
import { readInput } from '#graphql/operation/operation.ts'
import { MOST_SHOWN, searchForOfficer, type Findings } from '#graphql/tasks/officer-search.ts'
import { optionalShortText } from '#graphql/text/clean-text.ts'

const FindingsType = builder.objectRef<Findings>('OfficerFindings').implement({
  description: `What holds the words, as far as the viewer may see it: at most ${MOST_SHOWN} of each.`,
  fields: (t) => ({
    organisations: t.field({
      type: ['Organisation'] as never,
      complexity: { multiplier: MOST_SHOWN },
      description: 'Organisations, by their names.',
      resolve: (found) => found.organisations as never,
    }),
    members: t.field({
      type: ['Membership'] as never,
      complexity: { multiplier: MOST_SHOWN },
      description: 'People in them, by their names; once for each organisation.',
      resolve: (found) => found.members as never,
    }),
    links: t.field({
      type: ['Link'] as never,
      complexity: { multiplier: MOST_SHOWN },
      description: 'Links of such organisations or for such a purpose, open ones first.',
      resolve: (found) => found.links as never,
    }),
    events: t.field({
      type: ['Event'] as never,
      complexity: { multiplier: MOST_SHOWN },
      description: 'Events, the newest first.',
      resolve: (found) => found.events as never,
    }),
  }),
})

builder.queryField('officerSearch', (t) =>
  t.field({
    type: FindingsType,
    nullable: true,
    description:
      'Looks for words in groups, their people, links and events; null for whoever is not a liaison officer.',
    args: {
      words: t.arg.string({ required: true, description: 'What to look for, in either language.' }),
    },
    resolve: async (_root, { words }, context, info) => {
      const text = (await readInput(optionalShortText({ max: 200 }), words)) ?? ''
      const queryFor = (typeName: string, field: keyof Findings) =>
        queryFromInfo({ context, info, typeName, path: [field] })
      return searchForOfficer(context, text, {
        organisations: queryFor('Organisation', 'organisations'),
        members: queryFor('Membership', 'members'),
        links: queryFor('Link', 'links'),
        events: queryFor('Event', 'events'),
      })
    },
  }),
)
