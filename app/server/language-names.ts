// Names of the languages that something is held in, in the page's language.
import type { Language } from '#app/language.tsx'

/** Codes as words, in the order given: "Welsh, English". A code without a name stays as it is. */
export function languageNames(codes: readonly string[], { lang, t }: Language): string {
  const others = new Intl.DisplayNames(lang, { type: 'language' })
  const named = ['cy', 'en', 'bsl'] as const
  return codes
    .map((code) => {
      const own = named.find((one) => one === code)
      return own ? t(`eventPage:language.${own}`) : (others.of(code) ?? code)
    })
    .join(', ')
}
