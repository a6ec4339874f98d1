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
export function pageMeta(
  { location, matches }: MetaArgs,
  title: string,
  { wrong = false }: { wrong?: boolean } = {},
): MetaDescriptor[] {
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
  return [
    { title: `${wrong ? `${t('words.errorPrefix')}: ` : ''}${t('title', { page: title })}` },
    ...alternates,
  ]
}
