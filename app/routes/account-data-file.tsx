// Everything that is kept about somebody, as a file to take away.
import type { LoaderFunctionArgs } from '@remix-run/node'
import { graphql } from '#app/server/graphql.ts'
import { needsSignIn, run } from '#app/server/run.ts'

const MyDataFile = graphql(`
  query MyDataFile {
    myData
  }
`)

export async function loader({ context, request }: LoaderFunctionArgs) {
  await needsSignIn({ context, request })
  const { myData } = await run({ context, request }, MyDataFile)
  return new Response(`${JSON.stringify(myData, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="pull-together-cyd-dynnu.json"',
      'Cache-Control': 'no-store',
    },
  })
}
