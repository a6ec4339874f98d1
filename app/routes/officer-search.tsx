// What an officer looks for: groups, people in them, links and events, on one plain page.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { FindForm } from '#app/components/find-form.tsx'
import { Named } from '#app/components/named.tsx'
import { Section } from '#app/components/section.tsx'
import { inOrder } from '#app/in-order.ts'
import { languageOf, useLanguage, type Language } from '#app/language.tsx'
import { saidIn } from '#app/list-filter.ts'
import { pageMeta } from '#app/page-meta.ts'
import { numbered } from '#app/paths.ts'
import { formatDate } from '#app/server/format-date.ts'
import { graphql, type ResultOf } from '#app/server/graphql.ts'
import { shortened, stageName } from '#app/server/link-view.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'
import { plain, versionOf } from '#app/text.ts'

const OfficerSearch = graphql(`
  query OfficerSearch($words: String!) {
    officerSearch(words: $words) {
      organisations {
        number
        state
        viewerCan {
          lookAfter
        }
        name {
          en
          cy
        }
      }
      members {
        name
        role
        organisation {
          number
          name {
            en
            cy
          }
        }
      }
      links {
        number
        stage
        outcome
        purpose
        askedBy {
          name {
            en
            cy
          }
        }
        partner {
          name {
            en
            cy
          }
        }
      }
      events {
        number
        state
        title {
          en
          cy
        }
        sessions {
          startsAt
        }
        organisation {
          number
          name {
            en
            cy
          }
        }
      }
    }
  }
`)

type Findings = NonNullable<ResultOf<typeof OfficerSearch>['officerSearch']>

const kinds = ['organisations', 'members', 'links', 'events'] as const

/** As many of each kind as are shown: where there are so many, there may be more. */
const MOST = 20
const LONGEST = 200

export async function loader({ context, request }: LoaderFunctionArgs) {
  await needsSignIn({ context, request })
  const language = languageOf(request)
  const words = saidIn(new URL(request.url).searchParams)('words', LONGEST)
  const { officerSearch } = await run({ context, request }, OfficerSearch, { words })
  const rows = rowsOf(language, found(officerSearch), context.engine.now())
  return {
    heading: language.t('links:search.title'),
    words,
    lists: kinds.flatMap((kind) => (rows[kind].length ? [{ kind, rows: rows[kind] }] : [])),
  }
}

function rowsOf(
  { lang, t, to }: Language,
  { organisations, members, links, events }: Findings,
  now: Date,
) {
  const name = (text: Parameters<typeof plain>[0]) => plain(text, lang)
  return {
    organisations: inOrder(lang, organisations, (group) => name(group.name)).map((group) => ({
      title: versionOf(group.name, lang),
      // Whoever looks after it has a page of their own about it.
      href: group.viewerCan.lookAfter
        ? to('checkGroup', { group: group.number })
        : to('group', { group: numbered(group.number, name(group.name)) }),
      text: t(`organisations:state.${group.state}`),
    })),
    members: members.map((member) => ({
      title: { text: member.name, lang },
      href: to('groupMembers', { group: member.organisation.number }),
      text: [t(`organisations:role.${member.role}`), name(member.organisation.name)].join(', '),
    })),
    links: links.map((link) => ({
      title: versionOf(link.askedBy.name, lang),
      href: to('link', { link: numbered(link.number, name(link.askedBy.name)) }),
      text: [
        t(`links:stage.${stageName(link)}`),
        link.partner ? t('links:partner', { name: name(link.partner.name) }) : t('links:noPartner'),
        shortened(link.purpose),
      ].join('. '),
    })),
    events: nextOnes(events).map(({ event, date }) => ({
      title: versionOf(event.title, lang),
      href: to('event', { event: numbered(event.number, name(event.title)) }),
      text: [
        event.state === 'cancelled' && t('eventPage:cancelled'),
        name(event.organisation.name),
        date && formatDate(lang, date, 'long'),
      ]
        .filter(Boolean)
        .join(', '),
    })),
  }

  /** What happens again and again has one name: it stands here once, with its next date; what is past comes last. */
  function nextOnes(all: Findings['events']) {
    const dated = all.map((event) => {
      const dates = event.sessions.map(({ startsAt }) => startsAt)
      return { event, date: dates.find((at) => at > now) ?? dates.at(-1) ?? null }
    })
    const soonest = dated.sort((one, other) => rank(one.date) - rank(other.date))
    const sameName = ({ event }: (typeof dated)[number]) =>
      `${event.organisation.number} ${name(event.title)}`
    return [...Map.groupBy(soonest, sameName).values()].flatMap((same) => same[0] ?? [])
  }

  /** The soonest to come first, then those without a date, then the past, the latest of it first. */
  function rank(date: Date | null): number {
    if (!date) return Number.MAX_SAFE_INTEGER / 2
    return date > now ? date.getTime() : Number.MAX_SAFE_INTEGER - date.getTime()
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function OfficerSearchRoute() {
  const { heading, words, lists } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container cd-desk">
      <p>
        <a className="cd-more" href={to('today')}>
          {t('nav.today')}
        </a>
      </p>
      <h1>{heading}</h1>
      <FindForm
        action={to('officerSearch')}
        id="words"
        name="words"
        value={words}
        label={t('links:search.label')}
        button={t('links:search.button')}
      />
      {lists.map(({ kind, rows }) => (
        <Section key={kind} heading={t(`links:search.${kind}`)}>
          <ul className="govuk-list">
            {rows.map((row, at) => (
              <li key={at} className="cd-link">
                <a href={row.href}>
                  <Named name={row.title} />
                </a>
                <p>{row.text}</p>
              </li>
            ))}
          </ul>
          {rows.length === MOST && <p className="cd-2">{t('links:search.more')}</p>}
        </Section>
      ))}
      {words.trim() && lists.length === 0 && (
        <EmptyState heading={t('links:search.noneHeading')}>
          <p>{t('links:search.none')}</p>
        </EmptyState>
      )}
    </div>
  )
}
