// How the board of links looks in GraphQL: the knot's four stages, with a few of each.
import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '#graphql/builder.ts'
import { readBoard, type Board, type BoardColumn, type BoardCounts } from '#graphql/links/board.ts'
import { LinkFilterInput } from '#graphql/links/filter-schema.ts'
import { LinkOutcome, LinkStage } from '#prisma/client.ts'

const LinkColumn = builder.objectRef<BoardColumn>('LinkColumn').implement({
  description: 'One stage of the board.',
  fields: (t) => ({
    stage: t.expose('stage', { type: LinkStage, description: 'The stage.' }),
    outcome: t.expose('outcome', {
      type: LinkOutcome,
      nullable: true,
      description: 'How its links were closed, where they are.',
    }),
    count: t.exposeInt('count', { description: 'How many links there are at this stage.' }),
    links: t.field({
      type: ['Link'] as never,
      // The board has counted them.
      complexity: { multiplier: 1 },
      description: 'The first few: the longest silence first, the last closed first.',
      resolve: (column) => column.links as never,
    }),
  }),
})

const LinkCounts = builder.objectRef<BoardCounts>('LinkCounts').implement({
  description:
    'How many links there are, whatever the board is narrowed to; open ones but for the last.',
  fields: (t) => ({
    open: t.exposeInt('open', { description: 'All that are open.' }),
    mine: t.exposeInt('mine', { description: 'Those that the viewer looks after personally.' }),
    late: t.exposeInt('late', { description: 'Those that are overdue or silent.' }),
    mineLate: t.exposeInt('mineLate', { description: 'Those of the viewer’s own that are.' }),
    withOffice: t.exposeInt('withOffice', { description: 'Those with a commissioner’s office.' }),
    waitsForOffice: t.exposeInt('waitsForOffice', {
      description: 'Those that wait for a first word of the viewer’s office.',
    }),
    unassigned: t.exposeInt('unassigned', { description: 'Those that no officer looks after.' }),
    closed: t.exposeInt('closed', { description: 'Those that are closed.' }),
  }),
})

const LinkBoard = builder.objectRef<Board>('LinkBoard').implement({
  description: 'Links under the knot’s four stages.',
  fields: (t) => ({
    columns: t.field({
      type: [LinkColumn],
      complexity: { multiplier: 4 },
      description: 'Asked, introduced, active and tied.',
      resolve: (board) => board.columns,
    }),
    counts: t.field({
      type: LinkCounts,
      description: 'Counts to narrow by.',
      resolve: (board) => board.counts,
    }),
  }),
})

builder.queryField('linkBoard', (t) =>
  t.field({
    type: LinkBoard,
    description: 'The links that the viewer may see, under their stages.',
    args: {
      filter: t.arg({ type: LinkFilterInput, description: 'Which links.' }),
      first: t.arg.int({ defaultValue: 3, description: 'How many of each stage, at most 20.' }),
    },
    resolve: (_root, { filter, first }, context, info) =>
      readBoard(context, {
        filter,
        first: first ?? 3,
        query: queryFromInfo({ context, info, typeName: 'Link', path: ['columns', 'links'] }),
      }),
  }),
)
