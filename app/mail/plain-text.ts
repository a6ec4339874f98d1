// A mail as plain text: what its HTML says, in the same order.
import { wordsIn } from '#app/locales/catalogue.ts'
import type { NoticeWords } from '#app/mail/notice-words.ts'

export function plainText(versions: readonly NoticeWords[], publicUrl: string): string {
  const [, ...later] = versions
  return [
    ...later.map(({ lang }) => wordsIn(lang)('mail:below')),
    ...versions.flatMap((words, at) => [...(at ? ['* * *'] : []), ...body(words, publicUrl)]),
    // Two dashes and a space: mail readers take what follows for the sender's card.
    `-- \n${sender(versions)}\n${publicUrl}`,
  ].join('\n\n')
}

function body({ lang, hello, heading, lines, facts, action }: NoticeWords, publicUrl: string) {
  const t = wordsIn(lang)
  return [
    hello,
    `${heading}.`,
    ...lines,
    facts.map(({ term, fact }) => `${term}: ${indented(fact)}`).join('\n'),
    action && `${action.words}:\n${publicUrl}${action.path}`,
    `${t('mail:welshWelcome')} ${t('mail:automatic')}`,
  ].filter((part): part is string => Boolean(part))
}

/** What people wrote may have several lines; those after the first never look like facts of ours. */
const indented = (fact: string) => fact.split(/\r\n?|\n|\u2028|\u2029/).join('\n  ')

const sender = ([first]: readonly NoticeWords[]) => {
  const t = wordsIn(first?.lang ?? 'cy')
  return `${t('brand')} · ${t('otherBrand')}`
}
