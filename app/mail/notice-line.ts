// A notice as one line of a page: the person it was for is signed in there, so no pass is needed.
import { noticeWords } from '#app/mail/notice-words.ts'
import type { Lang } from '#app/paths.ts'
import { nobodyNamed } from '#graphql/notices/named.ts'
import type { NoticeToRender } from '#graphql/notices/send-notice.ts'

/** What a notice says in a line, and the path of its page; null where it has none. Takes what GraphQL gives of it. */
export function noticeLine(
  kind: string,
  facts: unknown,
  lang: Lang,
): { text: string; path: string | null } {
  const signedIn = { language: lang, name: '', token: null, named: nobodyNamed }
  const notice = { kind, facts, ...signedIn } as NoticeToRender
  const { subject, action } = noticeWords(notice, lang)
  return { text: subject, path: action?.path ?? null }
}
