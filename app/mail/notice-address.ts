// Where the button of each kind of notice leads.
import { pathTo, type Lang } from '#app/paths.ts'
import type { NoticeToRender } from '#graphql/notices/send-notice.ts'

/** The path of a notice's page in a language, or null where there is nothing to press. */
export function noticeAddress(notice: NoticeToRender, lang: Lang): string | null {
  const { facts } = notice
  if ('eventId' in facts) return pathTo('event', lang, { event: facts.eventId })
  return null
}
