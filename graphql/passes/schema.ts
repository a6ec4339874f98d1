// How passes look in GraphQL: whether a link from a mail still opens, and why it does not.
import { builder } from '#graphql/builder.ts'
import { refusalType } from '#graphql/operation/schema.ts'
import { PassInvalid, readPass } from '#graphql/passes/pass.ts'
import { PassPurpose } from '#prisma/client.ts'

builder.enumType(PassPurpose, {
  name: 'PassPurpose',
  description: 'What a link from a mail is for.',
})

const PassFault = builder.enumType('PassFault', {
  description: 'Why a link from a mail does not open.',
  values: {
    wrong: { description: 'It is none of ours, or for something else.' },
    used: { description: 'It was used before.' },
    expired: { description: 'Its time is over.' },
  },
})

refusalType(PassInvalid, 'The link from the mail does not open. Nothing was changed.', (t) => ({
  why: t.expose('why', {
    type: PassFault,
    description: 'Used up and expired are told only to whoever holds a real one.',
  }),
}))

builder.queryField('passFault', (t) =>
  t.field({
    type: PassFault,
    nullable: true,
    description:
      'Why a link from a mail would not open; null where it would. Asking changes nothing.',
    args: {
      purpose: t.arg({ type: PassPurpose, required: true, description: 'What the link is for.' }),
      token: t.arg.string({ required: true, description: 'The token that the mail carried.' }),
    },
    resolve: async (_root, { purpose, token }, { db, secret, now }) => {
      try {
        await readPass({ db, secret, now: now() }, token, purpose)
        return null
      } catch (refusal) {
        if (refusal instanceof PassInvalid) return refusal.why
        throw refusal
      }
    },
  }),
)
