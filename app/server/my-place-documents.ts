// What can be done with one's own place.
import { graphql } from '#app/server/graphql.ts'

export const ConfirmPlace = /* @__PURE__ */ graphql(`
  mutation ConfirmPlace($input: SignUpKeyInput!) {
    result: confirmPlace(input: $input) {
      __typename
      ... on SignUpClosed {
        because
      }
      ... on PassInvalid {
        why
      }
    }
  }
`)

export const AcceptOffer = /* @__PURE__ */ graphql(`
  mutation AcceptOffer($input: SignUpKeyInput!) {
    result: acceptOffer(input: $input) {
      __typename
      ... on SignUpClosed {
        because
      }
      ... on PassInvalid {
        why
      }
    }
  }
`)

export const WithdrawPlace = /* @__PURE__ */ graphql(`
  mutation WithdrawPlace($input: SignUpKeyInput!) {
    result: withdrawPlace(input: $input) {
      __typename
      ... on SignUpClosed {
        because
      }
      ... on PassInvalid {
        why
      }
    }
  }
`)
