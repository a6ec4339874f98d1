// Takes a place in a session, with or without an account.
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { Button } from '#app/components/button.tsx'
import { Columns } from '#app/components/columns.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { PlaceAsked } from '#app/components/place-asked.tsx'
import { SessionAside, SessionBrief } from '#app/components/session-aside.tsx'
import { ComingFields, GuestFields } from '#app/components/sign-up-fields.tsx'
import { SignUpRefused } from '#app/components/sign-up-refused.tsx'
import { TypedForm } from '#app/components/typed-form.tsx'
import { useFormState } from '#app/form-state.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { tickedLanguage } from '#app/server/account-form.ts'
import { again, issuesFrom, readForm, textOrNull, wholeNumber } from '#app/server/form.ts'
import { found, run } from '#app/server/run.ts'
import { sessionView, wouldWait } from '#app/server/session-view.ts'
import { AskForPlace, SessionToTake, TakePlace } from '#app/server/take-place-documents.ts'
import { unreachable } from '#app/server/unreachable.ts'

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { lang, t, to } = languageOf(asked.request)
  const { name } = await asked.context.viewer()
  const { session } = await run(asked, SessionToTake, { number: numberOf(params.session) })
  const { viewerSignUp, ...row } = found(session)
  if (viewerSignUp) throw elsewhere(to('myPlace', { place: viewerSignUp.number }))
  const shown = sessionView(row, lang)
  if (shown.dropIn) throw elsewhere(to('event', { event: shown.event }))
  const waits = wouldWait(shown)
  const heading = t(waits ? 'signups:joinList' : 'signups:take')
  return {
    session: shown,
    waits,
    heading,
    title: `${heading}: ${shown.title.text}`,
    /** Somebody signed in has a place at once. */
    name,
  }
}

const elsewhere = (location: string): Response => redirect(location)

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const { personId } = await asked.context.viewer()
  const { session } = await run(asked, SessionToTake, { number: numberOf(params.session) })
  const { id, number, event, ...before } = found(session)
  // As it was before: the place that is held now may have been the last.
  const waits = wouldWait(before)
  const submitted = await readForm(asked.request)
  const { name, email, preferredLanguage, age, note } = submitted.values
  const coming = { sessionId: id, age: wholeNumber(age), note: textOrNull(note) }
  const { result } =
    personId === null
      ? await run(asked, AskForPlace, {
          input: {
            ...coming,
            name: String(name ?? ''),
            email: String(email ?? ''),
            preferredLanguage: tickedLanguage(preferredLanguage),
          },
        })
      : await run(asked, TakePlace, { input: coming })
  switch (result.__typename) {
    case 'SignUp':
      return redirect(to('myPlace', { place: result.number }))
    case 'Done':
      return data({ asked: String(email ?? '').trim(), waits })
    case 'InvalidInput': {
      // An age is asked for by the event, which is looked at last: what is missing is told all at once.
      const issues = issuesFrom(result).filter(
        (issue) => issue.name !== 'age' || coming.age !== null,
      )
      const noAge = event.needsAge && coming.age === null
      return again(submitted, [...issues, ...(noAge ? [{ name: 'age', code: 'required' }] : [])])
    }
    case 'TooMany':
      return again(submitted, [{ name: '', code: 'too_many_tries' }])
    case 'TooYoung':
      return data({ tooYoung: result.minimumAge }, { status: 422 })
    case 'SignUpClosed':
      return data({ closed: result.because }, { status: 409 })
    case 'NoSignUpNeeded':
      return redirect(to('takePlace', { session: number }))
    default:
      return unreachable(result)
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '')

export default function TakePlaceRoute() {
  const { session, heading, waits, name } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const typed = reply && 'issues' in reply ? reply : undefined
  const form = useFormState('takePlace', typed)
  const { t, to } = useLanguage()
  const closed = reply && 'closed' in reply ? reply.closed : session.closedBecause
  const tooYoung = reply && 'tooYoung' in reply ? reply.tooYoung : null
  const mailed = reply && 'asked' in reply ? reply : null
  const isAsked = mailed === null && !closed && tooYoung === null
  return (
    <div className="govuk-width-container">
      <BackLink href={to('event', { event: session.event }, { date: session.number })}>
        {t('signups:asked.back')}
      </BackLink>
      <Columns kind="text-aside">
        {mailed !== null ? (
          <PlaceAsked session={session.number} email={mailed.asked} waits={mailed.waits} />
        ) : closed || tooYoung !== null ? (
          <SignUpRefused closed={closed} tooYoung={tooYoung} />
        ) : (
          <div>
            {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
            <h1>{heading}</h1>
            <SessionBrief session={session} />
          </div>
        )}
        <SessionAside session={session} />
        {isAsked && (
          <div>
            <TypedForm
              submit={t(waits ? 'signups:form.buttonWait' : 'signups:form.button')}
              className="cd-form"
            >
              {name === null ? (
                <GuestFields form={form} />
              ) : (
                <p>{t('signups:form.who', { name })}</p>
              )}
              <ComingFields form={form} asksAge={session.needsAge} />
              <p className="cd-small cd-2">{t('signups:form.privacy')}</p>
              <Button>{t(waits ? 'signups:form.buttonWait' : 'signups:form.button')}</Button>
            </TypedForm>
          </div>
        )}
      </Columns>
    </div>
  )
}
