// What the forms that draft and change an event ask for and do.
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'

export const EventToEdit = /* @__PURE__ */ graphql(`
  query EventToEdit($number: Int!, $tells: Boolean!) {
    event(number: $number) {
      id
      number
      version
      state
      viewerCanWrite
      peopleToTell @include(if: $tells)
      kind
      stepFree
      hearingLoop
      accessibleToilet
      heldIn
      minimumAge
      under18Welcome
      dropIn
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
      priorities {
        id
      }
      wordings {
        language
        state
        parts
      }
      organisation {
        areas {
          code
          kind
          parent {
            code
          }
        }
      }
      sessions {
        id
        number
        startsAt
        endsAt
        cancelledAt
        capacity
        signUpClosesHours
        online
        joinUrl
        venue {
          en
          cy
        }
        ward {
          code
        }
      }
    }
  }
`)

export const DraftEvent = /* @__PURE__ */ graphql(
  `
    mutation DraftEvent($input: DraftEventInput!) {
      result: draftEvent(input: $input) {
        __typename
        ... on Event {
          number
          sessions {
            startsAt
          }
        }
        ...Issues
      }
    }
  `,
  [Issues],
)

export const ChangeEvent = /* @__PURE__ */ graphql(
  `
    mutation ChangeEvent($input: ChangeEventInput!) {
      result: changeEvent(input: $input) {
        __typename
        ... on Event {
          sessions {
            startsAt
          }
        }
        ...Issues
        ... on CapacityBelowTaken {
          path
          taken
        }
        ... on NotReady {
          lacks
          toWrite
        }
      }
    }
  `,
  [Issues],
)
