// The page of the link that confirms an address: looking changes nothing, the button does.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormPage } from '#app/components/form-page.tsx'
import { AccountLinkFault } from '#app/components/account-link-fault.tsx'
import { langOf, languageOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { graphql } from '#app/server/graphql.ts'
import { passFaultOf } from '#app/server/pass-fault.ts'
import { run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

const ConfirmAddress = graphql(`
  mutation ConfirmAddress($token: String!) {
    confirmAddress(input: { token: $token }) {
      __typename
      ... on PassInvalid {
        why
      }
    }
  }
`)

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  return { fault: await passFaultOf(asked, 'confirm_address', params.token) }
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const { confirmAddress } = await run(asked, ConfirmAddress, { token: params.token ?? '' })
  switch (confirmAddress.__typename) {
    case 'Done': {
      const { personId } = await asked.context.viewer()
      return redirect(
        to(personId === null ? 'signIn' : 'account', undefined, { done: 'confirmed' }),
      )
    }
    case 'PassInvalid':
      return { fault: confirmAddress.why }
    case 'InvalidInput':
      return { fault: 'wrong' as const }
    default:
      return unreachable(confirmAddress)
  }
}

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accounts:confirm.heading'))

export default function ConfirmAddressRoute() {
  const loaded = useLoaderData<typeof loader>()
  const fault = useActionData<typeof action>()?.fault ?? loaded.fault
  const { t, to } = useLanguage()
  if (fault) {
    return (
      <AccountLinkFault fault={fault}>
        <p>
          <a href={to('sendConfirmationAgain')}>{t('accounts:mail.sendAgain')}</a>
        </p>
      </AccountLinkFault>
    )
  }
  return (
    <FormPage
      heading={t('accounts:confirm.heading')}
      intro={<p>{t('accounts:confirm.lead')}</p>}
      submit={t('accounts:confirm.submit')}
    />
  )
}
