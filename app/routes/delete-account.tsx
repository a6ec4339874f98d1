// Somebody leaves: what happens is told first, and the password is asked once more.
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
import { plain } from '#app/text.ts'

const DeleteAccount = graphql(
  `
    mutation DeleteAccount($password: String!) {
      deleteAccount(input: { password: $password }) {
        __typename
        ...Issues
        ... on HandOverFirst {
          organisations {
            name {
              en
              cy
            }
          }
        }
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
  const { lang, to } = languageOf(request)
  const submitted = await readForm(request)
  const { deleteAccount } = await run({ context, request }, DeleteAccount, {
    password: typed(submitted.values.password),
  })
  const form = withoutPasswords(submitted)
  switch (deleteAccount.__typename) {
    case 'Done':
      return redirect(to('signIn', undefined, { done: 'gone' }))
    case 'HandOverFirst': {
      const names = deleteAccount.organisations.map(({ name }) => plain(name, lang))
      return again({ ...form, values: { names } }, [])
    }
    case 'WrongSignIn':
      return again(form, [{ name: 'password', code: 'wrong_password' }])
    case 'TooMany':
      return again(form, [triedTooOften(deleteAccount)])
    case 'InvalidInput':
      return again(form, issuesFrom(deleteAccount))
    default:
      return unreachable(deleteAccount)
  }
}

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accounts:delete.heading'))

export default function DeleteAccountRoute() {
  const reply = useActionData<typeof action>()
  const form = useFormState('account', reply)
  const { t, to } = useLanguage()
  const names = (reply?.values.names ?? []) as string[]
  const toHandOver = names.map((name) => ({ text: t('accounts:delete.handOver', { name }) }))
  return (
    <FormPage
      heading={t('accounts:delete.heading')}
      errors={[...form.errors, ...toHandOver]}
      warning
      submit={t('accounts:delete.submit')}
      intro={
        <>
          <h2>{t('accounts:delete.what')}</h2>
          <ul className="govuk-list govuk-list--bullet">
            <li>{t('accounts:delete.gone')}</li>
            <li>{t('accounts:delete.places')}</li>
            <li>{t('accounts:delete.groups')}</li>
            <li>{t('accounts:delete.counted')}</li>
          </ul>
          <p>
            <strong>{t('accounts:delete.back')}</strong>
          </p>
          <p>
            <a href={to('accountData')}>{t('accounts:delete.takeFirst')}</a>
          </p>
        </>
      }
    >
      <PasswordInput
        {...form.field('password')}
        label={t('accounts:passwordAgain')}
        hint={t('accounts:passwordAgainHint')}
      />
    </FormPage>
  )
}
