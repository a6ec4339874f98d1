// What the page of the list for the door asks for, and takes.
import { graphql } from '#app/server/graphql.ts'
import { SessionView } from '#app/server/session-view.ts'

export const SessionSheet = /* @__PURE__ */ graphql(
  `
    query SessionSheet($number: Int!) {
      session(number: $number) {
        ...SessionView
        event {
          viewerCanReadPeople
        }
      }
    }
  `,
  [SessionView],
)

export const ListForDoor = /* @__PURE__ */ graphql(`
  mutation ListForDoor($sessionId: ID!, $after: String) {
    listForDoor(sessionId: $sessionId, after: $after) {
      __typename
      ... on DoorList {
        names
        next
      }
    }
  }
`)
