// The outbox of the demonstration: mails that nobody sends, to be read on its page. Nowhere else does it answer.
import { builder } from '#graphql/builder.ts'
import { OWN_STATEMENT } from '#graphql/cost.ts'
import type { Context } from '#graphql/context.ts'
import { namedIn } from '#graphql/notices/named.ts'
import { rowNumber } from '#graphql/operation/id.ts'
import { NotFound } from '#graphql/operation/refusal.ts'
import { tokenOf } from '#graphql/passes/pass.ts'
import { PreferredLanguage } from '#prisma/client.ts'

/** It holds every link to everything: never outside of the demonstration, and there for its page alone. */
function assertOutbox({ demonstration, via }: Context) {
  if (demonstration !== true || via !== 'page') throw new NotFound()
}

const OutboxMail = builder.prismaObject('Notice', {
  variant: 'OutboxMail',
  description: 'A mail of the demonstration, as it would have been sent.',
  fields: (t) => ({
    number: t.exposeInt('id', { description: 'Its number.' }),
    kind: t.exposeString('kind', { description: 'The kind of notice, a stable dotted name.' }),
    facts: t.expose('data', { type: 'JSON', description: 'The facts that its words need.' }),
    language: t.expose('language', {
      type: PreferredLanguage,
      description: 'The language that it is in.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was written.' }),
    name: t.string({
      nullable: true,
      description: 'Whom it greets; null where nobody is known behind the address.',
      select: { person: { select: { name: true } } },
      resolve: ({ person }) => person?.name ?? null,
    }),
    to: t.string({
      description: 'Whom it is for: a name, or the address where there is no name.',
      select: { email: true, person: { select: { name: true } } },
      resolve: ({ person, email }) => person?.name || email || '',
    }),
    named: t.field({
      type: 'JSON',
      description: 'Whom its facts point to, as they are called now.',
      select: { kind: true, data: true },
      resolve: (notice, _args, { db }) => namedIn(db, notice),
    }),
    token: t.string({
      nullable: true,
      description: 'The token of the pass that it carries.',
      complexity: OWN_STATEMENT,
      select: { passId: true },
      resolve: async ({ passId }, _args, { db, secret }) => {
        const pass = passId === null ? null : await db.pass.findUnique({ where: { id: passId } })
        return pass && tokenOf(secret, pass)
      },
    }),
  }),
})

builder.queryFields((t) => ({
  outbox: t.prismaConnection({
    type: OutboxMail,
    cursor: 'id',
    description: 'The mails of the demonstration, latest first; not found anywhere else.',
    resolve: (query, _root, _args, context) => {
      assertOutbox(context)
      return context.db.notice.findMany({
        ...query,
        // The demonstration's clock was moved about while its year was played.
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      })
    },
  }),
  outboxMail: t.prismaField({
    type: OutboxMail,
    nullable: true,
    description: 'One mail of the demonstration; not found anywhere else.',
    args: { number: t.arg.int({ required: true, description: 'Its number.' }) },
    resolve: (query, _root, { number }, context) => {
      assertOutbox(context)
      return context.db.notice.findUnique({ ...query, where: { id: rowNumber(number) ?? 0 } })
    },
  }),
}))
