// Asks before somebody is taken off the list of a date, and takes them off.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { graphql } from '#app/server/graphql.ts'
import { found, run, type Asked } from '#app/server/run.ts'
import { SessionView, sessionView } from '#app/server/session-view.ts'

const SignUpToDecline = graphql(
  `
    query SignUpToDecline($number: Int!) {
      signUp(number: $number) {
        id
        name
        session {
          ...SessionView
          event {
            viewerCanWrite
          }
        }
      }
    }
  `,
  [SessionView],
)

const DeclineSignUp = graphql(`
  mutation DeclineSignUp($signUpId: ID!) {
    declineSignUp(input: { signUpId: $signUpId }) {
      __typename
    }
  }
`)

async function signUpOf(param: string | undefined, asked: Asked) {
  const { signUp } = await run(asked, SignUpToDecline, { number: numberOf(param) })
  const { session, ...rest } = found(signUp)
  if (!session.event.viewerCanWrite) throw new Response(null, { status: 404 })
  return { ...rest, session: sessionView(session, languageOf(asked.request).lang) }
}

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { t } = languageOf(asked.request)
  const { name, session } = await signUpOf(params.signUp, asked)
  return { name, session, heading: t('signups:remove.heading') }
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { t, to } = languageOf(asked.request)
  const { id, session } = await signUpOf(params.signUp, asked)
  const { declineSignUp } = await run(asked, DeclineSignUp, { signUpId: id })
  if (declineSignUp.__typename === 'WrongState') return [{ text: t('signups:remove.wrongState') }]
  return redirect(to('sessionPeople', { session: session.number }))
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function DeclineSignUpRoute() {
  const { name, session, heading } = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <BackLink href={to('sessionPeople', { session: session.number })}>{t('back')}</BackLink>
      {problems && <ErrorSummary title={t('problem')} errors={problems} />}
      <h1>{heading}</h1>
      <p className="cd-lead">
        <b>{name}</b>, {session.date}
      </p>
      <p>{t('signups:remove.body')}</p>
      <Form method="post">
        <Button kind="warning">{t('signups:remove.button')}</Button>
      </Form>
    </div>
  )
}
