// A mail as plain text: what its HTML says, in the same order.
import { wordsIn } from '#app/locales/catalogue.ts'
import type { NoticeWords } from '#app/mail/notice-words.ts'
import { pathTo, type Lang } from '#app/paths.ts'

export type TextPart = { lang: Lang; text: string }

/** The whole text. */
export const plainText = (versions: readonly NoticeWords[], publicUrl: string): string =>
  textParts(versions, publicUrl)
    .map(({ text }) => text)
    .join('\n\n')

/** The text in pieces, each in one language. */
export function textParts(versions: readonly NoticeWords[], publicUrl: string): TextPart[] {
  const [first, ...later] = versions
  if (!first) return []
  return [
    ...later.map(({ lang }) => ({ lang, text: wordsIn(lang)('mail:below') })),
    ...versions.map((words, at) => ({
      lang: words.lang,
      text: [...(at ? ['* * *'] : []), ...body(words, publicUrl)].join('\n\n'),
    })),
    { lang: first.lang, text: sender(first.lang, publicUrl) },
  ]
}

function body({ lang, hello, heading, lines, facts, action }: NoticeWords, publicUrl: string) {
  const t = wordsIn(lang)
  return [
    hello,
    `${heading}.`,
    ...lines,
    facts.map(({ term, fact }) => `${term}: ${indented(fact)}`).join('\n'),
    action && `${action.words}:\n${publicUrl}${action.path}`,
    `${t('mail:welshWelcome')} ${t('mail:automatic')}\n${t('mail:askPerson')}: ${publicUrl}${pathTo('help', lang)}`,
  ].filter((part): part is string => Boolean(part))
}

/** What people wrote may have several lines; those after the first never look like facts of ours. */
const indented = (fact: string) => fact.split(/\r\n?|\n|\u2028|\u2029/).join('\n  ')

/** Two dashes and a space: mail readers take what follows for the sender's card. */
function sender(lang: Lang, publicUrl: string): string {
  const t = wordsIn(lang)
  return `-- \n${t('brand')} · ${t('otherBrand')}\n${publicUrl}`
}
