// Somebody takes back their offer to help.
import { isLive } from '#graphql/applications/application.ts'
import { applicationKey } from '#graphql/applications/application-input.ts'
import { holdApplication } from '#graphql/applications/hold-application.ts'
import { moveApplication } from '#graphql/applications/move-application.ts'
import { operation } from '#graphql/operation/operation.ts'

/** Pressed again, it shows that it is taken back. Refuses with PassInvalid. */
export const withdrawApplication = operation({
  permission: 'application.change',
  input: applicationKey,
  async run(tx, key) {
    const { opportunity, application } = await holdApplication(tx, key)
    return isLive(application)
      ? moveApplication(tx, opportunity, application, 'withdraw')
      : application
  },
})
