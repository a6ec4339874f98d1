// The page of the link that lets somebody choose another password.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormPage } from '#app/components/form-page.tsx'
import { AccountLinkFault, type PassFault } from '#app/components/account-link-fault.tsx'
import { KnownAddress } from '#app/components/known-address.tsx'
import { PasswordInput } from '#app/components/password-input.tsx'
import { useFormState } from '#app/form-state.ts'
import { langOf, languageOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { triedTooOften, typed } from '#app/server/account-form.ts'
import { accountLink } from '#app/server/account-link.ts'
import { issuesFrom, readForm, type FormIssue } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { withStatus } from '#app/server/pass-status.ts'
import { run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

const ResetPassword = graphql(
  `
    mutation ResetPassword($input: ResetPasswordInput!) {
      resetPassword(input: $input) {
        __typename
        ...Issues
        ... on PassInvalid {
          why
        }
        ... on TooMany {
          retryAfterSeconds
        }
      }
    }
  `,
  [Issues],
)

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  return withStatus(await accountLink(asked, 'reset_password', params.token))
}

type Reply = { fault: PassFault | null; issues: FormIssue[] }

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { values } = await readForm(asked.request)
  const { resetPassword } = await run(asked, ResetPassword, {
    input: { token: params.token ?? '', newPassword: typed(values.newPassword) },
  })
  const reply = (answer: Partial<Reply>): Reply => ({ fault: null, issues: [], ...answer })
  switch (resetPassword.__typename) {
    case 'Done':
      return redirect(languageOf(asked.request).to('signIn', undefined, { done: 'reset' }))
    case 'PassInvalid':
      return reply({ fault: resetPassword.why })
    case 'TooMany':
      return reply({ issues: [triedTooOften(resetPassword)] })
    case 'InvalidInput':
      return reply({ issues: issuesFrom(resetPassword) })
    default:
      return unreachable(resetPassword)
  }
}

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accounts:reset.heading'))

export default function ResetPasswordRoute() {
  const loaded = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const form = useFormState('account', reply && { values: {}, issues: reply.issues })
  const { t, to } = useLanguage()
  const fault = reply?.fault ?? loaded.fault
  if (fault) {
    return (
      <AccountLinkFault fault={fault}>
        <p>
          <a href={to('forgottenPassword')}>{t('accounts:reset.askAgain')}</a>
        </p>
      </AccountLinkFault>
    )
  }
  return (
    <FormPage
      heading={t('accounts:reset.heading')}
      errors={form.errors}
      intro={<p>{t('accounts:reset.lead')}</p>}
      submit={t('accounts:reset.submit')}
    >
      {loaded.email && <KnownAddress email={loaded.email} />}
      <PasswordInput
        {...form.field('newPassword')}
        label={t('accounts:newPassword')}
        hint={t('accounts:passwordHint')}
        autoComplete="new-password"
      />
    </FormPage>
  )
}
