// The front page: what is on near you, who could use a hand, and how a group joins.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Answers } from '#app/components/answers.tsx'
import { Button } from '#app/components/button.tsx'
import { Columns } from '#app/components/columns.tsx'
import { Hero } from '#app/components/hero.tsx'
import { OpportunityRows } from '#app/components/opportunity-rows.tsx'
import { PlaceForm } from '#app/components/place-form.tsx'
import { Section } from '#app/components/section.tsx'
import { SessionRows } from '#app/components/session-rows.tsx'
import { Steps } from '#app/components/steps.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { everywhere, readListFilter, USUAL_MILES } from '#app/list-filter.ts'
import { opportunityRow, OpportunityRowFields } from '#app/opportunity-row.ts'
import { pageMeta } from '#app/page-meta.ts'
import { remember, rememberedPlace } from '#app/remembered.ts'
import { isTicked, readForm } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { FoundPlace, placeMeant } from '#app/server/place-meant.ts'
import { run } from '#app/server/run.ts'
import { sessionRow, SessionRowFields } from '#app/session-row.ts'
import { foundBy } from '#app/way-back.ts'
import { toLookFor } from '#graphql/text/text-faults.ts'

export { alikeForVisitors as headers } from '#app/server/alike-for-visitors.ts'

const HomePage = graphql(
  `
    query HomePage($near: String, $miles: Int, $asks: String!, $isAsked: Boolean!) {
      sessions(first: 5, near: $near, order: soonest, filter: { withinMiles: $miles }) {
        totalCount
        edges {
          miles
          node {
            ...SessionRowFields
          }
        }
      }
      opportunities(first: 4, near: $near, filter: { withinMiles: $miles }) {
        totalCount
        edges {
          miles
          node {
            ...OpportunityRowFields
          }
        }
      }
      locality(text: $asks) @include(if: $isAsked) {
        ...FoundPlace
      }
    }
  `,
  [SessionRowFields, OpportunityRowFields, FoundPlace],
)

const PlaceMeant = graphql(
  `
    query PlaceMeant($text: String!) {
      locality(text: $text) {
        ...FoundPlace
      }
    }
  `,
  [FoundPlace],
)

const LONGEST_PLACE = 100

export async function loader(asked: LoaderFunctionArgs) {
  const language = languageOf(asked.request)
  const remembered = rememberedPlace(asked.request.headers.get('Cookie'))
  const { near } = readListFilter(new URL(asked.request.url).searchParams, 'soonest', remembered)
  const find = (place: string | null) =>
    run(asked, HomePage, {
      near: place,
      miles: place ? USUAL_MILES : null,
      asks: near,
      isAsked: near !== '',
    })
  const found = await find(near || null)
  const { place, unknown } = placeMeant(language.lang, near, found.locality)
  // Near a place that nobody knows there is nothing: then the page shows what there is anywhere.
  const { sessions, opportunities } = unknown ? await find(null) : found
  const around = place ? { near } : {}
  const query = foundBy('list', around)
  return {
    heading: language.t('find:home.heading'),
    place,
    unknown,
    near,
    around,
    kept: near !== '' && near === remembered,
    everywhere: language.to('home', undefined, everywhere(remembered)),
    events: sessions.totalCount,
    sessions: sessions.edges.map(({ node, miles }) => sessionRow(language, node, { miles, query })),
    ways: opportunities.totalCount,
    opportunities: opportunities.edges.map(({ node, miles }) =>
      opportunityRow(language, node, { miles, query }),
    ),
  }
}

/** Shows what is near a place; remembers it where somebody ticked that, and forgets it where they pressed that. */
export async function action({ context, request }: ActionFunctionArgs) {
  const { to } = languageOf(request)
  const { values, pressed } = await readForm(request)
  const home = (near: string, keep?: string | null) =>
    redirect(
      to('home', undefined, { near }),
      keep === undefined
        ? {}
        : { headers: { 'Set-Cookie': remember('place', keep, context.publicUrl) } },
    )
  if (pressed === 'forget') return home('', null)
  const text = toLookFor(String(values.near ?? ''), LONGEST_PLACE)
  if (!text || !isTicked(values.remember)) return home(text)
  const { locality } = await run({ context, request }, PlaceMeant, { text })
  const key = locality.locality?.name.en
  return key ? home('', key) : home(text)
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function HomeRoute() {
  const { heading, place, unknown, near, around, ...found } = useLoaderData<typeof loader>()
  const { kept, everywhere, events, sessions, ways, opportunities } = found
  const { t, to } = useLanguage()
  return (
    <>
      <Hero heading={heading}>
        <PlaceForm
          near={place ?? near}
          unknown={unknown}
          shown={place && t('about:home.near', { place, count: USUAL_MILES })}
          kept={kept}
          everywhere={everywhere}
        />
      </Hero>
      <Answers
        label={t('about:home.ask')}
        answers={[
          {
            question: t('about:home.on'),
            answer: t('about:home.dates', { count: events }),
            href: '#on',
          },
          {
            question: t('about:home.help'),
            answer: t('about:home.ways', { count: ways }),
            href: '#help',
          },
          { question: t('about:home.join'), answer: t('about:home.joinMore'), href: '#join' },
        ]}
      />
      <div className="govuk-width-container">
        <Columns kind="text-aside">
          <Section heading={t('find:home.whatsOn')} id="on" near>
            <SessionRows rows={sessions} headingLevel={3} />
            {events === 0 && <p>{t(place ? 'about:home.noneNear' : 'find:home.noEvents')}</p>}
            {events === 0 && place && (
              <p>
                <a href={to('events', undefined, { within: 'any' })}>{t('about:home.seeAll')}</a>
              </p>
            )}
            {events > 0 && (
              <p>
                <a className="cd-more" href={to('events', undefined, around)}>
                  {t('find:home.allEvents', { count: events })}
                </a>
              </p>
            )}
          </Section>
          <Section heading={t('find:home.help')} id="help" near>
            <OpportunityRows rows={opportunities} headingLevel={3} />
            {ways === 0 && <p>{t(place ? 'about:home.noHelpNear' : 'find:home.noHelp')}</p>}
            {ways === 0 && place && (
              <p>
                <a href={to('opportunities', undefined, { within: 'any' })}>
                  {t('about:home.seeAllHelp')}
                </a>
              </p>
            )}
            {ways > 0 && (
              <p>
                <a className="cd-more" href={to('opportunities', undefined, around)}>
                  {t('find:home.allWays', { count: ways })}
                </a>
              </p>
            )}
          </Section>
        </Columns>
        <Section heading={t('find:home.bring')} id="join">
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
