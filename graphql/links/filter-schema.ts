// How links are narrowed, in GraphQL.
import { builder } from '#graphql/builder.ts'
import { LinkOutcome, LinkStage } from '#prisma/client.ts'

export const LinkFilterInput = builder.inputType('LinkFilter', {
  description: 'Which links. What is left out does not narrow.',
  fields: (t) => ({
    stage: t.field({ type: LinkStage, description: 'How far they have come.' }),
    outcome: t.field({ type: LinkOutcome, description: 'How they were closed.' }),
    open: t.boolean({ description: 'Only those that are not closed.' }),
    closed: t.boolean({ description: 'Only those that are closed, however they were.' }),
    mine: t.boolean({ description: 'Only those that the viewer looks after personally.' }),
    unassigned: t.boolean({ description: 'Only open ones that no officer looks after.' }),
    overdue: t.boolean({ description: 'Only those with something overdue.' }),
    silent: t.boolean({ description: 'Only those without a word for too long.' }),
    late: t.boolean({ description: 'Only those that are overdue or silent.' }),
    withOffice: t.boolean({ description: 'Only those with a commissioner’s office.' }),
    waitsForOffice: t.boolean({
      description:
        'Only open ones with an office of which the viewer is staff, where nobody of it has written yet.',
    }),
    organisationId: t.id({ description: 'Only those to which this organisation is a party.' }),
  }),
})
