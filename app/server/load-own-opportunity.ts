// An opportunity for whoever may change it, or take it down.
import { numberOf } from '#app/paths.ts'
import { graphql } from '#app/server/graphql.ts'
import { found, needsSignIn, run, type Asked } from '#app/server/run.ts'

const OwnOpportunity = graphql(`
  query OwnOpportunity($number: Int!) {
    opportunity(number: $number) {
      id
      number
      title {
        en
        cy
      }
      state
      viewerCanWrite
      viewerCanTakeDown
    }
  }
`)

/** Throws the way to sign in, or 404, as for what is not there, where it is somebody else's. */
export async function loadOwnOpportunity(
  asked: Asked,
  param: string | undefined,
  may: 'viewerCanWrite' | 'viewerCanTakeDown' = 'viewerCanWrite',
) {
  await needsSignIn(asked)
  const opportunity = found(
    (await run(asked, OwnOpportunity, { number: numberOf(param) })).opportunity,
  )
  if (!opportunity[may]) throw new Response(null, { status: 404 })
  return opportunity
}
