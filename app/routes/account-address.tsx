// Somebody moves their account to another address: a link goes there first.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormPage } from '#app/components/form-page.tsx'
import { PasswordInput } from '#app/components/password-input.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { useFormState } from '#app/form-state.ts'
import { langOf, languageOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { triedTooOften, typed, withoutPasswords } from '#app/server/account-form.ts'
import { again, issuesFrom, readForm } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

const MyAddress = graphql(`
  query MyAddress {
    me {
      email
    }
  }
`)

const AskAddressChange = graphql(
  `
    mutation AskAddressChange($input: AskAddressChangeInput!) {
      askAddressChange(input: $input) {
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

export async function loader({ context, request }: LoaderFunctionArgs) {
  await needsSignIn({ context, request })
  return { now: found((await run({ context, request }, MyAddress)).me).email }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const submitted = await readForm(request)
  const { email, password } = submitted.values
  const { askAddressChange } = await run({ context, request }, AskAddressChange, {
    input: { email: typed(email), password: typed(password) },
  })
  const form = withoutPasswords(submitted)
  switch (askAddressChange.__typename) {
    case 'Done':
      return redirect(languageOf(request).to('checkMail', undefined, { for: 'address' }))
    case 'WrongSignIn':
      return again(form, [{ name: 'password', code: 'wrong_password' }])
    case 'TooMany':
      return again(form, [triedTooOften(askAddressChange)])
    case 'InvalidInput':
      return again(form, issuesFrom(askAddressChange))
    default:
      return unreachable(askAddressChange)
  }
}

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accounts:address.heading'))

export default function AccountAddressRoute() {
  const { now } = useLoaderData<typeof loader>()
  const form = useFormState('account', useActionData<typeof action>())
  const { t } = useLanguage()
  return (
    <FormPage
      heading={t('accounts:address.heading')}
      errors={form.errors}
      intro={<p>{t('accounts:address.now', { email: now })}</p>}
      submit={t('accounts:address.submit')}
    >
      <TextInput
        {...form.field('email')}
        label={t('accounts:address.new')}
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
      <PasswordInput
        {...form.field('password')}
        label={t('accounts:passwordAgain')}
        hint={t('accounts:passwordAgainHint')}
      />
    </FormPage>
  )
}
