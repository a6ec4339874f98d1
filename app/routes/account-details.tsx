// Somebody changes what they are called and the language they are written to in.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ChosenLanguage } from '#app/components/chosen-language.tsx'
import { FormPage } from '#app/components/form-page.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { useFormState } from '#app/form-state.ts'
import { langOf, languageOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { tickedLanguage, typed } from '#app/server/account-form.ts'
import { again, issuesFrom, readForm } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

const MyDetails = graphql(`
  query MyDetails {
    me {
      name
      preferredLanguage
    }
  }
`)

const ChangeDetails = graphql(
  `
    mutation ChangeDetails($input: ChangeDetailsInput!) {
      changeDetails(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

export async function loader({ context, request }: LoaderFunctionArgs) {
  await needsSignIn({ context, request })
  return found((await run({ context, request }, MyDetails)).me)
}

export async function action({ context, request }: ActionFunctionArgs) {
  const submitted = await readForm(request)
  const { name, preferredLanguage } = submitted.values
  const { changeDetails } = await run({ context, request }, ChangeDetails, {
    input: { name: typed(name), preferredLanguage: tickedLanguage(preferredLanguage) },
  })
  switch (changeDetails.__typename) {
    case 'Done':
      return redirect(languageOf(request).to('account', undefined, { done: 'saved' }))
    case 'InvalidInput':
      return again(submitted, issuesFrom(changeDetails))
    default:
      return unreachable(changeDetails)
  }
}

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accounts:details.heading'))

export default function AccountDetailsRoute() {
  const me = useLoaderData<typeof loader>()
  const form = useFormState('account', useActionData<typeof action>(), me)
  const { t } = useLanguage()
  return (
    <FormPage heading={t('accounts:details.heading')} errors={form.errors} submit={t('save')}>
      <TextInput
        {...form.field('name')}
        label={t('accounts:name')}
        hint={t('accounts:nameHint')}
        autoComplete="name"
        spellCheck={false}
      />
      <ChosenLanguage form={form} />
    </FormPage>
  )
}
