// Sends the link that confirms an address once more.
import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { AddressForm } from '#app/components/address-form.tsx'
import { langOf } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { askForLink } from '#app/server/ask-for-link.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'

const SendConfirmationAgain = graphql(
  `
    mutation SendConfirmationAgain($email: String!) {
      answer: sendConfirmationAgain(input: { email: $email }) {
        __typename
        ...Issues
        ... on TooMany {
          retryAfterSeconds
        }
      }
    }
  `,
  [Issues],
)

export const action = ({ context, request }: ActionFunctionArgs) =>
  askForLink({ context, request }, SendConfirmationAgain, 'again')

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accounts:again.heading'))

export default function SendConfirmationAgainRoute() {
  return <AddressForm of="again" reply={useActionData<typeof action>()} />
}
