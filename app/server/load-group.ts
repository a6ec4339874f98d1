// One group and what it has on, for its page and its desk.
import { areaLine, wardLine } from '#app/group.ts'
import { languageOf } from '#app/language.tsx'
import { dateParts, formatDate, formatTimeRange } from '#app/server/format-date.ts'
import { graphql } from '#app/server/graphql.ts'
import { GroupPictureFields } from '#app/server/group-picture.ts'
import { found, run, type Asked } from '#app/server/run.ts'
import { plain, versionOf } from '#app/text.ts'

const GroupPage = graphql(
  `
    query GroupPage($number: Int!) {
      organisation(number: $number) {
        id
        number
        version
        kind
        state
        name {
          en
          cy
        }
        summary {
          en
          cy
        }
        wordings {
          language
          state
        }
        contactName
        contactEmail
        contactPhone
        website
        source
        verifiedAt
        isClaimUndecided
        areas {
          kind
          name {
            en
            cy
          }
        }
        identifiers {
          scheme
          value
        }
        pictures {
          ...GroupPictureFields
        }
        viewerRoles
        viewerCan {
          change
          takeAwayPicture
          claim
          lookAfter
          answer
          invite
          changeMembers
          leave
          write
          publish
          verify
          askMore
          decline
          suspend
          reinstate
          archive
          restore
        }
      }
    }
  `,
  [GroupPictureFields],
)

/** Throws 404 where there is none that the viewer may see. */
export async function loadGroup(asked: Asked, number: number) {
  const { lang } = languageOf(asked.request)
  const { organisation } = await run(asked, GroupPage, { number })
  const { areas, ...group } = found(organisation)
  return { ...group, areas: areaLine(areas, lang), wards: wardLine(areas, lang) }
}

const GroupPublished = graphql(`
  query GroupPublished($organisation: ID!) {
    upcomingOf(organisation: $organisation, first: 10) {
      edges {
        node {
          number
          startsAt
          endsAt
          venue {
            en
            cy
          }
          event {
            number
            title {
              en
              cy
            }
          }
        }
      }
    }
    opportunities(filter: { organisation: $organisation }, first: 10) {
      edges {
        node {
          number
          title {
            en
            cy
          }
        }
      }
    }
  }
`)

/** What a group has on and what it wants help with, as rows of lists. */
export async function loadGroupPublished(asked: Asked, organisation: string) {
  const { lang } = languageOf(asked.request)
  const { upcomingOf, opportunities } = await run(asked, GroupPublished, { organisation })
  const sessions = upcomingOf.edges.map(({ node: { number, startsAt, endsAt, venue, event } }) => {
    const { iso, ...parts } = dateParts(lang, startsAt)
    const spoken = formatDate(lang, startsAt, 'full')
    return {
      number,
      event: event.number,
      title: versionOf(event.title, lang),
      date: { ...parts, dateTime: iso, spoken },
      time: formatTimeRange(lang, startsAt, endsAt),
      place: plain(venue, lang),
    }
  })
  const wanted = opportunities.edges.map(({ node }) => ({
    number: node.number,
    title: versionOf(node.title, lang),
  }))
  return { sessions, wanted }
}
