// What a link from a mail about an account opens. Asking changes nothing: only a button on its page does.
import { graphql, type VariablesOf } from '#app/server/graphql.ts'
import { run, type Asked } from '#app/server/run.ts'

const AccountLink = graphql(`
  query AccountLink($purpose: PassPurpose!, $token: String!) {
    passFault(purpose: $purpose, token: $token)
    addressOfLink(purpose: $purpose, token: $token)
  }
`)

type Purpose = VariablesOf<typeof AccountLink>['purpose']

/** Why the link would not open, or null where it would; and the address of its account, where it opens one. */
export async function accountLink(asked: Asked, purpose: Purpose, token: string | undefined) {
  const link = await run(asked, AccountLink, { purpose, token: token ?? '' })
  return { fault: link.passFault, email: link.addressOfLink }
}
