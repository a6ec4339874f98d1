// What the pages that call an opportunity off, take it down or put it back do.
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'

/** How many would be told is for those alone who may call it off. */
export const OpportunityToCancel = /* @__PURE__ */ graphql(`
  query OpportunityToCancel($number: Int!) {
    opportunity(number: $number) {
      number
      peopleToTell
      title {
        en
        cy
      }
    }
  }
`)

export const CancelOpportunity = /* @__PURE__ */ graphql(
  `
    mutation CancelOpportunity($input: CancelOpportunityInput!) {
      result: cancelOpportunity(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

export const TakeDownOpportunity = /* @__PURE__ */ graphql(
  `
    mutation TakeDownOpportunity($input: TakeDownOpportunityInput!) {
      result: takeDownOpportunity(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

export const PutBackOpportunity = /* @__PURE__ */ graphql(
  `
    mutation PutBackOpportunity($input: PutBackOpportunityInput!) {
      result: putBackOpportunity(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)
