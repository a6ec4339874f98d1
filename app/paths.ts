// Every address as a function, in both languages. A page's name is its file's name in app/routes.

export type Lang = 'en' | 'cy'

export const otherLang = (lang: Lang): Lang => (lang === 'en' ? 'cy' : 'en')

/** The address of each page below /en and /cy. Both languages of one page name the same parameters. */
export const addresses = {
  home: { en: '', cy: '' },
  event: { en: 'events/:event', cy: 'digwyddiadau/:event' },
  publishEvent: { en: 'events/:event/publish', cy: 'digwyddiadau/:event/cyhoeddi' },
  signIn: { en: 'sign-in', cy: 'mewngofnodi' },
} as const satisfies Record<string, Record<Lang, string>>

export type PageName = keyof typeof addresses

type ParamsIn<Address extends string> = Address extends `${infer Head}/${infer Rest}`
  ? ParamsIn<Head> | ParamsIn<Rest>
  : Address extends `:${infer Name}`
    ? Name
    : never

export type PageParams<Name extends PageName> = Record<
  ParamsIn<(typeof addresses)[Name]['en']>,
  string | number
>

/** What an address needs besides its name: its parameters, where it has any, and perhaps a query. */
export type PathRest<Name extends PageName> = keyof PageParams<Name> extends never
  ? [params?: undefined, query?: Query]
  : [params: PageParams<Name>, query?: Query]

export type Query = Record<string, string | number | readonly string[] | null | undefined>

/** The address of a page in a language, with its parameters and query. */
export function pathTo<Name extends PageName>(
  name: Name,
  lang: Lang,
  ...[params, query]: PathRest<Name>
): string {
  const given = (params ?? {}) as Record<string, string | number>
  const address = addresses[name][lang].replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(given[key] ?? ''),
  )
  return `/${lang}${address ? `/${address}` : ''}${queryString(query ?? {})}`
}

export function queryString(query: Query): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && one !== '') search.append(name, String(one))
    }
  }
  return search.size ? `?${search}` : ''
}

/** A number and a readable end, as in "12-lantern-walkabout"; only the number counts. */
export function numbered(number: number, title: string): string {
  const end = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  return end ? `${number}-${end}` : String(number)
}

/** The number at the front of a numbered parameter, or 0, which is nobody's. */
export function numberOf(param: string | undefined): number {
  const digits = /^(\d{1,9})(-|$)/.exec(param ?? '')?.[1]
  return digits ? Number(digits) : 0
}
