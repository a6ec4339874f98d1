// Asks why one date of an event is called off, and calls it off.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { ReasonForm } from '#app/components/reason-form.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { again, issuesFrom, readForm, typedPair } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { found, run } from '#app/server/run.ts'
import { sessionView, SessionView } from '#app/server/session-view.ts'
import { unreachable } from '#app/server/unreachable.ts'

const SessionToCancel = graphql(
  `
    query SessionToCancel($number: Int!) {
      session(number: $number) {
        ...SessionView
        peopleToTell
      }
    }
  `,
  [SessionView],
)

const CancelSession = graphql(
  `
    mutation CancelSession($input: CancelSessionInput!) {
      result: cancelSession(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

async function sessionOf({ params, ...asked }: LoaderFunctionArgs) {
  const { session } = await run(asked, SessionToCancel, { number: numberOf(params.session) })
  // Null to whoever may not call it off.
  return { ...found(session), told: found(found(session).peopleToTell) }
}

export async function loader(args: LoaderFunctionArgs) {
  const { lang, t } = languageOf(args.request)
  const { told, ...session } = await sessionOf(args)
  return {
    session: sessionView(session, lang),
    told,
    // As the operation has it: nothing that has begun, and nothing twice.
    refused:
      session.cancelledAt ||
      session.closedBecause === 'started' ||
      session.event.state !== 'published'
        ? t('errors:cancelDate.form.wrong_state_date')
        : null,
    heading: t('eventsWrite:cancelDate.heading'),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { to } = languageOf(args.request)
  const { id, number } = await sessionOf(args)
  const submitted = await readForm(args.request)
  const reason = typedPair(submitted.values.reason)
  const { result } = await run(args, CancelSession, { input: { sessionId: id, reason } })
  switch (result.__typename) {
    case 'Session':
      return redirect(to('sessionPeople', { session: number }, { done: 'dateCalledOff' }), 303)
    case 'InvalidInput':
      return again(submitted, issuesFrom(result))
    case 'WrongState':
      return again(submitted, [{ name: '', code: 'wrong_state_date' }])
    default:
      return unreachable(result)
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function CancelSessionRoute() {
  const { session, told, refused } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <BackLink href={to('sessionPeople', { session: session.number })}>
        {t('eventsWrite:cancelDate.back')}
      </BackLink>
      <ReasonForm
        words="eventsWrite:cancelDate"
        title={session.title}
        reply={reply}
        refused={refused}
      >
        <p className="cd-when">
          {session.date}, {session.time}
        </p>
        {!refused && <p>{t('eventsWrite:cancelDate.told', { count: told })}</p>}
      </ReasonForm>
    </div>
  )
}
