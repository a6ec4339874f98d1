// Whatever falls due by itself, gone through once a minute by a job, or as the demonstration's clock moves.
import { tidyAccounts } from '#graphql/accounts/tidy-accounts.ts'
import { lapseDueApplications } from '#graphql/applications/lapse-due-applications.ts'
import type { Context } from '#graphql/context.ts'
import { sealHistory } from '#graphql/history/seal-history.ts'
import { tidyGuests } from '#graphql/people/tidy-guests.ts'
import { lapseDuePlaces } from '#graphql/signups/lapse-due-places.ts'

export async function sweep(context: Context): Promise<void> {
  await lapseDuePlaces(context)
  await lapseDueApplications(context)
  await tidyAccounts(context)
  await tidyGuests(context)
  await sealHistory(context)
}
