// How mails that were given up look to an administrator: never whom they were for, nor what they said.
import { may } from '#graphql/access/permissions.ts'
import { builder } from '#graphql/builder.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { retryNotice } from '#graphql/notices/retry-notice.ts'
import { globalId } from '#graphql/operation/id.ts'
import { silentOperationField } from '#graphql/operation/schema.ts'

const UnsentMail = builder.prismaObject('Notice', {
  variant: 'UnsentMail',
  description: 'A mail that could not be handed over, and was given up.',
  fields: (t) => ({
    noticeId: t.id({
      description: 'The notice that it was to bring.',
      resolve: ({ id }) => globalId('Notice', id),
    }),
    number: t.exposeInt('id', { description: 'Its number.' }),
    kind: t.exposeString('kind', { description: 'The kind of notice, a stable dotted name.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was written.' }),
    attempts: t.exposeInt('attempts', { description: 'How often it was tried.' }),
    fault: t.exposeString('fault', {
      nullable: true,
      description: 'The code of what went wrong the last time.',
    }),
  }),
})

builder.queryField('unsentMails', (t) =>
  t.prismaConnection({
    type: UnsentMail,
    cursor: 'id',
    description:
      'Mails that were given up, latest first. For administrators; empty to everybody else.',
    totalCount: (_connection, _args, { db, viewer }) =>
      may(viewer, 'notice.retry') ? db.notice.count({ where: { mail: 'dead' } }) : 0,
    resolve: (query, _root, _args, { db, viewer }) =>
      db.notice.findMany({
        ...query,
        where: may(viewer, 'notice.retry') ? { mail: 'dead' } : { id: { in: [] } },
        orderBy: { id: 'desc' },
      }),
  }),
)

silentOperationField('retryNotice', retryNotice, {
  description: 'Sends a mail on its way again that was given up.',
  refusals: [WrongState],
  input: builder.inputType('RetryNoticeInput', {
    description: 'Which mail.',
    fields: (t) => ({
      noticeId: t.id({ required: true, description: 'The notice that it was to bring.' }),
    }),
  }),
})
