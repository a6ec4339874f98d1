// An organiser declines somebody who put themselves forward, or lets go of somebody accepted; they are told kindly.
import { applicationStep } from '#graphql/applications/application.ts'
import { applicationWithReason } from '#graphql/applications/application-input.ts'
import { holdApplication } from '#graphql/applications/hold-application.ts'
import { moveApplication } from '#graphql/applications/move-application.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { operation } from '#graphql/operation/operation.ts'

/** Refuses with WrongState. */
export const declineApplication = operation({
  permission: 'application.decide',
  input: applicationWithReason,
  async run(tx, { applicationId, reason }) {
    const { opportunity, application } = await holdApplication(tx, { token: null, applicationId })
    if (!applicationStep(application.state, 'decline')) throw new WrongState()
    return moveApplication(tx, opportunity, application, 'decline', { reason })
  },
})
