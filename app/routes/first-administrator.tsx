// The page of the link that the operator is shown once: whoever holds it becomes the first administrator.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ChosenLanguage } from '#app/components/chosen-language.tsx'
import { FormPage } from '#app/components/form-page.tsx'
import { AccountLinkFault } from '#app/components/account-link-fault.tsx'
import { PasswordInput } from '#app/components/password-input.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { useFormState } from '#app/form-state.ts'
import { langOf, languageOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { tickedLanguage, triedTooOften, typed, withoutPasswords } from '#app/server/account-form.ts'
import { accountLink } from '#app/server/account-link.ts'
import { again, issuesFrom, readForm } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { withStatus } from '#app/server/pass-status.ts'
import { run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

const BecomeFirstAdministrator = graphql(
  `
    mutation BecomeFirstAdministrator($input: BecomeFirstAdministratorInput!) {
      becomeFirstAdministrator(input: $input) {
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

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  return withStatus(await accountLink(asked, 'first_administrator', params.token))
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const submitted = await readForm(asked.request)
  const { name, email, password, preferredLanguage } = submitted.values
  const { becomeFirstAdministrator: became } = await run(asked, BecomeFirstAdministrator, {
    input: {
      token: params.token ?? '',
      name: typed(name),
      email: typed(email),
      password: typed(password),
      preferredLanguage: tickedLanguage(preferredLanguage),
    },
  })
  const form = withoutPasswords(submitted)
  switch (became.__typename) {
    case 'Done':
      return redirect(languageOf(asked.request).to('administration'))
    case 'AdministratorExists':
    case 'PassInvalid':
      return again(form, [{ name: '', code: 'exists' }])
    case 'WrongSignIn':
      return again(form, [{ name: 'password', code: 'wrong_password' }])
    case 'TooMany':
      return again(form, [triedTooOften(became)])
    case 'InvalidInput':
      return again(form, issuesFrom(became))
    default:
      return unreachable(became)
  }
}

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accounts:first.heading'))

export default function FirstAdministratorRoute() {
  const { fault } = useLoaderData<typeof loader>()
  const form = useFormState('account', useActionData<typeof action>())
  const { t } = useLanguage()
  if (fault) return <AccountLinkFault fault={fault} />
  return (
    <FormPage
      heading={t('accounts:first.heading')}
      errors={form.errors}
      submit={t('accounts:first.submit')}
      intro={
        <>
          <p className="cd-lead">{t('accounts:first.lead')}</p>
          <p>{t('accounts:first.have')}</p>
        </>
      }
    >
      <TextInput
        {...form.field('name')}
        label={t('accounts:name')}
        autoComplete="name"
        spellCheck={false}
      />
      <TextInput
        {...form.field('email')}
        label={t('accounts:email')}
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
      <PasswordInput
        {...form.field('password')}
        label={t('accounts:password')}
        hint={t('accounts:passwordHint')}
        autoComplete="new-password"
      />
      <ChosenLanguage form={form} />
    </FormPage>
  )
}
