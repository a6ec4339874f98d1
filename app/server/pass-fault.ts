// Whether a link from a mail would open. Asking changes nothing: only the button on its page does.
import { graphql, type VariablesOf } from '#app/server/graphql.ts'
import { run } from '#app/server/run.ts'

const PassFault = graphql(`
  query PassFault($purpose: PassPurpose!, $token: String!) {
    passFault(purpose: $purpose, token: $token)
  }
`)

type Purpose = VariablesOf<typeof PassFault>['purpose']

/** Why the link would not open, or null where it would. */
export async function passFaultOf(
  asked: Parameters<typeof run>[0],
  purpose: Purpose,
  token: string | undefined,
) {
  const { passFault } = await run(asked, PassFault, { purpose, token: token ?? '' })
  return passFault
}
