// Where somebody with an account comes in, and goes on to where they wanted to be.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DemonstrationSignIn } from '#app/components/demonstration-sign-in.tsx'
import { FormPage } from '#app/components/form-page.tsx'
import { InsetText } from '#app/components/inset-text.tsx'
import { PasswordInput } from '#app/components/password-input.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { useFormState } from '#app/form-state.ts'
import { langOf, languageOf, useLanguage, type Language } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { backOf, triedTooOften, typed, withoutPasswords } from '#app/server/account-form.ts'
import { again, issuesFrom, readForm } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'
import type { Viewer } from '#graphql/access/viewer.ts'
import { demonstrationAccounts } from '#graphql/demonstration/accounts.ts'

const SignIn = graphql(
  `
    mutation SignIn($input: SignInInput!) {
      signIn(input: $input) {
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

/** What was done on the page before. */
const news = {
  declined: 'accounts:confirm.declined',
  reset: 'accounts:signIn.reset',
  gone: 'accounts:signIn.gone',
} as const

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { t, to } = languageOf(request)
  const back = backOf(request)
  const viewer = await context.viewer()
  if (viewer.personId !== null) return redirect(back ?? firstPageOf(viewer, to))
  const accounts = context.demonstration ? demonstrationAccounts : []
  const done = new URL(request.url).searchParams.get('done') ?? ''
  if (done in news) return { accounts, back, note: t(news[done as keyof typeof news]) }
  return { accounts, back, note: back ? t('accounts:signIn.first') : null }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { to } = languageOf(request)
  const submitted = await readForm(request)
  const role = context.demonstration ? submitted.pressed : null
  const { email, password } =
    demonstrationAccounts.find((account) => account.role === role) ?? submitted.values
  const { signIn } = await run({ context, request }, SignIn, {
    input: { email: typed(email), password: typed(password) },
  })
  const form = withoutPasswords(submitted)
  switch (signIn.__typename) {
    case 'Done':
      return redirect(backOf(request) ?? to('signIn'))
    case 'WrongSignIn':
      return again(form, [{ name: 'email', code: 'wrong_sign_in' }])
    case 'TooMany':
      return again(form, [triedTooOften(signIn)])
    case 'InvalidInput':
      return again(form, issuesFrom(signIn))
    default:
      return unreachable(signIn)
  }
}

/** Where somebody's own work is: what waits for them stands first there. */
function firstPageOf({ memberships, administrator }: Viewer, to: Language['to']): string {
  if (memberships.some(({ role }) => role === 'liaison_officer')) return to('today')
  if (administrator) return to('administration')
  if (memberships.some(({ role }) => role === 'office_staff'))
    return to('links', undefined, { which: 'waitsForOffice' })
  const [first, ...others] = memberships
  if (!first) return to('myPlaces')
  return others.length ? to('myGroups') : to('groupDesk', { group: first.organisationId })
}

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accounts:signIn.heading'))

export default function SignInRoute() {
  const { note, accounts, back } = useLoaderData<typeof loader>()
  const form = useFormState('account', useActionData<typeof action>())
  const { t, to } = useLanguage()
  return (
    <FormPage
      heading={t('accounts:signIn.heading')}
      errors={form.errors}
      submit={t('accounts:signIn.submit')}
      intro={note && <InsetText>{note}</InsetText>}
      after={
        <>
          <p>
            <a href={to('forgottenPassword')}>{t('accounts:signIn.forgotten')}</a>
          </p>
          <p>
            {t('accounts:signIn.none')}{' '}
            <a href={to('createAccount', undefined, { back })}>{t('accounts:create.heading')}</a>
          </p>
          <DemonstrationSignIn accounts={accounts} />
        </>
      }
    >
      <TextInput
        {...form.field('email')}
        label={t('accounts:email')}
        type="email"
        autoComplete="username"
        spellCheck={false}
      />
      <PasswordInput {...form.field('password')} label={t('accounts:password')} />
    </FormPage>
  )
}
