// What a group's desk asks for, and how it shows its dates.
import type { Lang } from '#app/paths.ts'
import { formatDate, formatTimeRange } from '#app/server/format-date.ts'
import { graphql, type ResultOf } from '#app/server/graphql.ts'
import { versionOf } from '#app/text.ts'

const DeskDate = /* @__PURE__ */ graphql(`
  fragment DeskDate on Session @_unmask {
    number
    startsAt
    endsAt
    cancelledAt
    taken
    capacity
    waiting
    event {
      number
      state
      title {
        en
        cy
      }
    }
  }
`)

/** `$write`: for those who prepare and publish. `$people`: for those who may see who is coming. */
export const GroupDesk = /* @__PURE__ */ graphql(
  `
    query GroupDesk($number: Int!, $write: Boolean!, $people: Boolean!) {
      organisation(number: $number) {
        verifications {
          decision
          reason
          reviewOn
          at
        }
        invitations {
          id
        }
        members {
          id
        }
        coming: sessions(when: coming, first: 10) @include(if: $people) {
          pageInfo {
            hasNextPage
          }
          edges {
            node {
              ...DeskDate
            }
          }
        }
        toNote: sessions(when: to_note, first: 10) @include(if: $people) {
          edges {
            node {
              ...DeskDate
            }
          }
        }
        events(state: draft, first: 20) @include(if: $write) {
          edges {
            node {
              number
              lacks
              title {
                en
                cy
              }
            }
          }
        }
        opportunities(first: 20) @include(if: $write) {
          edges {
            node {
              number
              state
              title {
                en
                cy
              }
              applications(state: put_forward, first: 1) {
                totalCount
              }
            }
          }
        }
      }
    }
  `,
  [DeskDate],
)

export const GroupDates = /* @__PURE__ */ graphql(
  `
    query GroupDates($number: Int!, $when: SessionsWhen!, $after: String) {
      organisation(number: $number) {
        sessions(when: $when, first: 30, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...DeskDate
            }
          }
        }
      }
    }
  `,
  [DeskDate],
)

export type DateOfGroup = ReturnType<typeof dateOfGroup>

/** A date as the desk and its own page list it. */
export function dateOfGroup(session: ResultOf<typeof DeskDate>, lang: Lang) {
  const { startsAt, endsAt, event } = session
  return {
    number: session.number,
    event: event.number,
    title: versionOf(event.title, lang),
    when: `${formatDate(lang, startsAt, 'full')}, ${formatTimeRange(lang, startsAt, endsAt)}`,
    taken: session.taken,
    capacity: session.capacity,
    waiting: session.waiting,
    isOff: session.cancelledAt !== null,
    canChange: event.state === 'published',
  }
}
