// The only door to the back of the house: runs a typed document in this process.
import type { AppLoadContext } from '@remix-run/node'
import type { ExecutionResult } from 'graphql'
import type { TadaDocumentNode } from 'gql.tada'
import type { ErrorCode } from '#graphql/errors.ts'
import { langOf } from '#app/language.tsx'
import { pathTo } from '#app/paths.ts'

/** Who asks for what: of a loader's and an action's arguments as much as a document needs. */
export type Asked = { context: AppLoadContext; request: Request }

const statuses: Record<ErrorCode, number> = {
  NOT_FOUND: 404,
  NOT_ALLOWED: 403,
  BAD_REQUEST: 400,
  TOO_COSTLY: 400,
  BUSY: 503,
  FAULT: 500,
}

/**
 * Runs one of the pages' own documents as the viewer of this request. What is not found, not allowed or
 * a fault is thrown as a Response, for the route's boundary; a visitor who must sign in first is sent there.
 */
export async function run<Result, Variables extends Record<string, unknown>>(
  { context, request }: Asked,
  document: TadaDocumentNode<Result, Variables>,
  ...[variables]: Record<string, never> extends Variables ? [Variables?] : [Variables]
): Promise<Result> {
  const { data, errors } = (await context.engine.run(
    document,
    variables ?? {},
    await context.context(),
  )) as ExecutionResult<Result>
  const error = errors?.[0]
  if (!error) return data as Result
  const code = (error.extensions.code ?? 'FAULT') as ErrorCode
  const viewer = await context.viewer()
  if (code === 'NOT_ALLOWED' && viewer.personId === null) throw signInFirst(request)
  const { reference } = error.extensions
  throw Response.json({ reference }, { status: statuses[code] })
}

/** Found or not found: a null from a query becomes the page's 404. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Response(null, { status: 404 })
  return value
}

/** For pages of one's own: throws the way to sign in and come back, where nobody is signed in. */
export async function needsSignIn({ context, request }: Asked): Promise<void> {
  if ((await context.viewer()).personId === null) throw signInFirst(request)
}

function signInFirst(request: Request): Response {
  const { pathname, search } = new URL(request.url)
  const back = request.method === 'GET' ? `${pathname}${search}` : pathname
  const location = pathTo('signIn', langOf(pathname), undefined, { back })
  return new Response(null, { status: 303, headers: { Location: location } })
}
