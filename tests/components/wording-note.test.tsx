import {
  createStaticHandler,
  createStaticRouter,
  StaticRouterProvider,
} from 'react-router-dom/server.js'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { WordingNote } from '#app/components/wording-note.tsx'
import { LanguageProvider } from '#app/language.tsx'
import type { Standing } from '#app/standing.ts'

async function noteOf(welsh: Standing, lang: 'en' | 'cy'): Promise<string> {
  const wordings = [
    { language: 'en' as const, state: 'draft' as const },
    { language: 'cy' as const, state: welsh },
  ]
  const path = '/cy/digwyddiadau/:event'
  const element = <WordingNote wordings={wordings} />
  const handler = createStaticHandler([{ id: 'cy.event', path, element }])
  const context = await handler.query(new Request('http://localhost/cy/digwyddiadau/7-taith'))
  if (context instanceof Response) throw context
  const router = createStaticRouter(handler.dataRoutes, context)
  return renderToStaticMarkup(
    <LanguageProvider lang={lang}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </LanguageProvider>,
  )
}

test('a reader is told where the other language says something newer, with the way there', async () => {
  const note = await noteOf('outdated', 'cy')
  expect(note).toContain('Newidiwyd y Saesneg ers ysgrifennu hwn.')
  expect(note).toContain('<a href="/en/events/7" hrefLang="en">')
  expect(await noteOf('machine', 'cy')).toContain('Peiriant a ysgrifennodd y Gymraeg hon')
})

test.each<[Standing, 'en' | 'cy']>([
  ['checked', 'cy'],
  ['draft', 'cy'],
  ['missing', 'cy'],
  ['outdated', 'en'],
])('a reader is told nothing of a Welsh text that is %s, in %s', async (welsh, lang) => {
  expect(await noteOf(welsh, lang)).toBe('')
})
