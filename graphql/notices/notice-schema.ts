// How notices look in GraphQL to whom they were written for.
import { builder } from '#graphql/builder.ts'
import { markNoticesRead } from '#graphql/notices/mark-notices-read.ts'
import { rowNumber } from '#graphql/operation/id.ts'
import { silentOperationField } from '#graphql/operation/schema.ts'

builder.prismaNode('Notice', {
  nullable: true,
  id: { field: 'id', description: 'Global id.' },
  description: 'What somebody was told.',
  findUnique: (id, { viewer }) => ({
    id: rowNumber(id) ?? 0,
    personId: viewer.personId ?? 0,
  }),
  fields: (t) => ({
    kind: t.exposeString('kind', {
      description: 'A stable dotted name, such as "signUp.offered".',
    }),
    data: t.expose('data', { type: 'JSON', description: 'The facts that its words need.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was written.' }),
    readAt: t.expose('readAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was read on the page; null where it was not.',
    }),
  }),
})

silentOperationField('markNoticesRead', markNoticesRead, {
  description: 'Notes that the viewer has read notices. Which are not theirs stay as they are.',
  input: builder.inputType('MarkNoticesReadInput', {
    description: 'Which notices.',
    fields: (t) => ({
      noticeIds: t.idList({ description: 'These; left out, all.' }),
    }),
  }),
})
