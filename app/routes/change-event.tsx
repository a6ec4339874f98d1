// An organiser changes an event, whether or not it is published.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { EventForm } from '#app/components/event-form.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { eventChoices } from '#app/server/event-choices.ts'
import {
  drafted,
  eventInput,
  eventRefused,
  eventValues,
  reshapedAgain,
} from '#app/server/event-form.ts'
import { ChangeEvent, EventToEdit } from '#app/server/event-write-documents.ts'
import { readForm, wholeNumber } from '#app/server/form.ts'
import { found, run } from '#app/server/run.ts'

/** `tells`: with how many people a change is told to. */
async function eventOf({ params, ...asked }: LoaderFunctionArgs, tells: boolean) {
  const { event } = await run(asked, EventToEdit, { number: numberOf(params.event), tells })
  if (!found(event).viewerCanWrite) throw new Response(null, { status: 404 })
  return found(event)
}

export async function loader(args: LoaderFunctionArgs) {
  const { lang, t } = languageOf(args.request)
  const now = args.context.engine.now()
  const event = await eventOf(args, true)
  const { sessions, organisation } = event
  return {
    number: event.number,
    heading: t('eventsWrite:changeHeading'),
    lead:
      event.state === 'draft'
        ? t('eventsWrite:draftLead')
        : t('eventsWrite:changeLead', { count: event.peopleToTell ?? 0 }),
    choices: await eventChoices(
      args,
      organisation.areas,
      lang,
      sessions.map(({ ward }) => ward),
    ),
    published:
      event.state === 'draft'
        ? {}
        : Object.fromEntries(
            sessions.map(({ id, number, startsAt }) => [id, startsAt > now ? number : null]),
          ),
    kept: eventValues(event),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { to } = languageOf(args.request)
  const { id, number, state } = await eventOf(args, false)
  const submitted = await readForm(args.request)
  if (submitted.reshaped) return reshapedAgain(submitted)
  const input = {
    eventId: id,
    version: wholeNumber(submitted.values.version) ?? 0,
    ...eventInput(submitted.values),
  }
  const { result } = await run(args, ChangeEvent, { input })
  if (result.__typename !== 'Event') return eventRefused(submitted, result)
  const done =
    state === 'draft' ? drafted(result.sessions, args.context.engine.now()) : 'eventChanged'
  return redirect(to('event', { event: number }, { done }))
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function ChangeEventRoute() {
  const { number, heading, lead, choices, kept, published } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <BackLink href={to('event', { event: number })}>{t('signups:asked.back')}</BackLink>
      <EventForm
        heading={heading}
        lead={lead}
        button={t('eventsWrite:saveChange')}
        reply={reply}
        kept={kept}
        choices={choices}
        published={published}
      />
    </div>
  )
}
