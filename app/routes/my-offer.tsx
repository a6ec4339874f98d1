// One's own offer to help: by the link from a mail, with no password, or by one's account. Only its buttons change anything.
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { LinkFault } from '#app/components/link-fault.tsx'
import { MyOffer } from '#app/components/my-offer.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { readForm } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { offerKey, readOffer } from '#app/server/my-offer.ts'
import { statusOfPass } from '#app/server/pass-status.ts'
import { run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

const ConfirmApplication = graphql(`
  mutation ConfirmApplication($input: ConfirmApplicationInput!) {
    result: confirmApplication(input: $input) {
      __typename
    }
  }
`)

const WithdrawApplication = graphql(`
  mutation WithdrawApplication($input: WithdrawApplicationInput!) {
    result: withdrawApplication(input: $input) {
      __typename
    }
  }
`)

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { t } = languageOf(asked.request)
  const read = await readOffer(asked, params.offer ?? '')
  const fault = 'fault' in read ? read.fault : null
  const heading = fault ? t(`signups:passFault.${fault}`) : t('opportunities:offer.heading')
  return data({ ...read, heading }, { status: statusOfPass(fault) })
}

/** A page that a link opens is kept nowhere on the way. (No stricter referrer policy: forms would lose their origin.) */
export const headers: HeadersFunction = () => ({ 'Cache-Control': 'private, no-store' })

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const param = params.offer ?? ''
  const here = redirect(to('myOffer', { offer: param }), 303)
  const read = await readOffer(asked, param)
  if ('fault' in read) return here
  const input = offerKey(param, read.offer.id)
  const { pressed } = await readForm(asked.request)
  const { result } =
    pressed === 'withdraw'
      ? await run(asked, WithdrawApplication, { input })
      : await run(asked, ConfirmApplication, { input })
  switch (result.__typename) {
    case 'Application':
    case 'PassInvalid':
    case 'InvalidInput':
      return here
    case 'OpportunityClosed':
      return 'closed' as const
    default:
      return unreachable(result)
  }
}

export const meta: MetaFunction<typeof loader> = (args) => [
  ...pageMeta(args, args.data?.heading ?? ''),
  { name: 'robots', content: 'noindex' },
]

export default function MyOfferRoute() {
  const { heading, ...read } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const { t } = useLanguage()
  return (
    <div className="govuk-width-container">
      {problem && (
        <ErrorSummary title={t('problem')} errors={[{ text: t('opportunities:offer.closed') }]} />
      )}
      {'fault' in read ? (
        <LinkFault fault={read.fault} what="offer" />
      ) : (
        <MyOffer offer={read.offer} heading={heading} />
      )}
    </div>
  )
}
