// Somebody puts themselves forward for an opportunity, with or without an account.
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { ForwardForm } from '#app/components/forward-form.tsx'
import { OfferAsked } from '#app/components/offer-asked.tsx'
import { ForwardRefused } from '#app/components/forward-refused.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { tickedLanguage } from '#app/server/account-form.ts'
import {
  again,
  issuesFrom,
  readForm,
  textOrNull,
  wholeNumber,
  type FormReply,
} from '#app/server/form.ts'
import { opportunityView } from '#app/server/opportunity-view.ts'
import {
  AskToPutForward,
  OpportunityToHelp,
  PutForward,
} from '#app/server/put-forward-documents.ts'
import { found, run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const language = languageOf(asked.request)
  const number = numberOf(params.opportunity)
  const { opportunity } = await run(asked, OpportunityToHelp, { number })
  const { name } = await asked.context.viewer()
  return {
    heading: language.t('opportunities:forward.heading'),
    opportunity: opportunityView(found(opportunity), language),
    /** Somebody signed in needs no link. */
    name,
    known: { preferredLanguage: language.lang },
  }
}

type Reply = Partial<FormReply> & {
  crime?: boolean
  /** Where the mail went. */
  asked?: string
  tooYoung?: number
  closed?: 'not_published' | 'cancelled' | 'over' | 'all_found' | 'declined'
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const number = numberOf(params.opportunity)
  const { personId } = await asked.context.viewer()
  const { opportunity } = await run(asked, OpportunityToHelp, { number })
  const submitted = await readForm(asked.request)
  const { name, email, preferredLanguage, age, message } = submitted.values
  const { id, needsAge } = found(opportunity)
  const offer = {
    opportunityId: id,
    age: wholeNumber(age),
    message: textOrNull(message),
    notACrime: submitted.pressed === 'notACrime',
  }
  const { result } =
    personId === null
      ? await run(asked, AskToPutForward, {
          input: {
            ...offer,
            name: String(name ?? ''),
            email: String(email ?? ''),
            preferredLanguage: tickedLanguage(preferredLanguage),
          },
        })
      : await run(asked, PutForward, { input: offer })
  switch (result.__typename) {
    case 'Application':
      return redirect(to('myOffer', { offer: result.number }))
    case 'Done':
      return data<Reply>({ asked: String(email ?? '').trim() })
    case 'InvalidInput': {
      // An age is asked for by the opportunity, which is looked at last: what is missing is told all at once.
      const issues = issuesFrom(result).filter(({ name: at }) => at !== 'age' || offer.age !== null)
      const noAge = needsAge && offer.age === null
      return again(submitted, [...issues, ...(noAge ? [{ name: 'age', code: 'required' }] : [])])
    }
    case 'TooMany': {
      const limit = Math.ceil(result.retryAfterSeconds / 60)
      return again(submitted, [{ name: '', code: 'tried_too_often', limit }])
    }
    case 'LooksLikeCrimeReport':
      return data<Reply>({ values: submitted.values, issues: [], crime: true }, { status: 409 })
    case 'TooYoung':
      return data<Reply>({ tooYoung: result.minimumAge }, { status: 422 })
    case 'OpportunityClosed':
      return data<Reply>({ closed: result.because }, { status: 409 })
    default:
      return unreachable(result)
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function PutForwardRoute() {
  const { opportunity, name, known } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Reply | undefined
  const { t, to } = useLanguage()
  const closed = reply?.closed ?? opportunity.closedBecause
  return (
    <div className="govuk-width-container">
      <BackLink href={to('opportunity', { opportunity: opportunity.param })}>{t('back')}</BackLink>
      {reply?.asked ? (
        <OfferAsked opportunity={opportunity} email={reply.asked} />
      ) : closed || reply?.tooYoung ? (
        <ForwardRefused closed={closed ?? null} tooYoung={reply?.tooYoung ?? null} />
      ) : (
        <ForwardForm
          opportunity={opportunity}
          name={name}
          known={known}
          reply={reply?.values ? (reply as FormReply) : undefined}
          crime={reply?.crime ?? false}
        />
      )}
    </div>
  )
}
