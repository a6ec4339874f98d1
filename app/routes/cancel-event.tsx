// Asks why an event is called off, and calls it off.
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
import { CancelEvent, eventToChange, EventToCancel } from '#app/server/event-documents.ts'
import { again, issuesFrom, readForm, typedPair } from '#app/server/form.ts'
import { found, run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'
import { versionOf } from '#app/text.ts'

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { lang, t } = languageOf(asked.request)
  const { event } = await run(asked, EventToCancel, { number: numberOf(params.event) })
  const { number, title, peopleToTell } = found(event)
  return {
    number,
    title: versionOf(title, lang),
    told: found(peopleToTell),
    heading: t('eventsWrite:cancel.heading'),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { to } = languageOf(args.request)
  const { id, number } = await eventToChange(args, 'viewerCanWrite')
  const submitted = await readForm(args.request)
  const reason = typedPair(submitted.values.reason)
  const { result } = await run(args, CancelEvent, { input: { eventId: id, reason } })
  switch (result.__typename) {
    case 'Event':
      return redirect(to('event', { event: number }, { done: 'eventCalledOff' }))
    case 'InvalidInput':
      return again(submitted, issuesFrom(result))
    case 'WrongState':
      return again(submitted, [{ name: '', code: 'wrong_state' }])
    default:
      return unreachable(result)
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function CancelEventRoute() {
  const { number, title, told } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <BackLink href={to('event', { event: number })}>{t('signups:asked.back')}</BackLink>
      <ReasonForm words="eventsWrite:cancel" title={title} reply={reply}>
        <p>{t('eventsWrite:cancel.told', { count: told })}</p>
      </ReasonForm>
    </div>
  )
}
