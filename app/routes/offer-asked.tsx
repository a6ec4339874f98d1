// Says that a mail is on its way. It says the same to everybody, whatever address they gave.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { opportunityView } from '#app/server/opportunity-view.ts'
import { OpportunityToHelp } from '#app/server/put-forward-documents.ts'
import { found, run } from '#app/server/run.ts'

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const language = languageOf(asked.request)
  const number = numberOf(params.opportunity)
  const { opportunity } = await run(asked, OpportunityToHelp, { number })
  const { title, param } = opportunityView(found(opportunity), language)
  return { title, param, heading: language.t('opportunities:forward.checkMail') }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function OfferAskedRoute() {
  const { title, param, heading } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <h1>{heading}</h1>
      <p className="cd-lead">{t('opportunities:forward.checkMailText')}</p>
      <p>{t('opportunities:forward.checkMailNone')}</p>
      <p>
        <a href={to('opportunity', { opportunity: param })} lang={title.lang}>
          {title.text}
        </a>
      </p>
    </div>
  )
}
