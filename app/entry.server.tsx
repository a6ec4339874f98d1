// Renders a page to one whole string: no page waits for its parts, and none sends a script.
import type { AppLoadContext, EntryContext, HandleErrorFunction } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { langOf } from '#app/language.tsx'
import { takeTypedAlong } from '#app/other-language.ts'
import { sayAnswer, sayWrongFirst } from '#app/page-meta.ts'
import { rememberedPlace } from '#app/remembered.ts'
import { readSignInCookie } from '#graphql/accounts/sign-in-cookie.ts'

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  { sent }: AppLoadContext,
) {
  const page = renderToString(<RemixServer context={entry} url={request.url} />)
  const lang = langOf(new URL(request.url).pathname)
  const answer = request.method === 'POST' ? sayAnswer(page, lang) : page
  const html = takeTypedAlong(sayWrongFirst(answer, lang))
  headers.set('Content-Type', 'text/html; charset=utf-8')
  const cookies = request.headers.get('Cookie')
  // What somebody signed in has seen must not come back by the Back button on a library's computer.
  const personal = sent !== null || readSignInCookie(cookies) !== null
  if (personal) headers.set('Cache-Control', 'private, no-store')
  else if (!headers.has('Cache-Control') || rememberedPlace(cookies) !== null)
    headers.set('Cache-Control', 'private, no-cache')
  return new Response(`<!doctype html>${html}`, { status, headers })
}

/** A fault of a page goes where every fault goes. Remix would print it, with whatever it quotes. */
export const handleError: HandleErrorFunction = (fault, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(fault)) return
  context.engine.onFault(fault, context.requestId)
}

/** For the job runner: how a notice reads as a mail. */
export { renderNotice } from '#app/mail/render-notice.tsx'
