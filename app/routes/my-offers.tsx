// What somebody signed in has offered to help with.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PlainRow } from '#app/components/group-row.tsx'
import { ViewTabs } from '#app/components/view-tabs.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { graphql } from '#app/server/graphql.ts'
import { needsSignIn, run } from '#app/server/run.ts'
import { plain, versionOf } from '#app/text.ts'

const MyOffers = graphql(`
  query MyOffers($after: String) {
    myApplications(first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          number
          state
          opportunity {
            title {
              en
              cy
            }
            organisation {
              name {
                en
                cy
              }
            }
          }
        }
      }
    }
  }
`)

export async function loader(asked: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const { lang, t, to } = languageOf(asked.request)
  const after = new URL(asked.request.url).searchParams.get('after')
  const { edges, pageInfo } = (await run(asked, MyOffers, { after })).myApplications
  return {
    heading: t('opportunities:mine.heading'),
    next: pageInfo.hasNextPage ? to('myOffers', undefined, { after: pageInfo.endCursor }) : null,
    offers: edges.map(({ node: { number, state, opportunity } }) => ({
      number,
      state,
      title: versionOf(opportunity.title, lang),
      group: plain(opportunity.organisation.name, lang),
    })),
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function MyOffersRoute() {
  const { heading, offers, next } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <h1>{heading}</h1>
      <ViewTabs
        label={heading}
        tabs={[
          { text: t('signups:mine.coming'), href: to('myPlaces') },
          { text: t('signups:mine.over'), href: to('myPlaces', undefined, { show: 'over' }) },
          { text: t('opportunities:mine.link'), href: to('myOffers'), current: true },
        ]}
      />
      {offers.length === 0 && (
        <EmptyState heading={t('opportunities:mine.none')}>
          <p>
            <a href={to('opportunities')}>{t('opportunities:forward.other')}</a>
          </p>
        </EmptyState>
      )}
      <ul>
        {offers.map(({ number, state, title, group }) => (
          <PlainRow
            key={number}
            href={to('myOffer', { offer: number })}
            title={title}
            lines={[group, t(`opportunities:offer.state.${state}`)]}
            headingLevel={2}
          />
        ))}
      </ul>
      {next && <a href={next}>{t('opportunities:mine.more')}</a>}
    </div>
  )
}
