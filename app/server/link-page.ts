// What a link's own page shows: how it stands, what comes next, and its log as far as the viewer reads it.
import type { Language } from '#app/language.tsx'
import { dateParts, formatDate, formatDateTime } from '#app/server/format-date.ts'
import { numbered } from '#app/paths.ts'
import { graphql, type ResultOf } from '#app/server/graphql.ts'
import { knotOf, stageName, textLanguage } from '#app/server/link-view.ts'
import { plain, versionOf } from '#app/text.ts'

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
      viewerReadsLog
      restsUntil
      askedBy {
        number
        name {
          en
          cy
        }
        contactName
        contactEmail
        contactPhone
      }
      partner {
        number
        name {
          en
          cy
        }
        contactName
        contactEmail
        contactPhone
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
            number
            day
            at
            correctedAt
            stage
            outcome
            viewerCanChange
            by
          }
        }
      }
    }
  }
`)

type Link = NonNullable<ResultOf<typeof LinkPage>['link']>
type Entry = NonNullable<NonNullable<NonNullable<Link['log']['edges']>[number]>['node']>

export function linkPage({ lang, t, to }: Language, link: Link) {
  const stage = stageName(link)
  // Each side has the other's contact from the introduction's mail on.
  const sees = link.viewerCanWork || link.introducedAt !== null
  const sideOf = ({ name, number, ...contact }: Link['askedBy']) => ({
    ...versionOf(name, lang),
    href: to('group', { group: numbered(number, plain(name, lang)) }),
    contact: sees ? contact : null,
  })
  const asker = sideOf(link.askedBy)
  const partner = link.partner && sideOf(link.partner)
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
    restsUntil: link.isSilent && link.restsUntil ? formatDate(lang, link.restsUntil, 'long') : null,
    tasks: link.openTasks.map((task) => ({
      id: task.id,
      number: task.number,
      what: task.what,
      due: t('links:link.due', { date: formatDate(lang, task.dueOn, 'long') }),
      overdue: task.daysOverdue ? t('links:link.overdueDays', { count: task.daysOverdue }) : null,
    })),
    log: link.log.edges.map(({ node }) => entryOf(node)),
    older: link.log.pageInfo.hasNextPage ? (link.log.pageInfo.endCursor ?? null) : null,
    steps: link.steps,
    canWork: link.viewerCanWork,
    canAssign: link.viewerCanAssign,
    /** In which something can be noted now. */
    rings: link.stage === 'closed' ? [] : link.viewerRings,
    reads: link.viewerReadsLog,
  }

  function entryOf({ stage, outcome, day, at, correctedAt, ...entry }: Entry) {
    // What was written down later has no time of its own.
    const sameDay = dateParts(lang, at).iso === dateParts(lang, day).iso
    return {
      ...entry,
      at: sameDay ? formatDateTime(lang, at) : formatDate(lang, day, 'full'),
      corrected: correctedAt && formatDate(lang, correctedAt, 'long'),
      step: stage && stageName({ stage, outcome }),
    }
  }
}

export type LinkPageView = ReturnType<typeof linkPage>
