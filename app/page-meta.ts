// What a page's head says: its title, and where the same page is in each language.
import type { MetaDescriptor } from '@remix-run/node'
import { wordsIn } from '#app/locales/catalogue.ts'
import { langOf } from '#app/language.tsx'
import type { Lang } from '#app/paths.ts'
import { addresses, pathTo, type PageName } from '#app/paths.ts'

type MetaArgs = {
  location: { pathname: string; search: string }
  matches: readonly { id: string; params: Record<string, string | undefined> }[]
}

/** The meta of a page: its own title, then the product's; and its twin for search engines. */
export function pageMeta({ location, matches }: MetaArgs, title: string): MetaDescriptor[] {
  const lang = langOf(location.pathname)
  const t = wordsIn(lang)
  const match = matches.at(-1)
  const name = match?.id.split('.')[1] ?? ''
  const alternates =
    match && name in addresses
      ? (['en', 'cy'] as const).map((one: Lang) => ({
          tagName: 'link',
          rel: 'alternate',
          hrefLang: one === 'en' ? 'en-GB' : 'cy',
          href: pathTo(name as PageName, one, match.params as never),
        }))
      : []
  return [{ title: t('title', { page: title }) }, ...alternates]
}

const wrong = /class="(govuk-error-summary|cd-find__wrong)"/

/** The whole page; one that comes back with something wrong says so first of all, in its title. */
export const sayWrongFirst = (html: string, lang: Lang): string =>
  wrong.test(html)
    ? html.replace('<title>', `<title>${wordsIn(lang)('words.errorPrefix')}: `)
    : html

/** The whole page that answers a form: its title is its heading, which says what came of it. */
export function sayAnswer(html: string, lang: Lang): string {
  const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replace(/<[^>]*>/g, '')
  if (!heading || wrong.test(html)) return html
  const title = wordsIn(lang)('title', { page: heading })
  return html.replace(/<title>.*?<\/title>/s, () => `<title>${title}</title>`)
}
