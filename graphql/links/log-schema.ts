// How a link's log looks in GraphQL.
import { builder } from '#graphql/builder.ts'
import { logVisibleTo } from '#graphql/links/ring.ts'
import { rowNumber } from '#graphql/operation/id.ts'
import { ContactKind, Ring } from '#prisma/client.ts'

builder.enumType(Ring, { name: 'Ring', description: 'Who may read something.' })
builder.enumType(ContactKind, {
  name: 'ContactKind',
  description: 'How somebody was spoken with; "note" is with nobody.',
})

builder.prismaNode('LogEntry', {
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  description: 'What was said or done with whom about a link, in a ring.',
  findUnique: (id, { viewer }) => ({ id: rowNumber(id) ?? 0, AND: [logVisibleTo(viewer)] }),
  fields: (t) => ({
    kind: t.expose('kind', { type: ContactKind, description: 'How somebody was spoken with.' }),
    ring: t.expose('ring', { type: Ring, description: 'Who may read it.' }),
    text: t.exposeString('text', { description: 'What was said or done.' }),
    heardFrom: t.exposeBoolean('heardFrom', {
      description: 'Whether it was a word from one of the sides.',
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was written.' }),
    by: t.string({
      nullable: true,
      description: 'Who wrote it; null once that person is gone.',
      select: { by: { select: { name: true } } },
      resolve: (entry) => entry.by?.name || null,
    }),
  }),
})
