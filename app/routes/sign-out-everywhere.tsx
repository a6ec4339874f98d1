// Asks before signing every browser out, and signs them out.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { FormPage } from '#app/components/form-page.tsx'
import { langOf, languageOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { graphql } from '#app/server/graphql.ts'
import { needsSignIn, run } from '#app/server/run.ts'

const SignOutEverywhere = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere {
      __typename
    }
  }
`)

export async function loader({ context, request }: LoaderFunctionArgs) {
  await needsSignIn({ context, request })
  return null
}

export async function action({ context, request }: ActionFunctionArgs) {
  await run({ context, request }, SignOutEverywhere)
  return redirect(languageOf(request).to('signIn'))
}

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accounts:signOut.everywhereHeading'))

export default function SignOutEverywhereRoute() {
  const { t } = useLanguage()
  return (
    <FormPage
      heading={t('accounts:signOut.everywhereHeading')}
      intro={<p>{t('accounts:signOut.everywhereLead')}</p>}
      submit={t('accounts:signOut.everywhere')}
    />
  )
}
