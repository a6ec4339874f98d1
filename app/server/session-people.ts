// What the organisers' page of a date asks for.
import { graphql } from '#app/server/graphql.ts'
import { SessionView } from '#app/server/session-view.ts'

const PersonOnList = /* @__PURE__ */ graphql(`
  fragment PersonOnList on SignUp @_unmask {
    id
    number
    name
    email
    preferredLanguage
    note
    state
    createdAt
    heldUntil
  }
`)

export const SessionPeople = /* @__PURE__ */ graphql(
  `
    query SessionPeople($number: Int!, $after: String, $line: String) {
      session(number: $number) {
        ...SessionView
        held
        viewerCanMarkAttendance
        event {
          viewerCanWrite
          viewerCanReadPeople
          sessions {
            number
            startsAt
          }
        }
        coming: signUps(states: [confirmed, attended, absent], first: 100, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...PersonOnList
            }
          }
        }
        offered: signUps(states: [offered], first: 100) {
          totalCount
          edges {
            node {
              ...PersonOnList
            }
          }
        }
        inLine: signUps(states: [waiting], first: 100, after: $line) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...PersonOnList
            }
          }
        }
      }
    }
  `,
  [SessionView, PersonOnList],
)

/** Just enough to mark who came. */
export const SessionToMark = /* @__PURE__ */ graphql(`
  query SessionToMark($number: Int!) {
    session(number: $number) {
      id
      number
    }
  }
`)
