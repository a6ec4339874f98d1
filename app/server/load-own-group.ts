// A group for whoever may prepare something in its name.
import type { LoaderFunctionArgs } from '@remix-run/node'
import { numberOf } from '#app/paths.ts'
import { graphql } from '#app/server/graphql.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'

const OwnGroup = /* @__PURE__ */ graphql(`
  query OwnGroup($number: Int!) {
    organisation(number: $number) {
      id
      name {
        en
        cy
      }
      areas {
        code
        kind
        parent {
          code
        }
      }
      viewerCan {
        write
      }
    }
  }
`)

/** Throws the way to sign in, or 404, as for what is not there, where it is somebody else's. */
export async function loadOwnGroup({ params, ...asked }: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const { organisation } = await run(asked, OwnGroup, { number: numberOf(params.group) })
  if (!found(organisation).viewerCan.write) throw new Response(null, { status: 404 })
  return found(organisation)
}
