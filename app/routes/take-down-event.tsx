// The liaison officer takes an event down with a reason, or puts it back.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { TakeDownForm } from '#app/components/take-down-form.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { eventToChange, PutBackEvent, TakeDownEvent } from '#app/server/event-documents.ts'
import { again, issuesFrom, readForm, typedPair } from '#app/server/form.ts'
import { reportOf } from '#app/server/report-of.ts'
import { run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'
import { versionOf } from '#app/text.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, t } = languageOf(args.request)
  const { title, number, state } = await eventToChange(args, 'viewerCanTakeDown')
  const what = state === 'taken_down' ? 'putBack' : 'takeDown'
  const heading = t(`eventsWrite:${what}.heading`)
  const back = reportOf(args.request)
  return { number, what, heading, back, title: versionOf(title, lang) } as const
}

export async function action(args: ActionFunctionArgs) {
  const { to } = languageOf(args.request)
  const { id, number, state } = await eventToChange(args, 'viewerCanTakeDown')
  const submitted = await readForm(args.request)
  const reason = typedPair(submitted.values.reason)
  const { result } =
    state === 'taken_down'
      ? await run(args, PutBackEvent, { input: { eventId: id } })
      : await run(args, TakeDownEvent, { input: { eventId: id, reason } })
  switch (result.__typename) {
    case 'Event':
      return redirect(
        reportOf(args.request, state === 'taken_down' ? 'putBack' : 'takenDown') ??
          to('event', { event: number }),
        303,
      )
    case 'InvalidInput':
      return again(submitted, issuesFrom(result))
    case 'WrongState':
      return again(submitted, [{ name: '', code: 'wrong_state' }])
    case 'NotVerified':
      return again(submitted, [{ name: '', code: 'not_verified' }])
    default:
      return unreachable(result)
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function TakeDownEventRoute() {
  const { number, title, what, back } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <BackLink href={back ?? to('event', { event: number })}>{t('back')}</BackLink>
      <TakeDownForm of="eventsWrite" what={what} title={title} reply={reply} />
    </div>
  )
}
