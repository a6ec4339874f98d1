// Whatever falls due by itself, gone through once a minute by a job, or as the demonstration's clock moves.
import { tidyAccounts } from '#graphql/accounts/tidy-accounts.ts'
import type { Context } from '#graphql/context.ts'
import { tidyGuests } from '#graphql/people/tidy-guests.ts'
import { lapseDuePlaces } from '#graphql/signups/lapse-due-places.ts'

export async function sweep(context: Context): Promise<void> {
  await lapseDuePlaces(context)
  await tidyAccounts(context)
  await tidyGuests(context)
}
