// What was refused before it came to a page, as whoever sent it is told.
import type { LoaderFunctionArgs } from '@remix-run/node'

const refused = new Map([
  [403, 'otherSite'],
  [411, 'badRequest'],
  [413, 'tooLarge'],
])

export const loader = ({ params }: LoaderFunctionArgs) => {
  const kind = refused.get(Number(params.status))
  if (!kind) throw new Response(null, { status: 404 })
  throw Response.json({ kind }, { status: Number(params.status) })
}

export default function WrongRoute() {
  return null
}
