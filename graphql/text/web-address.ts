// The shape of a web address that people give, as they type it.
import { optionalShortText } from '#graphql/text/clean-text.ts'

/** An address on the web, with or without https:// in front; kept with it. Anything else is not_a_web_address. */
export const optionalWebAddress = () =>
  optionalShortText({ max: 500 })
    .transform((text) => (text && !/^[a-z][a-z+.-]*:/i.test(text) ? `https://${text}` : text))
    .refine(
      (text) => text === null || /^https?:\/\/[^\s/?#@]+\.[^\s/?#@.]+([/?#]\S*)?$/i.test(text),
      {
        error: 'not_a_web_address',
      },
    )
