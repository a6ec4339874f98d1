export interface LanguageItem {
  lang: string
  /** The language's name in that language. */
  text: string
  /** The same page in that language; none for the language of this page. */
  href?: string
  /** Read out after the name, in that language, as in "(newid iaith i'r Gymraeg)". */
  description?: string
}

export interface LanguageNavigationProps {
  label: string
  items: readonly LanguageItem[]
}

export function LanguageNavigation({ label, items }: LanguageNavigationProps) {
  return (
    <nav className="govuk-language-navigation" aria-label={label}>
      <ul className="govuk-language-navigation__list">
        {items.map((item) => (
          <li key={item.lang} className="govuk-language-navigation__list-item">
            {item.href ? (
              <a
                className="govuk-language-navigation__link"
                href={item.href}
                rel="alternate"
                lang={item.lang}
                hrefLang={item.lang}
              >
                {item.text}
                {item.description && (
                  <span className="govuk-visually-hidden"> {item.description}</span>
                )}
              </a>
            ) : (
              <span
                className="govuk-language-navigation__text"
                aria-current="true"
                lang={item.lang}
              >
                {item.text}
              </span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
