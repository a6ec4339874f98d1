// Somebody signed in changes their password.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { FormPage } from '#app/components/form-page.tsx'
import { PasswordInput } from '#app/components/password-input.tsx'
import { useFormState } from '#app/form-state.ts'
import { langOf, languageOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { triedTooOften, typed, withoutPasswords } from '#app/server/account-form.ts'
import { again, issuesFrom, readForm } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { needsSignIn, run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

const ChangePassword = graphql(
  `
    mutation ChangePassword($input: ChangePasswordInput!) {
      changePassword(input: $input) {
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
  return null
}

export async function action({ context, request }: ActionFunctionArgs) {
  const submitted = await readForm(request)
  const { password, newPassword } = submitted.values
  const { changePassword } = await run({ context, request }, ChangePassword, {
    input: { password: typed(password), newPassword: typed(newPassword) },
  })
  const form = withoutPasswords(submitted)
  switch (changePassword.__typename) {
    case 'Done':
      return redirect(languageOf(request).to('account', undefined, { done: 'saved' }))
    case 'WrongSignIn':
      return again(form, [{ name: '', code: 'meanwhile' }])
    case 'TooMany':
      return again(form, [triedTooOften(changePassword)])
    case 'InvalidInput':
      return again(form, issuesFrom(changePassword))
    default:
      return unreachable(changePassword)
  }
}

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accounts:changePassword.heading'))

export default function AccountPasswordRoute() {
  const form = useFormState('account', useActionData<typeof action>())
  const { t } = useLanguage()
  return (
    <FormPage
      heading={t('accounts:changePassword.heading')}
      errors={form.errors}
      intro={<p>{t('accounts:changePassword.lead')}</p>}
      submit={t('accounts:changePassword.submit')}
    >
      <PasswordInput {...form.field('password')} label={t('accounts:changePassword.now')} />
      <PasswordInput
        {...form.field('newPassword')}
        label={t('accounts:newPassword')}
        hint={t('accounts:passwordHint')}
        autoComplete="new-password"
      />
    </FormPage>
  )
}
