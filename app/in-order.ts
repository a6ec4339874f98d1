// The order of names in a list, on pages: that of the alphabet of the page's language.
import type { Lang } from '#app/paths.ts'

// In Welsh ch, dd, ff, ng, ll, ph, rh and th are letters, each after its first. Node knows, browsers do not.
const alphabets: Record<Lang, Intl.Collator> = {
  en: new Intl.Collator('en'),
  cy: new Intl.Collator('cy'),
}

/** The same order where a list comes a page at a time, so that the database keeps it. */
export const directoryOrder = (lang: Lang) => (lang === 'cy' ? 'nameCy' : 'nameEn')

/** The things of a list by their names: by the first of them, where those are alike by the next. */
export function inOrder<Thing>(
  lang: Lang,
  things: readonly Thing[],
  ...names: readonly ((thing: Thing) => string)[]
): Thing[] {
  const { compare } = alphabets[lang]
  return things.toSorted((one, other) => {
    for (const name of names) {
      const order = compare(name(one), name(other))
      if (order) return order
    }
    return 0
  })
}
