// The page's language: its sentences, its addresses, its way of writing texts and dates.
import { createContext, useContext, type ReactNode } from 'react'
import { wordsIn, type Translate } from '#app/locales/catalogue.ts'
import { otherLang, pathTo, type Lang, type PageName, type PathRest } from '#app/paths.ts'

export type Language = {
  lang: Lang
  other: Lang
  t: Translate
  /** The address of a page in this language. */
  to: <Name extends PageName>(name: Name, ...rest: PathRest<Name>) => string
}

const made = (lang: Lang): Language => ({
  lang,
  other: otherLang(lang),
  t: wordsIn(lang),
  to: (name, ...rest) => pathTo(name, lang, ...rest),
})

const languages: Record<Lang, Language> = { en: made('en'), cy: made('cy') }

const LanguageContext = createContext<Language>(languages.en)

export const LanguageProvider = ({ lang, children }: { lang: Lang; children: ReactNode }) => (
  <LanguageContext.Provider value={languages[lang]}>{children}</LanguageContext.Provider>
)

/** In a component: the page's language. */
export const useLanguage = (): Language => useContext(LanguageContext)

/** In a loader or an action: the language of the address that was asked for. */
export const languageOf = (request: Request): Language =>
  languages[langOf(new URL(request.url).pathname)]

/** The language of an address; Welsh where it is in neither. */
export const langOf = (pathname: string): Lang => (/^\/en(\/|$)/.test(pathname) ? 'en' : 'cy')
