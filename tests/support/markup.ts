// What an independent judge says about the markup of a page, as the product sent it.
import { HtmlValidate } from 'html-validate/node'

const judge = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // React writes these in its own way, which HTML allows: charSet, <br/>, disabled="".
    'attr-case': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Lists of choices and buttons of one form share a name: that is what makes them one question.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // govuk-frontend's own markup, which was tried with the browsers and readers that need it.
    'no-redundant-role': 'off',
    'input-attributes': 'off',
    // A number that would break over two lines is kept whole by the style sheet.
    'tel-non-breaking': 'off',
    // What a group calls its event is as long as it is.
    'long-title': 'off',
    // An id may hold whatever has no space in it; ours end in the API's ids.
    'valid-id': ['error', { relaxed: true }],
  },
})

/** What is wrong with a page's HTML: the rule, what it says, and where. */
export async function faultsOfMarkup(html: string): Promise<string[]> {
  const { results } = await judge.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  )
}
