// Somebody forgot their password, or never had one that they know.
import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { AddressForm } from '#app/components/address-form.tsx'
import { langOf } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { askForLink } from '#app/server/ask-for-link.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'

const AskPasswordReset = graphql(
  `
    mutation AskPasswordReset($email: String!) {
      answer: askPasswordReset(input: { email: $email }) {
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
  askForLink({ context, request }, AskPasswordReset, 'reset')

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accounts:forgotten.heading'))

export default function ForgottenPasswordRoute() {
  return <AddressForm of="forgotten" reply={useActionData<typeof action>()} />
}
