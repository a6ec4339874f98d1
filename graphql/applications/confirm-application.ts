// The button under the link in the mail: a guest confirms that they put themselves forward.
import { applicationKey } from '#graphql/applications/application-input.ts'
import { OpportunityClosed } from '#graphql/applications/application-refusals.ts'
import { assertOpen } from '#graphql/applications/assert-open.ts'
import { holdApplication } from '#graphql/applications/hold-application.ts'
import { moveApplication } from '#graphql/applications/move-application.ts'
import { operation } from '#graphql/operation/operation.ts'

/**
 * A day late it still counts, where the opportunity is open: it was the right person's link. Pressed again, it
 * shows what stands. Refuses with OpportunityClosed or PassInvalid.
 */
export const confirmApplication = operation({
  permission: 'application.change',
  input: applicationKey,
  async run(tx, key) {
    const { opportunity, application } = await holdApplication(tx, key)
    if (application.state === 'declined') throw new OpportunityClosed('declined')
    if (!['asked', 'lapsed', 'withdrawn'].includes(application.state)) return application
    assertOpen(opportunity, tx.now)
    return moveApplication(tx, opportunity, application, 'putForward')
  },
})
