// The places of somebody signed in: what is coming, and what is over.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { EventRow } from '#app/components/event-row.tsx'
import { pictogramOf } from '#app/components/pictogram-of.ts'
import { SessionWhere } from '#app/components/session-where.tsx'
import { Tag } from '#app/components/tag.tsx'
import { ViewTabs } from '#app/components/view-tabs.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { formatDateTime } from '#app/server/format-date.ts'
import { graphql, type ResultOf } from '#app/server/graphql.ts'
import { needsSignIn, run } from '#app/server/run.ts'
import { SessionView, sessionView } from '#app/server/session-view.ts'

const MyPlaces = graphql(
  `
    query MyPlaces($over: Boolean!, $after: String) {
      me {
        name
      }
      mySignUps(over: $over, first: 50, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            number
            state
            heldUntil
            name
            session {
              ...SessionView
            }
          }
        }
      }
    }
  `,
  [SessionView],
)

export async function loader({ ...asked }: LoaderFunctionArgs) {
  const { lang, t } = languageOf(asked.request)
  await needsSignIn(asked)
  const search = new URL(asked.request.url).searchParams
  const over = search.get('show') === 'over'
  const { me, mySignUps } = await run(asked, MyPlaces, { over, after: search.get('after') })
  return {
    heading: t('signups:mine.heading'),
    over,
    next: mySignUps.pageInfo.hasNextPage ? mySignUps.pageInfo.endCursor : null,
    places: mySignUps.edges.map(({ node: { session, name, heldUntil, ...place } }) => ({
      ...place,
      until: place.state === 'offered' && heldUntil ? formatDateTime(lang, heldUntil) : null,
      other: name === me?.name ? null : name,
      session: sessionView(session, lang),
    })),
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function MyPlacesRoute() {
  const { heading, over, places, next } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <h1>{heading}</h1>
      <ViewTabs
        label={heading}
        tabs={[
          { text: t('signups:mine.coming'), href: to('myPlaces'), current: !over },
          {
            text: t('signups:mine.over'),
            href: to('myPlaces', undefined, { show: 'over' }),
            current: over,
          },
          { text: t('opportunities:mine.link'), href: to('myOffers') },
        ]}
      />
      {places.length === 0 && (
        <EmptyState heading={t(over ? 'signups:mine.noneOver' : 'signups:mine.none')}>
          {!over && <p>{t('signups:mine.noneText')}</p>}
          <p>
            <a href={to('events')}>{t('signups:tooYoung.link')}</a>
          </p>
        </EmptyState>
      )}
      <ol>
        {places.map(({ number, state, until, other, session }) => (
          <EventRow
            key={number}
            href={to('myPlace', { place: number })}
            title={session.title.text}
            titleLang={session.title.lang}
            date={{ ...session.parts, dateTime: session.dateTime, spoken: session.date }}
            {...pictogramOf(session.kind)}
            time={session.time}
            place={<SessionWhere session={session} />}
            group={other && t('signups:mine.for', { name: other })}
            tags={
              <Tag kind={state === 'confirmed' ? 'green' : 'line'}>
                {session.isOff
                  ? t('signups:closed.cancelled')
                  : until
                    ? t('signups:mine.heldUntil', { until })
                    : t(wordsOf(state, session.isOver))}
              </Tag>
            }
            headingLevel={2}
          />
        ))}
      </ol>
      {next && (
        <p>
          <a href={to('myPlaces', undefined, { show: over ? 'over' : null, after: next })}>
            {t('signups:mine.more')}
          </a>
        </p>
      )}
    </div>
  )
}

type State = ResultOf<typeof MyPlaces>['mySignUps']['edges'][number]['node']['state']

/** What became of a place: to its own person, in words to them. */
const wordsOf = (state: State, isOver: boolean) =>
  state === 'attended' || state === 'absent' || (state === 'confirmed' && isOver)
    ? (`signups:mine.record.${state}` as const)
    : (`signups:state.${state}` as const)
