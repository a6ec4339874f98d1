// The address of an event on paper, which is read in two languages: it leads to the page in the reader's.
import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { numberOf, pathTo } from '#app/paths.ts'
import { rememberedLanguage } from '#app/remembered.ts'

/** A language chosen here before, else the one that the browser asks for, else Welsh. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const number = numberOf(params.event)
  if (!number) throw new Response(null, { status: 404 })
  const asked = /\b(cy|en)\b/i.exec(request.headers.get('Accept-Language') ?? '')?.[1]
  const lang =
    rememberedLanguage(request.headers.get('Cookie')) ??
    (asked?.toLowerCase() === 'en' ? 'en' : 'cy')
  return redirect(pathTo('event', lang, { event: number }), {
    headers: { Vary: 'Cookie, Accept-Language' },
  })
}
