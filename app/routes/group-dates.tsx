// All past dates of a group's events, and those that were called off: a page at a time.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { GroupDates as Dates } from '#app/components/group-dates.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { dateOfGroup, GroupDates } from '#app/server/group-desk.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'

const which = ['past', 'coming'] as const

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const { lang, t } = languageOf(asked.request)
  const search = new URL(asked.request.url).searchParams
  const when = which.find((one) => one === search.get('when')) ?? 'past'
  const number = numberOf(params.group)
  const { organisation } = await run(asked, GroupDates, {
    number,
    when,
    after: search.get('after'),
  })
  const { edges, pageInfo } = found(organisation).sessions
  return {
    number,
    when,
    heading: t(`organisations:dates.${when}`),
    dates: edges.map(({ node }) => dateOfGroup(node, lang)),
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function GroupDatesRoute() {
  const { number, when, heading, dates, next } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <BackLink href={to('groupDesk', { group: number })}>{t('organisations:dates.back')}</BackLink>
      <h1>{heading}</h1>
      {dates.length === 0 && <p>{t('organisations:dates.none')}</p>}
      <Dates dates={dates} past={when === 'past'} canWrite={false} />
      {next && (
        <p>
          <a href={to('groupDates', { group: number }, { when, after: next })}>
            {t('signups:mine.more')}
          </a>
        </p>
      )}
    </div>
  )
}
