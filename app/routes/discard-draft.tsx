// The draft of an event or of what is asked for is thrown away: asked once more, for it cannot be had back.
import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { FormPage } from '#app/components/form-page.tsx'
import { Named } from '#app/components/named.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { graphql } from '#app/server/graphql.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'
import { versionOf } from '#app/text.ts'

const DraftToDiscard = graphql(`
  query DraftToDiscard($number: Int!, $isEvent: Boolean!) {
    event(number: $number) @include(if: $isEvent) {
      id
      number
      state
      viewerCanWrite
      title {
        en
        cy
      }
      organisation {
        number
      }
    }
    opportunity(number: $number) @skip(if: $isEvent) {
      id
      number
      state
      viewerCanWrite
      title {
        en
        cy
      }
      organisation {
        number
      }
    }
  }
`)

const DiscardEvent = graphql(`
  mutation DiscardEvent($id: ID!) {
    result: discardEvent(input: { eventId: $id }) {
      __typename
    }
  }
`)

const DiscardOpportunity = graphql(`
  mutation DiscardOpportunity($id: ID!) {
    result: discardOpportunity(input: { opportunityId: $id }) {
      __typename
    }
  }
`)

/** The draft, and where it stands. Throws 404 for whoever may not write it; once it is published, the way to it. */
async function draftOf({ params, ...asked }: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const { to } = languageOf(asked.request)
  const what = found((['event', 'opportunity'] as const).find((one) => one === params.what))
  const isEvent = what === 'event'
  const number = numberOf(params.number)
  const { event, opportunity } = await run(asked, DraftToDiscard, { number, isEvent })
  const draft = found(isEvent ? event : opportunity)
  if (!draft.viewerCanWrite) throw new Response(null, { status: 404 })
  const page = isEvent
    ? to('event', { event: draft.number })
    : to('opportunity', { opportunity: draft.number })
  if (draft.state !== 'draft') throw redirect(page) as Response
  return { ...draft, isEvent, page }
}

export async function loader(args: LoaderFunctionArgs) {
  const { lang, t } = languageOf(args.request)
  const { title, page } = await draftOf(args)
  return { heading: t('publishing:discard.heading'), title: versionOf(title, lang), page }
}

export async function action(args: ActionFunctionArgs) {
  const { to } = languageOf(args.request)
  const { id, isEvent, page, organisation } = await draftOf(args)
  const { result } = await run(args, isEvent ? DiscardEvent : DiscardOpportunity, { id })
  switch (result.__typename) {
    case 'Done':
      return redirect(to('groupDesk', { group: organisation.number }, { done: 'draftDiscarded' }))
    case 'WrongState':
      // Somebody published it a moment ago.
      return redirect(page)
    case 'InvalidInput':
      throw new Response(null, { status: 404 })
    default:
      return unreachable(result)
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function DiscardDraftRoute() {
  const { heading, title, page } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  return (
    <>
      <div className="govuk-width-container">
        <BackLink href={page}>{t('back')}</BackLink>
      </div>
      <FormPage
        heading={heading}
        submit={t('publishing:discard.button')}
        warning
        intro={
          <>
            <p className="cd-lead">
              <Named name={title} />
            </p>
            <p>{t('publishing:discard.body')}</p>
          </>
        }
      />
    </>
  )
}
