// The page of the link that confirms an address: looking changes nothing, its two buttons do.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { AccountLinkFault } from '#app/components/account-link-fault.tsx'
import { Button } from '#app/components/button.tsx'
import { FormPage } from '#app/components/form-page.tsx'
import { KnownAddress } from '#app/components/known-address.tsx'
import { PasswordInput } from '#app/components/password-input.tsx'
import { useFormState } from '#app/form-state.ts'
import { langOf, languageOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { backOf, triedTooOften, typed, withoutPasswords } from '#app/server/account-form.ts'
import { accountLink } from '#app/server/account-link.ts'
import { again, issuesFrom, readForm } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { withStatus } from '#app/server/pass-status.ts'
import { run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

const ConfirmAddress = graphql(
  `
    mutation ConfirmAddress($input: ConfirmAddressInput!) {
      confirmAddress(input: $input) {
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

const DeclineAccount = graphql(`
  mutation DeclineAccount($token: String!) {
    declineAccount(input: { token: $token }) {
      __typename
    }
  }
`)

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  return withStatus(await accountLink(asked, 'confirm_address', params.token))
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const submitted = await readForm(asked.request)
  const token = params.token ?? ''
  // The page is shown again where its link no longer opens: its loader says why.
  const form = withoutPasswords(submitted)
  if (submitted.pressed === 'decline') {
    const { declineAccount } = await run(asked, DeclineAccount, { token })
    if (declineAccount.__typename !== 'Done') return again(form)
    return redirect(to('signIn', undefined, { done: 'declined' }))
  }
  const { confirmAddress } = await run(asked, ConfirmAddress, {
    input: { token, password: typed(submitted.values.password) },
  })
  switch (confirmAddress.__typename) {
    case 'Done':
      return redirect(goingOn(asked.request) ?? to('account', undefined, { done: 'confirmed' }))
    case 'PassInvalid':
      return again(form)
    case 'TooMany':
      return again(form, [triedTooOften(confirmAddress)])
    case 'InvalidInput':
      return again(form, issuesFrom(confirmAddress))
    default:
      return unreachable(confirmAddress)
  }
}

/** Where they were going when they made the account. */
function goingOn(request: Request): string | null {
  const back = backOf(request)
  return back && `${back}${back.includes('?') ? '&' : '?'}done=confirmed`
}

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accounts:confirm.heading'))

export default function ConfirmAddressRoute() {
  const { fault, email } = useLoaderData<typeof loader>()
  const form = useFormState('account', useActionData<typeof action>())
  const { t, to } = useLanguage()
  if (fault || !email) {
    return (
      <AccountLinkFault fault={fault ?? 'wrong'}>
        <p>
          <a href={to('sendConfirmationAgain')}>{t('accounts:mail.sendAgain')}</a>
        </p>
      </AccountLinkFault>
    )
  }
  return (
    <FormPage
      heading={t('accounts:confirm.heading')}
      errors={form.errors}
      intro={<p>{t('accounts:confirm.lead')}</p>}
      submit={t('accounts:confirm.submit')}
      after={
        <>
          <p>
            <a href={to('forgottenPassword')}>{t('accounts:signIn.forgotten')}</a>
          </p>
          <h2>{t('accounts:confirm.notMineHeading')}</h2>
          <p>{t('accounts:confirm.notMine')}</p>
          <Form method="post">
            <Button kind="secondary" name="do" value="decline">
              {t('accounts:confirm.decline')}
            </Button>
          </Form>
        </>
      }
    >
      <KnownAddress email={email} />
      <PasswordInput {...form.field('password')} label={t('accounts:password')} />
    </FormPage>
  )
}
