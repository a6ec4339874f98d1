// What every document of a form asks of an input that is not taken.
import { graphql } from '#app/server/graphql.ts'

export const Issues = graphql(`
  fragment Issues on InvalidInput @_unmask {
    issues {
      path
      code
      limit
    }
  }
`)
