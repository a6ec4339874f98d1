// Takes hold of an application through its opportunity, for whoever it belongs to or is answered by.
import type { z } from 'zod'
import { applicationsVisibleTo } from '#graphql/applications/application-access.ts'
import type { applicationKey } from '#graphql/applications/application-input.ts'
import { withRecipient } from '#graphql/applications/application-notice.ts'
import { lapseDue } from '#graphql/applications/lapse-due.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { NotFound } from '#graphql/operation/refusal.ts'
import { holdOpportunity } from '#graphql/opportunities/lock-opportunity.ts'
import { holdGuests } from '#graphql/people/hold-guests.ts'
import { readPass } from '#graphql/passes/pass.ts'

/** The application and its opportunity, locked. Throws PassInvalid, NotFound, or NotAllowed. */
export async function holdApplication(
  tx: Transaction,
  { token, applicationId }: z.output<typeof applicationKey>,
) {
  const pass = token ? await readPass(tx, token, 'application') : null
  const id = (pass ? pass.applicationId : applicationId) ?? 0
  const found = await tx.db.application.findFirst({
    where: pass ? { id } : { AND: [{ id }, applicationsVisibleTo(tx.viewer)] },
    select: { opportunityId: true, personId: true },
  })
  if (!found) throw new NotFound()
  await holdGuests(tx, { id: found.personId })
  const opportunity = await holdOpportunity(tx, found.opportunityId)
  await lapseDue(tx, opportunity)
  const application = await tx.db.application.findUnique({ where: { id }, include: withRecipient })
  // Whoever they were, they have been tidied away meanwhile.
  if (!application) throw new NotFound()
  const { organisationId } = opportunity
  const { personId, person } = application
  tx.allow({ personId, email: person.email, organisationId, pass: pass !== null })
  return { opportunity, application }
}
