// Asks before signing out, and signs out.
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
import { run } from '#app/server/run.ts'

const SignOut = graphql(`
  mutation SignOut {
    signOut {
      __typename
    }
  }
`)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { personId } = await context.viewer()
  return personId === null ? redirect(languageOf(request).to('home')) : null
}

export async function action({ context, request }: ActionFunctionArgs) {
  await run({ context, request }, SignOut)
  return redirect(languageOf(request).to('home'))
}

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accounts:signOut.heading'))

export default function SignOutRoute() {
  const { t } = useLanguage()
  return (
    <FormPage
      heading={t('accounts:signOut.heading')}
      intro={<p>{t('accounts:signOut.lead')}</p>}
      submit={t('accounts:signOut.submit')}
    />
  )
}
