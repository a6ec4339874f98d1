import {
  createStaticHandler,
  createStaticRouter,
  StaticRouterProvider,
} from 'react-router-dom/server.js'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { TypedProvider } from '#app/form-state.ts'
import { LanguageProvider } from '#app/language.tsx'
import ChangeGroupRoute from '#app/routes/change-group.tsx'

const loaded = {
  heading: 'Change',
  councils: [],
  number: 7,
  verified: false,
  keepsAreas: false,
  isOffice: false,
  kept: { version: 2, name: { en: 'Rope', cy: null }, areaCodes: [], identifiers: [] },
}

async function pageWith(typed: Record<string, unknown> | null): Promise<string> {
  const handler = createStaticHandler([
    { path: '/', loader: () => loaded, element: <ChangeGroupRoute /> },
  ])
  const context = await handler.query(new Request('http://localhost/'))
  if (context instanceof Response) throw context
  const router = createStaticRouter(handler.dataRoutes, context)
  return renderToStaticMarkup(
    <LanguageProvider lang="en">
      <TypedProvider value={typed}>
        <StaticRouterProvider router={router} context={context} hydrate={false} />
      </TypedProvider>
    </LanguageProvider>,
  )
}
const versionIn = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1]

test('what was typed of a group keeps its version in the other language', async () => {
  expect(versionIn(await pageWith(null))).toBe('2')
  expect(versionIn(await pageWith({ version: '1', name: { en: 'Rope and Oars' } }))).toBe('1')
})
