// How a notice reads in one language: its subject, its lines, its facts and its button.
import { wordsIn } from '#app/locales/catalogue.ts'
import { noticeAddress } from '#app/mail/notice-address.ts'
import type { Lang } from '#app/paths.ts'
import { formatDate, formatDateTime, formatTimeRange } from '#app/server/format-date.ts'
import { plain, type AuthoredText } from '#app/text.ts'
import type { NoticeToRender } from '#graphql/notices/send-notice.ts'

export type NoticeWords = {
  lang: Lang
  subject: string
  lines: string[]
  /** Facts with their terms: when, where. */
  facts: { term: string; fact: string }[]
  /** The button's words and where on the site it leads. */
  action: { words: string; path: string } | null
}

export function noticeWords(notice: NoticeToRender, lang: Lang): NoticeWords {
  const t = wordsIn(lang)
  const values = valuesOf(notice.facts, lang)
  const say = (key: string) => t(`mail:${notice.kind}.${key}` as never, values) as string
  const has = (key: string) => t(`mail:${notice.kind}.${key}` as never, { defaultValue: '' }) !== ''
  const path = noticeAddress(notice, lang)
  return {
    lang,
    subject: say('subject'),
    lines: [say('lead'), ...(has('more') ? [say('more')] : [])],
    facts: factsOf(notice.facts, lang),
    action: path && has('action') ? { words: say('action'), path } : null,
  }
}

/** Facts as words of a language: names in its version, times as people say them. */
function valuesOf(facts: object, lang: Lang): Record<string, string> {
  const t = wordsIn(lang)
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => {
      if (key === 'role') return [key, t(`mail:role.${value}` as never)]
      if (key === 'stage') return [key, t(`mail:stage.${value}` as never)]
      if (key === 'outcome') return [key, t(`mail:outcome.${value}` as never)]
      if (isText(value)) return [key, plain(value, lang)]
      if (key === 'reviewOn') return [key, formatDate(lang, String(value), 'long')]
      if (key === 'until') return [key, formatDateTime(lang, new Date(String(value)))]
      return [key, value === null ? '' : String(value)]
    }),
  )
}

function factsOf(facts: object, lang: Lang): NoticeWords['facts'] {
  const t = wordsIn(lang)
  if (!('startsAt' in facts)) return []
  const { startsAt, endsAt, venue, online } = facts as {
    startsAt: string
    endsAt: string
    venue: AuthoredText
    online: boolean
  }
  const [start, end] = [new Date(startsAt), new Date(endsAt)]
  const where = online ? t('mail:online') : plain(venue, lang)
  return [
    {
      term: t('mail:when'),
      fact: `${formatDate(lang, start, 'full')}, ${formatTimeRange(lang, start, end)}`,
    },
    ...(where ? [{ term: t('mail:where'), fact: where }] : []),
  ]
}

const isText = (value: unknown): value is AuthoredText =>
  typeof value === 'object' && value !== null && 'en' in value && 'cy' in value
