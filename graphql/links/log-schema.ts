// How a link's log looks in GraphQL.
import { builder } from '#graphql/builder.ts'
import { isOwnEntry } from '#graphql/links/lock-entry.ts'
import { logVisibleTo } from '#graphql/links/ring.ts'
import { rowNumber } from '#graphql/operation/id.ts'
import { ContactKind, LinkOutcome, LinkStage, Ring } from '#prisma/client.ts'

builder.enumType(Ring, { name: 'Ring', description: 'Who may read something.' })
builder.enumType(ContactKind, {
  name: 'ContactKind',
  description:
    'How somebody was spoken with; "note" is with nobody, and "step" says that the link took one.',
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
    number: t.exposeInt('id', { description: 'Its number in addresses.' }),
    day: t.expose('day', { type: 'Date', description: 'The day in London on which it was.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was written.' }),
    correctedAt: t.expose('correctedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its author last put it right, if ever.',
    }),
    stage: t.expose('stage', {
      type: LinkStage,
      nullable: true,
      description: 'Of a step of the link: where it led.',
    }),
    outcome: t.expose('outcome', {
      type: LinkOutcome,
      nullable: true,
      description: 'Of a step that closed the link: how.',
    }),
    viewerCanChange: t.boolean({
      description: 'Whether the viewer wrote it, and so may correct or withdraw it.',
      select: { byId: true, kind: true },
      resolve: (entry, _args, { viewer }) => isOwnEntry(viewer, entry),
    }),
    link: t.relation('link', { description: 'The link that it is about.' }),
    by: t.string({
      nullable: true,
      description: 'Who wrote it; null once that person is gone.',
      select: { by: { select: { name: true } } },
      resolve: (entry) => entry.by?.name || null,
    }),
  }),
})

builder.queryField('logEntry', (t) =>
  t.prismaField({
    type: 'LogEntry',
    nullable: true,
    description:
      'One entry of a log, by its number; null where there is none that the viewer may see.',
    args: { number: t.arg.int({ required: true, description: 'Its number in addresses.' }) },
    resolve: (query, _root, { number }, { db, viewer }) =>
      db.logEntry.findFirst({
        ...query,
        where: { AND: [{ id: rowNumber(number) ?? 0 }, logVisibleTo(viewer)] },
      }),
  }),
)
