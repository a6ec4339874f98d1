// How a notice reads in one language: its subject, its lines, its facts and its button.
import { wordsIn } from '#app/locales/catalogue.ts'
import { noticeAddress } from '#app/mail/notice-address.ts'
import { noticeFacts, type NoticeFact } from '#app/mail/notice-facts.ts'
import { otherLang, type Lang } from '#app/paths.ts'
import { formatDate } from '#app/server/format-date.ts'
import { plain, type AuthoredText } from '#app/text.ts'
import type { NoticeKind } from '#graphql/notices/notice-kinds.ts'
import type { NoticeToRender } from '#graphql/notices/send-notice.ts'

export type NoticeWords = {
  lang: Lang
  /** One line, whatever names it has. */
  subject: string
  hello: string
  heading: string
  lines: string[]
  facts: NoticeFact[]
  /** The button's words and where on the site it leads. */
  action: { words: string; path: string } | null
  /** The same page in the other language. */
  otherPath: string | null
}

/** What a notice has words for: its kind, or what makes a difference within one. */
type Worded =
  Exclude<NoticeKind, 'link.closed'> | 'signUp.confirmAskedToWait' | 'link.tied' | 'link.letGo'

export function noticeWords(notice: NoticeToRender, lang: Lang): NoticeWords {
  const t = wordsIn(lang)
  const worded = wordedAs(notice)
  const heading = t(`mail:${worded}.heading`)
  const maybe = (part: 'more' | 'action') =>
    t(`mail:${worded}.${part}` as never, { defaultValue: '' }) as string
  const lines = [t(`mail:${worded}.lead`), maybe('more')].filter(Boolean)
  const path = noticeAddress(notice, lang)
  const name = nameToGreet(notice.name ?? ('name' in notice.facts ? notice.facts.name : null))
  return {
    lang,
    subject: subjectOf(notice, lang, heading),
    hello: name ? t('mail:hello', { name }) : t('mail:helloThere'),
    heading,
    lines,
    facts: noticeFacts(notice, lang),
    action: path && maybe('action') ? { words: maybe('action'), path } : null,
    otherPath: noticeAddress(notice, otherLang(lang)),
  }
}

/** What a kind of notice is called where its facts are not to be seen. */
export const noticeHeading = (kind: string, lang: Lang): string =>
  wordsIn(lang)(`mail:${kind as NoticeKind}.heading`)

function wordedAs(notice: NoticeToRender): Worded {
  if (notice.kind === 'link.closed')
    return notice.facts.outcome === 'tied' ? 'link.tied' : 'link.letGo'
  if (notice.kind !== 'signUp.confirmAsked') return notice.kind
  return notice.facts.placed ? notice.kind : 'signUp.confirmAskedToWait'
}

/** The heading, and what it is about after a colon, so that no name is ever bent by what stands before it. */
function subjectOf(notice: NoticeToRender, lang: Lang, heading: string): string {
  const about = oneLine(
    [nameIn(notice.facts, lang), dayOf(notice.facts, lang)].filter(Boolean).join(', '),
  )
  return about ? wordsIn(lang)('mail:subject', { heading, about }) : heading
}

function nameIn(facts: NoticeToRender['facts'], lang: Lang): string {
  const named: AuthoredText | null =
    'title' in facts
      ? facts.title
      : 'meet' in facts
        ? facts.meet
        : 'asker' in facts
          ? facts.asker
          : 'organisation' in facts
            ? facts.organisation
            : null
  return named ? plain(named, lang) : ''
}

const dayOf = (facts: NoticeToRender['facts'], lang: Lang) =>
  'startsAt' in facts ? formatDate(lang, new Date(facts.startsAt), 'long') : ''

/** A line break in a name would end the header that it stands in. */
const oneLine = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, 200)

/**
 * Whoever types somebody else's address also types a name for them: one that reads like an address to follow,
 * or like a letter, is left out, so that nobody advertises through our mails.
 */
function nameToGreet(name: string | null): string | null {
  const plainName = oneLine(name ?? '')
  const suspicious = plainName.length > 60 || /[@:/\\<>]|\p{L}\.\p{L}{2}|\d{3}/u.test(plainName)
  return plainName && !suspicious ? plainName : null
}
