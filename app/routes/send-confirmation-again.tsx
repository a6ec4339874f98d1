// Sends the link that confirms an address once more.
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

const SendConfirmationAgain = graphql(`
  mutation SendConfirmationAgain($email: String!) {
    sendConfirmationAgain(input: { email: $email }) {
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
  const { sendConfirmationAgain } = await run({ context, request }, SendConfirmationAgain, {
    email: typed(submitted.values.email),
  })
  switch (sendConfirmationAgain.__typename) {
    case 'Done':
      return redirect(languageOf(request).to('checkMail', undefined, { for: 'again' }))
    case 'TooMany':
      return again(submitted, [triedTooOften(sendConfirmationAgain)])
    case 'InvalidInput':
      return again(submitted, issuesFrom(sendConfirmationAgain))
    default:
      return unreachable(sendConfirmationAgain)
  }
}

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accounts:again.heading'))

export default function SendConfirmationAgainRoute() {
  const form = useFormState('account', useActionData<typeof action>())
  const { t } = useLanguage()
  return (
    <FormPage
      heading={t('accounts:again.heading')}
      errors={form.errors}
      intro={<p>{t('accounts:again.lead')}</p>}
      submit={t('accounts:again.submit')}
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
