// What a link's own page shows: how it stands, what comes next, and its log as far as the viewer reads it.
import type { Language } from '#app/language.tsx'
import { formatDate, formatDateTime } from '#app/server/format-date.ts'
import { graphql, type ResultOf } from '#app/server/graphql.ts'
import { knotOf, stageName, textLanguage } from '#app/server/link-view.ts'
import { versionOf } from '#app/text.ts'

export const LinkPage = graphql(`
  query LinkPage($number: Int!, $after: String) {
    link(number: $number) {
      id
      number
      stage
      outcome
      outcomeNote
      purpose
      language
      createdAt
      introducedAt
      closedAt
      lastHeardAt
      daysSilent
      isSilent
      steps
      viewerCanWork
      viewerCanAssign
      viewerRings
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
      officer {
        name
      }
      openTasks {
        id
        number
        what
        dueOn
        daysOverdue
      }
      log(first: 20, after: $after) {
        pageInfo {
          endCursor
          hasNextPage
        }
        edges {
          node {
            id
            kind
            ring
            text
            heardFrom
            at
            by
          }
        }
      }
    }
  }
`)

type Link = NonNullable<ResultOf<typeof LinkPage>['link']>

export function linkPage({ lang, t }: Language, link: Link) {
  const stage = stageName(link)
  const asker = versionOf(link.askedBy.name, lang)
  const partner = link.partner && versionOf(link.partner.name, lang)
  const day = (at: Date | null) => at && formatDate(lang, at, 'long')
  return {
    number: link.number,
    stage,
    open: link.stage !== 'closed',
    knot: knotOf[stage],
    asker,
    partner,
    title: partner
      ? t('links:link.title', { asker: asker.text, partner: partner.text })
      : asker.text,
    purpose: { text: link.purpose, lang: textLanguage(link.language) ?? lang },
    outcomeNote: link.outcomeNote,
    officer: link.officer?.name ?? null,
    askedOn: formatDate(lang, link.createdAt, 'long'),
    introducedOn: day(link.introducedAt),
    closedOn: day(link.closedAt),
    lastWord: t('links:link.daysAgo', {
      count: link.daysSilent,
      date: formatDate(lang, link.lastHeardAt, 'long'),
    }),
    silent: link.isSilent,
    tasks: link.openTasks.map((task) => ({
      id: task.id,
      number: task.number,
      what: task.what,
      due: t('links:link.due', { date: formatDate(lang, task.dueOn, 'long') }),
      overdue: task.daysOverdue ? t('links:link.overdueDays', { count: task.daysOverdue }) : null,
    })),
    log: (link.log.edges ?? []).flatMap((edge) =>
      edge?.node ? [{ ...edge.node, at: formatDateTime(lang, edge.node.at) }] : [],
    ),
    older: link.log.pageInfo.hasNextPage ? (link.log.pageInfo.endCursor ?? null) : null,
    steps: link.steps,
    canWork: link.viewerCanWork,
    canAssign: link.viewerCanAssign,
    rings: link.viewerRings,
  }
}

export type LinkPageView = ReturnType<typeof linkPage>
