// A group begins an event, as a draft.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventForm } from '#app/components/event-form.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { eventChoices } from '#app/server/event-choices.ts'
import { drafted, eventInput, eventRefused, reshapedAgain } from '#app/server/event-form.ts'
import { DraftEvent } from '#app/server/event-write-documents.ts'
import { readForm } from '#app/server/form.ts'
import { loadOwnGroup } from '#app/server/load-own-group.ts'
import { run } from '#app/server/run.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, t } = languageOf(args.request)
  const { areas } = await loadOwnGroup(args)
  return {
    heading: t('eventsWrite:draftHeading'),
    choices: await eventChoices(args, areas, lang),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { to } = languageOf(args.request)
  const { id } = await loadOwnGroup(args)
  const submitted = await readForm(args.request)
  if (submitted.reshaped) return reshapedAgain(submitted)
  const input = { organisationId: id, ...eventInput(submitted.values) }
  const { result } = await run(args, DraftEvent, { input })
  if (result.__typename === 'InvalidInput') return eventRefused(submitted, result)
  const done = drafted(result.sessions, args.context.engine.now())
  return redirect(to('event', { event: result.number }, { done }))
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function DraftEventRoute() {
  const { heading, choices } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t } = useLanguage()
  return (
    <div className="govuk-width-container">
      <EventForm
        heading={heading}
        lead={t('eventsWrite:draftLead')}
        button={t('eventsWrite:saveDraft')}
        reply={reply}
        kept={{ sessions: [{}] }}
        choices={choices}
      />
    </div>
  )
}
