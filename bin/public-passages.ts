// What stands on the pages that everybody sees, as passages that somebody reads from beginning to end.
import { sentencesIn } from '#app/locales/messages.ts'
import type { Lang } from '#app/paths.ts'
import { PASSAGE, wordsOf } from '#bin/plain-language.ts'

/** Where the words of each page stand in the catalogues. */
const pages: Record<string, readonly string[]> = {
  home: ['find.home', 'about.home'],
  help: ['about.help'],
  about: ['about.page'],
  privacy: ['accounts.privacy'],
  accessibility: ['accessibility'],
  lists: ['find.events', 'find.filter', 'find.empty'],
  event: ['eventPage'],
  opportunity: ['opportunities.page', 'opportunities.forward'],
  takePlace: ['signups.form', 'signups.asked'],
  myPlace: ['signups.place', 'signups.passFault'],
  createAccount: ['accounts.create', 'accounts.mail', 'accounts.signIn'],
  group: ['organisations.page', 'organisations.list', 'organisations.facts'],
  registerGroup: ['organisations.register', 'organisations.form'],
  claimGroup: ['organisations.claim'],
  report: ['organisations.report'],
  wrong: [
    'common.notFound',
    'common.notAllowed',
    'common.badRequest',
    'common.meanwhile',
    'common.tooLarge',
    'common.otherSite',
    'common.busy',
    'common.tooMany',
    'common.fault',
  ],
}

export type Passage = { page: string; text: string }

/** The passage of each page in a language, where it is long enough to be measured. */
export function publicPassages(lang: Lang): Passage[] {
  const sentences = [...sentencesIn(lang)]
  return Object.entries(pages)
    .map(([page, parts]) => ({
      page,
      text: parts.map((part) => passageOf(sentences, part)).join('\n'),
    }))
    .filter(({ text }) => wordsOf(text).length > PASSAGE)
}

/** The whole sentences of a part: labels and counts are not read as a text. */
const passageOf = (sentences: readonly (readonly [string, string])[], part: string): string =>
  sentences
    .filter(([key, text]) => (key === part || key.startsWith(`${part}.`)) && /[.?!]$/.test(text))
    .map(([, text]) => text.replace(/\{\{\w+\}\}/g, 'X'))
    .join('\n')
