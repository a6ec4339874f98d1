// One's own place: by the link from a mail, with no password, or by one's account. Only its buttons change anything.
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LinkFault } from '#app/components/link-fault.tsx'
import { MyPlace } from '#app/components/my-place.tsx'
import { languageOf } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { readForm } from '#app/server/form.ts'
import { placeHeading, placeKey, readPlace } from '#app/server/my-place.ts'
import { AcceptOffer, ConfirmPlace, WithdrawPlace } from '#app/server/my-place-documents.ts'
import { statusOfPass } from '#app/server/pass-status.ts'
import { run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { lang, t } = languageOf(asked.request)
  const read = await readPlace(asked, params.place ?? '', lang)
  const fault = 'fault' in read ? read.fault : null
  const title = 'fault' in read ? t(`signups:passFault.${read.fault}`) : placeHeading(t, read.place)
  const shown = { ...read, title, byLink: !/^\d+$/.test(params.place ?? '') }
  return data(shown, { status: statusOfPass(fault) })
}

/** A link that opens somebody's place is not told to other sites, nor kept on the way. */
export const headers: HeadersFunction = () => ({
  'Cache-Control': 'private, no-store',
})

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { lang, to } = languageOf(asked.request)
  const place = params.place ?? ''
  const read = await readPlace(asked, place, lang)
  const here = redirect(to('myPlace', { place }), 303)
  if ('fault' in read) return here
  const input = placeKey(place, read.place.id)
  const { pressed } = await readForm(asked.request)
  if (pressed === 'withdraw') {
    const { result } = await run(asked, WithdrawPlace, { input })
    return problemOf(result.__typename) ?? here
  }
  if (pressed === 'accept') {
    const { result } = await run(asked, AcceptOffer, { input })
    return problemOf(result.__typename) ?? here
  }
  const { result } = await run(asked, ConfirmPlace, { input })
  return problemOf(result.__typename) ?? here
}

type Answer = 'SignUp' | 'SignUpClosed' | 'PassInvalid' | 'OfferOver' | 'InvalidInput'

/** What the page says of a refusal; the rest the page shows by itself when it is read anew. */
function problemOf(answer: Answer): 'offerOver' | 'closed' | null {
  switch (answer) {
    case 'SignUp':
    case 'PassInvalid':
    case 'InvalidInput':
      return null
    case 'OfferOver':
      return 'offerOver'
    case 'SignUpClosed':
      return 'closed'
    default:
      return unreachable(answer)
  }
}

export const meta: MetaFunction<typeof loader> = (args) => [
  ...pageMeta(args, args.data?.title ?? ''),
  { name: 'robots', content: 'noindex' },
]

export default function MyPlaceRoute() {
  const read = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="govuk-width-container">
      {'fault' in read ? (
        <LinkFault fault={read.fault} what="place" />
      ) : (
        <MyPlace place={read.place} byLink={read.byLink} problem={problem ?? null} />
      )}
    </div>
  )
}
