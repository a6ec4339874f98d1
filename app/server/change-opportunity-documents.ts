// What the page that changes an opportunity asks for and does.
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'

export const OpportunityToChange = /* @__PURE__ */ graphql(`
  query OpportunityToChange($number: Int!) {
    opportunity(number: $number) {
      id
      version
      viewerCanWrite
      organisation {
        areas {
          kind
          code
          parent {
            code
          }
        }
      }
      title {
        en
        cy
      }
      description {
        en
        cy
      }
      timing
      timingText {
        en
        cy
      }
      startsOn
      endsOn
      fromHome
      venue {
        en
        cy
      }
      ward {
        code
      }
      skills {
        en
        cy
      }
      heldIn
      minimumAge
      under18Welcome
      wanted
      priorities {
        id
      }
      wordings {
        language
        state
        parts
      }
      requirements {
        what {
          en
          cy
        }
        why {
          en
          cy
        }
      }
    }
  }
`)

export const ChangeOpportunity = /* @__PURE__ */ graphql(
  `
    mutation ChangeOpportunity($input: ChangeOpportunityInput!) {
      result: changeOpportunity(input: $input) {
        __typename
        ... on NotReady {
          lacks
          toWrite
        }
        ... on WantedBelowAccepted {
          accepted
        }
        ...Issues
      }
    }
  `,
  [Issues],
)
