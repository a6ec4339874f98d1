// An organiser accepts somebody who put themselves forward; they are told.
import { applicationStep } from '#graphql/applications/application.ts'
import { applicationAlone } from '#graphql/applications/application-input.ts'
import { AllFound } from '#graphql/applications/application-refusals.ts'
import { holdApplication } from '#graphql/applications/hold-application.ts'
import { moveApplication } from '#graphql/applications/move-application.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { operation } from '#graphql/operation/operation.ts'
import { stillWanted } from '#graphql/opportunities/opportunity.ts'

/** Refuses with WrongState, or with AllFound where as many as are wanted were accepted. */
export const acceptApplication = operation({
  permission: 'application.decide',
  input: applicationAlone,
  async run(tx, { applicationId }) {
    const { opportunity, application } = await holdApplication(tx, { token: null, applicationId })
    if (opportunity.state !== 'published') throw new WrongState()
    if (!applicationStep(application.state, 'accept')) throw new WrongState()
    if (stillWanted(opportunity) === 0) throw new AllFound()
    return moveApplication(tx, opportunity, application, 'accept')
  },
})
