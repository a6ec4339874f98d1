// What the page that takes a place asks for and does.
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { SessionView } from '#app/server/session-view.ts'

export const SessionToTake = /* @__PURE__ */ graphql(
  `
    query SessionToTake($number: Int!) {
      session(number: $number) {
        ...SessionView
        viewerSignUp {
          number
        }
      }
    }
  `,
  [SessionView],
)

export const TakePlace = /* @__PURE__ */ graphql(
  `
    mutation TakePlace($input: TakePlaceInput!) {
      result: takePlace(input: $input) {
        __typename
        ... on SignUp {
          number
        }
        ... on SignUpClosed {
          because
        }
        ... on TooYoung {
          minimumAge
        }
        ...Issues
      }
    }
  `,
  [Issues],
)

export const AskForPlace = /* @__PURE__ */ graphql(
  `
    mutation AskForPlace($input: AskForPlaceInput!) {
      result: askForPlace(input: $input) {
        __typename
        ... on SignUpClosed {
          because
        }
        ... on TooYoung {
          minimumAge
        }
        ...Issues
      }
    }
  `,
  [Issues],
)
