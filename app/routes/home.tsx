// The front page: what is on near you, who could use a hand, and how a group joins.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Columns } from '#app/components/columns.tsx'
import { FindForm } from '#app/components/find-form.tsx'
import { Hero } from '#app/components/hero.tsx'
import { OpportunityRows } from '#app/components/opportunity-rows.tsx'
import { Section } from '#app/components/section.tsx'
import { SessionRows } from '#app/components/session-rows.tsx'
import { Steps } from '#app/components/steps.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { opportunityRow, OpportunityRowFields } from '#app/opportunity-row.ts'
import { pageMeta } from '#app/page-meta.ts'
import { graphql } from '#app/server/graphql.ts'
import { run } from '#app/server/run.ts'
import { sessionRow, SessionRowFields } from '#app/session-row.ts'

export { alikeForVisitors as headers } from '#app/server/alike-for-visitors.ts'

const HomePage = graphql(
  `
    query HomePage {
      sessions(first: 5) {
        totalCount
        edges {
          node {
            ...SessionRowFields
          }
        }
      }
      opportunities(first: 4) {
        totalCount
        edges {
          node {
            ...OpportunityRowFields
          }
        }
      }
    }
  `,
  [SessionRowFields, OpportunityRowFields],
)

export async function loader(asked: LoaderFunctionArgs) {
  const language = languageOf(asked.request)
  const { sessions, opportunities } = await run(asked, HomePage)
  return {
    heading: language.t('find:home.heading'),
    events: sessions.totalCount,
    sessions: sessions.edges.map(({ node }) => sessionRow(language, node)),
    ways: opportunities.totalCount,
    opportunities: opportunities.edges.map(({ node }) => opportunityRow(language, node)),
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function HomeRoute() {
  const { heading, events, sessions, ways, opportunities } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  return (
    <>
      <Hero heading={heading}>
        <FindForm
          place="hero"
          action={to('events')}
          id="near"
          name="near"
          label={t('find:home.near')}
          button={t('find:home.show')}
        />
      </Hero>
      <div className="govuk-width-container">
        <Columns kind="text-aside">
          <Section heading={t('find:home.whatsOn')} near>
            {events === 0 ? (
              <p>{t('find:home.noEvents')}</p>
            ) : (
              <>
                <SessionRows rows={sessions} headingLevel={3} />
                <p>
                  <a className="cd-more" href={to('events')}>
                    {t('find:home.allEvents', { count: events })}
                  </a>
                </p>
              </>
            )}
          </Section>
          <Section heading={t('find:home.help')} near>
            {ways === 0 ? (
              <p>{t('find:home.noHelp')}</p>
            ) : (
              <>
                <OpportunityRows rows={opportunities} headingLevel={3} />
                <p>
                  <a className="cd-more" href={to('opportunities')}>
                    {t('find:home.allWays', { count: ways })}
                  </a>
                </p>
              </>
            )}
          </Section>
        </Columns>
        <Section heading={t('find:home.bring')}>
          <Steps
            steps={(['who', 'check', 'publish'] as const).map((step) => (
              <>
                <b>{t(`find:home.steps.${step}`)}</b> {t(`find:home.steps.${step}More`)}
              </>
            ))}
          />
          <Button href={to('registerGroup')}>{t('find:home.addGroup')}</Button>
        </Section>
        <p className="cd-above-5">
          {t('about:home.body')} <a href={to('about')}>{t('about:home.more')}</a>
        </p>
      </div>
    </>
  )
}
