// What the page of an event asks for.
import { graphql } from '#app/server/graphql.ts'
import { SessionView } from '#app/server/session-view.ts'

export const EventPage = /* @__PURE__ */ graphql(
  `
    query EventPage($number: Int!) {
      event(number: $number) {
        number
        kind
        state
        stateReason {
          en
          cy
        }
        youngestAge
        heldIn
        stepFree
        hearingLoop
        accessibleToilet
        viewerCanWrite
        viewerCanTakeDown
        title {
          en
          cy
        }
        description {
          en
          cy
        }
        access {
          en
          cy
        }
        signUpNote {
          en
          cy
        }
        wordings {
          language
          state
        }
        organisation {
          number
          verifiedAt
          contactName
          contactEmail
          contactPhone
          name {
            en
            cy
          }
          summary {
            en
            cy
          }
        }
        priorities {
          name {
            en
            cy
          }
        }
        sessions {
          ...SessionView
          viewerSignUp {
            number
            state
          }
        }
      }
    }
  `,
  [SessionView],
)
