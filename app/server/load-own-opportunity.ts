// An opportunity for whoever may change it.
import type { LoaderFunctionArgs } from '@remix-run/node'
import { numberOf } from '#app/paths.ts'
import { graphql } from '#app/server/graphql.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'

const OwnOpportunity = graphql(`
  query OwnOpportunity($number: Int!) {
    opportunity(number: $number) {
      id
      number
      title {
        en
        cy
      }
      viewerCanWrite
    }
  }
`)

type Asked = Pick<LoaderFunctionArgs, 'context' | 'request'>

/** Throws the way to sign in, 404, or 403 where it is somebody else's. */
export async function loadOwnOpportunity(asked: Asked, param: string | undefined) {
  await needsSignIn(asked)
  const opportunity = found(
    (await run(asked, OwnOpportunity, { number: numberOf(param) })).opportunity,
  )
  if (!opportunity.viewerCanWrite) throw new Response(null, { status: 403 })
  return opportunity
}
