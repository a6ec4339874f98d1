// The page of the link that moves an account to a new address: looking changes nothing, the button does.
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
import { accountLink } from '#app/server/account-link.ts'
import { graphql } from '#app/server/graphql.ts'
import { withStatus } from '#app/server/pass-status.ts'
import { needsSignIn, run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

const ConfirmAddressChange = graphql(`
  mutation ConfirmAddressChange($token: String!) {
    confirmAddressChange(input: { token: $token }) {
      __typename
      ... on PassInvalid {
        why
      }
    }
  }
`)

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const link = await accountLink(asked, 'change_address', params.token)
  if (!link.fault) await needsSignIn(asked)
  return withStatus(link)
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const { confirmAddressChange } = await run(asked, ConfirmAddressChange, {
    token: params.token ?? '',
  })
  switch (confirmAddressChange.__typename) {
    case 'Done':
      return redirect(to('account', undefined, { done: 'moved' }))
    case 'PassInvalid':
      return { fault: confirmAddressChange.why }
    case 'AddressTaken':
      return { fault: 'taken' as const }
    case 'OtherAccount':
      return { fault: 'other' as const }
    case 'InvalidInput':
      return { fault: 'wrong' as const }
    default:
      return unreachable(confirmAddressChange)
  }
}

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accounts:move.heading'))

export default function ConfirmAddressChangeRoute() {
  const loaded = useLoaderData<typeof loader>()
  const fault = useActionData<typeof action>()?.fault ?? loaded.fault
  const { t, to } = useLanguage()
  if (fault === 'taken' || fault === 'other') {
    return (
      <div className="govuk-width-container">
        <div className="cd-prose">
          <h1>{t('accounts:move.heading')}</h1>
          <p className="cd-lead">{t(`accounts:move.${fault}`)}</p>
          <p>
            <a href={to('signOut')}>{t('accounts:signOut.submit')}</a>
          </p>
        </div>
      </div>
    )
  }
  if (fault) {
    return (
      <AccountLinkFault fault={fault}>
        <p>
          <a href={to('account')}>{t('accounts:account.heading')}</a>
        </p>
      </AccountLinkFault>
    )
  }
  return (
    <FormPage
      heading={t('accounts:move.heading')}
      intro={<p>{t('accounts:move.lead')}</p>}
      submit={t('accounts:confirm.submit')}
    />
  )
}
