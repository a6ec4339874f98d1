import { renderToStaticMarkup } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom/server.js'
import { expect, test } from 'vitest'
import { WrongPage } from '#app/components/wrong-page.tsx'
import { LanguageProvider } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'

const page = (lang: 'en' | 'cy', error: unknown, at = `/${lang}/events?page=2`) =>
  renderToStaticMarkup(
    <StaticRouter location={at}>
      <LanguageProvider lang={lang}>
        <WrongPage error={error} requestId="r-1" />
      </LanguageProvider>
    </StaticRouter>,
  )
/** As the router hands on what a page answered with. */
const answer = (status: number, data: object | null = null) => ({
  status,
  statusText: '',
  internal: false,
  data,
})

test.each(['en', 'cy'] as const)(
  'a fault of ours is tried again where it was, by its reference: %s',
  (lang) => {
    const t = wordsIn(lang)
    const own = page(lang, answer(500, { reference: 'r-2' }))
    expect(own).toContain(t('fault.body', { reference: 'r-2' }))
    for (const html of [own, page(lang, new Error('x')), page(lang, answer(503))]) {
      expect(html).toContain(`href="/${lang}/events?page=2"`)
    }
    expect(page(lang, new Error('x'))).toContain(t('fault.body', { reference: 'r-1' }))
    expect(page(lang, answer(404))).not.toContain('?page=2')
  },
)

test('no address that somebody made up leads from a fault to another site', () => {
  expect(page('cy', new Error('x'), '//evil.example/x')).toContain('href="/evil.example/x"')
})
