// What the page on which people put themselves forward asks for and does.
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { OpportunityView } from '#app/server/opportunity-view.ts'

export const OpportunityToHelp = /* @__PURE__ */ graphql(
  `
    query OpportunityToHelp($number: Int!) {
      opportunity(number: $number) {
        ...OpportunityView
      }
    }
  `,
  [OpportunityView],
)

export const PutForward = /* @__PURE__ */ graphql(
  `
    mutation PutForward($input: PutForwardInput!) {
      result: putForward(input: $input) {
        __typename
        ... on Application {
          number
        }
        ... on OpportunityClosed {
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

export const AskToPutForward = /* @__PURE__ */ graphql(
  `
    mutation AskToPutForward($input: AskToPutForwardInput!) {
      result: askToPutForward(input: $input) {
        __typename
        ... on OpportunityClosed {
          because
        }
        ... on TooYoung {
          minimumAge
        }
        ... on TooMany {
          retryAfterSeconds
        }
        ...Issues
      }
    }
  `,
  [Issues],
)
