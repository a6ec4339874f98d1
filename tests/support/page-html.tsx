// A route's own component as it comes out, between a loader's data and a form's reply that a test makes up.
import type { ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import {
  createStaticHandler,
  createStaticRouter,
  StaticRouterProvider,
} from 'react-router-dom/server.js'
import { LanguageProvider } from '#app/language.tsx'
import type { Lang } from '#app/paths.ts'
import type { FormReply } from '#app/server/form.ts'

type Came = { lang?: Lang; data: object | null; reply?: Partial<FormReply> }

/** The page in HTML; with a reply it comes after its form was sent. */
export async function pageHtml(Page: ComponentType, { lang = 'en', data, reply }: Came) {
  const path = `/${lang}/page`
  const route = { path, element: <Page />, loader: () => data, action: () => reply ?? null }
  const handler = createStaticHandler([route])
  const request = new Request(`http://localhost${path}`, {
    method: reply ? 'POST' : 'GET',
    ...(reply ? { body: new URLSearchParams({ typed: '' }) } : {}),
  })
  const context = await handler.query(request)
  if (context instanceof Response) throw context
  return renderToStaticMarkup(
    <LanguageProvider lang={lang}>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </LanguageProvider>,
  )
}
