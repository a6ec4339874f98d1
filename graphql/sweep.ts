// Whatever falls due by itself, gone through once a minute by a job, or as the demonstration's clock moves.
import { tidyAccounts } from '#graphql/accounts/tidy-accounts.ts'
import { lapseDueApplications } from '#graphql/applications/lapse-due-applications.ts'
import type { Context } from '#graphql/context.ts'
import type { FaultListener } from '#graphql/errors.ts'
import { sealHistory } from '#graphql/history/seal-history.ts'
import { tidyAddresses } from '#graphql/people/tidy-addresses.ts'
import { tidyGuests } from '#graphql/people/tidy-guests.ts'
import { lapseDuePlaces } from '#graphql/signups/lapse-due-places.ts'

const parts: readonly ((context: Context) => Promise<unknown>)[] = [
  lapseDuePlaces,
  lapseDueApplications,
  tidyAccounts,
  tidyGuests,
  tidyAddresses,
  sealHistory,
]

/** One part that fails keeps no other from its work. `onFault` is told of each, with the name of the part. */
export async function sweep(context: Context, onFault: FaultListener): Promise<void> {
  for (const part of parts) {
    try {
      await part(context)
    } catch (fault) {
      onFault(fault, `sweep.${part.name}`)
    }
  }
}
