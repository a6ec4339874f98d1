// What the pages that change a group ask for and do.
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'

export const GroupToChange = /* @__PURE__ */ graphql(`
  query GroupToChange($number: Int!) {
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
        parts
      }
      contactName
      contactEmail
      contactPhone
      website
      areas {
        code
      }
      identifiers {
        scheme
        value
      }
      viewerCan {
        change
        changeAreas
      }
    }
  }
`)

export const ChangeGroup = /* @__PURE__ */ graphql(
  `
    mutation ChangeGroup($input: ChangeOrganisationInput!) {
      changeOrganisation(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)
