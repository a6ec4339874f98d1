// The way to the other language from a page with a form: a button of that form, so that what was typed goes along.

/** The id of a page's own form. */
export const TYPED_FORM = 'typed'

/** The query of an address to which a form is sent only to be seen in that address's language. */
export const SEEN_AGAIN = 'seen-again'

const form = new RegExp(
  `<form [^>]*id="${TYPED_FORM}"[^>]*>(<button hidden=""[^>]*)(>[^<]*</button>)`,
)
const way =
  /<a class="(govuk-language-navigation__link)" href="([^"]*)" rel="alternate" (lang="..")[^>]*>([^<]*)<\/a>/

/**
 * The whole page. The head is made before anybody knows whether a form follows; where one does, the link to the
 * other language becomes its button. The form's own button goes before it: the first one is what Enter presses.
 */
export function takeTypedAlong(html: string): string {
  const [, first, words] = form.exec(html) ?? []
  if (!first || !words) return html
  return html
    .replace(first + words, '')
    .replace(way, (_, style: string, href: string, lang: string, text: string) => {
      const to = `${href}${href.includes('?') ? '&amp;' : '?'}${SEEN_AGAIN}`
      const button = `<button type="submit" form="${TYPED_FORM}" formaction="${to}" class="${style}" ${lang}>${text}</button>`
      return `${first} form="${TYPED_FORM}"${words}${button}`
    })
}
