// What waits for the liaison officer to look at: one list, oldest first.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DoneBanner } from '#app/components/done-banner.tsx'
import { DueRow, type DueState } from '#app/components/due-row.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { NoLongerShown } from '#app/components/no-longer-shown.tsx'
import { areaLine } from '#app/group.ts'
import { languageOf, useLanguage, type Language } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { formatDate } from '#app/server/format-date.ts'
import { graphql, type ResultOf } from '#app/server/graphql.ts'
import { needsSignIn, run } from '#app/server/run.ts'
import { versionOf } from '#app/text.ts'

const Queue = graphql(`
  query Queue {
    officerQueue {
      registered {
        number
        waitingSince
        name {
          en
          cy
        }
        areas {
          kind
          name {
            en
            cy
          }
        }
      }
      claims {
        createdAt
        claimant
        organisation {
          number
          name {
            en
            cy
          }
        }
      }
      flags {
        number
        reason
        createdAt
        organisation {
          name {
            en
            cy
          }
        }
      }
      reviews {
        number
        reviewOn
        name {
          en
          cy
        }
      }
      closed {
        number
        name {
          en
          cy
        }
      }
      links {
        number
        createdAt
        askedBy {
          name {
            en
            cy
          }
        }
      }
    }
    takenDown {
      events {
        number
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
      opportunities {
        number
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
`)

type Waiting = ResultOf<typeof Queue>['officerQueue']

export async function loader(asked: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const language = languageOf(asked.request)
  const { officerQueue, takenDown } = await run(asked, Queue)
  const rows = rowsOf(officerQueue, language)
  return {
    heading: language.t('organisations:queue.heading'),
    takenDown: [
      ...takenDown.events.map(({ number, title, organisation }) => ({
        href: language.to('event', { event: number }),
        title: versionOf(title, language.lang),
        lines: [versionOf(organisation.name, language.lang).text],
      })),
      ...takenDown.opportunities.map(({ number, title, organisation }) => ({
        href: language.to('opportunity', { opportunity: number }),
        title: versionOf(title, language.lang),
        lines: [versionOf(organisation.name, language.lang).text],
      })),
    ],
    closed: officerQueue.closed.map(({ number, name }) => ({
      href: language.to('checkGroup', { group: number }),
      title: versionOf(name, language.lang),
    })),
    rows: rows
      // Where it is not safe comes first, whatever else has waited longer.
      .sort((a, b) => Number(b.urgent) - Number(a.urgent) || a.since.getTime() - b.since.getTime())
      .map(({ since, ...row }) => ({ ...row, when: formatDate(language.lang, since, 'long') })),
  }
}

type Row = {
  since: Date
  urgent: boolean
  state: DueState
  stateText: string
  href: string
  title: { text: string; lang: 'en' | 'cy' }
  text: string
}

function rowsOf(waiting: Waiting, { t, to, lang }: Language): Row[] {
  const group = (number: number) => to('checkGroup', { group: number })
  return [
    ...waiting.registered.map(({ number, name, areas, waitingSince }) => ({
      since: waitingSince,
      urgent: false,
      state: 'new' as const,
      stateText: t('organisations:queue.registered'),
      href: group(number),
      title: versionOf(name, lang),
      text: areaLine(areas, lang),
    })),
    ...waiting.claims.map(({ organisation, claimant, createdAt }) => ({
      since: createdAt,
      urgent: false,
      state: 'new' as const,
      stateText: t('organisations:queue.claim'),
      href: group(organisation.number),
      title: versionOf(organisation.name, lang),
      text: t('organisations:queue.claimedBy', { name: claimant }),
    })),
    ...waiting.flags.map(({ number, organisation, reason, createdAt }) => ({
      since: createdAt,
      urgent: reason === 'unsafe',
      state: 'overdue' as const,
      stateText: t('organisations:queue.flag'),
      href: to('settleFlag', { flag: number }),
      title: versionOf(organisation.name, lang),
      text: t(`organisations:reason.${reason}`),
    })),
    ...waiting.reviews.map(({ number, name, reviewOn }) => ({
      since: new Date(reviewOn ?? 0),
      urgent: false,
      state: 'today' as const,
      stateText: t('organisations:queue.review'),
      href: group(number),
      title: versionOf(name, lang),
      text: t('organisations:queue.reviewText'),
    })),
    ...waiting.links.map(({ number, createdAt, askedBy }) => ({
      since: createdAt,
      urgent: false,
      state: 'overdue' as const,
      stateText: t('organisations:queue.link'),
      href: to('reassignLink', { link: number }),
      title: versionOf(askedBy.name, lang),
      text: t('organisations:queue.linkText'),
    })),
  ]
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function OfficerQueueRoute() {
  const { heading, rows, takenDown, closed } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  return (
    <div className="govuk-width-container cd-desk">
      <DoneBanner />
      <h1>{heading}</h1>
      <p>{t('organisations:queue.count', { count: rows.length })}</p>
      {rows.length === 0 && (
        <EmptyState heading={t('organisations:queue.none')}>
          <p>{t('organisations:queue.noneHint')}</p>
        </EmptyState>
      )}
      <ol className="cd-rows--opened">
        {rows.map((row, at) => (
          <DueRow
            key={at}
            state={row.state}
            stateText={row.stateText}
            href={row.href}
            title={<span lang={row.title.lang}>{row.title.text}</span>}
            text={
              <>
                {row.text}
                <br />
                {t('organisations:queue.since', { date: row.when })}
              </>
            }
            headingLevel={2}
          />
        ))}
      </ol>
      <NoLongerShown takenDown={takenDown} closed={closed} />
    </div>
  )
}
