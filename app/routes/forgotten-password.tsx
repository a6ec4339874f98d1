// Somebody forgot their password. What comes next is the same whether or not there is an account.
import { redirect, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { FormPage } from '#app/components/form-page.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { useFormState } from '#app/form-state.ts'
import { langOf, languageOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { triedTooOften, typed } from '#app/server/account-form.ts'
import { again, issuesFrom, readForm } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

const AskPasswordReset = graphql(`
  mutation AskPasswordReset($email: String!) {
    askPasswordReset(input: { email: $email }) {
      __typename
      ... on InvalidInput {
        issues {
          path
          code
          limit
        }
      }
      ... on TooMany {
        retryAfterSeconds
      }
    }
  }
`)

export async function action({ context, request }: ActionFunctionArgs) {
  const submitted = await readForm(request)
  const { askPasswordReset } = await run({ context, request }, AskPasswordReset, {
    email: typed(submitted.values.email),
  })
  switch (askPasswordReset.__typename) {
    case 'Done':
      return redirect(languageOf(request).to('checkMail', undefined, { for: 'reset' }))
    case 'TooMany':
      return again(submitted, [triedTooOften(askPasswordReset)])
    case 'InvalidInput':
      return again(submitted, issuesFrom(askPasswordReset))
    default:
      return unreachable(askPasswordReset)
  }
}

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accounts:forgotten.heading'))

export default function ForgottenPasswordRoute() {
  const form = useFormState('account', useActionData<typeof action>())
  const { t } = useLanguage()
  return (
    <FormPage
      heading={t('accounts:forgotten.heading')}
      errors={form.errors}
      intro={<p>{t('accounts:forgotten.lead')}</p>}
      submit={t('accounts:forgotten.submit')}
    >
      <TextInput
        {...form.field('email')}
        label={t('accounts:email')}
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
    </FormPage>
  )
}
