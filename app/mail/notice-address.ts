// Where the button of each kind of notice leads: a kind without a decision does not compile.
import { pathTo, type Lang } from '#app/paths.ts'
import type { NoticeFacts, NoticeKind } from '#graphql/notices/notice-kinds.ts'
import type { NoticeToRender } from '#graphql/notices/send-notice.ts'

type Asked<Facts> = {
  facts: Facts
  lang: Lang
  /** The token of the pass that the mail carries; null where it carries none, or none any more. */
  token: string | null
}

type Address<Facts> = (asked: Asked<Facts>) => string | null

type EventFacts = { eventId: number }

const nowhere = () => null
const home: Address<unknown> = ({ lang }) => pathTo('home', lang)
const signIn: Address<unknown> = ({ lang }) => pathTo('signIn', lang)
const event: Address<EventFacts> = ({ facts, lang }) =>
  pathTo('event', lang, { event: facts.eventId })
const pending = nowhere

const addresses: { [Kind in NoticeKind]: Address<NoticeFacts[Kind]> } = {
  'account.confirm': pending,
  'account.exists': signIn,
  'account.reset': pending,
  'account.changeAddress': pending,
  'account.addressChanged': nowhere,
  'administrator.welcome': pending,
  'organisation.registered': pending,
  'organisation.verified': pending,
  'organisation.moreAsked': pending,
  'organisation.declined': pending,
  'organisation.suspended': pending,
  'organisation.reinstated': pending,
  'claim.accepted': pending,
  'claim.declined': pending,
  'member.invited': pending,
  'event.moved': event,
  'event.cancelled': home,
  'event.takenDown': event,
  'opportunity.cancelled': pending,
  'opportunity.takenDown': pending,
  'signUp.confirmAsked': pending,
  'signUp.confirmed': event,
  'signUp.waiting': event,
  'signUp.offered': event,
  'signUp.lapsed': event,
  'signUp.withdrawn': event,
  'signUp.declined': home,
  'application.confirmAsked': pending,
  'application.received': pending,
  'application.new': pending,
  'application.accepted': pending,
  'application.declined': pending,
  'application.withdrawn': pending,
  'link.asked': pending,
  'link.opened': pending,
  'link.assigned': pending,
  'link.introduced': pending,
  'link.moved': pending,
  'link.closed': pending,
}

/** The path of a notice's page in a language, or null where there is nothing to press. */
export function noticeAddress({ kind, facts, token }: NoticeToRender, lang: Lang): string | null {
  const address = addresses[kind] as Address<typeof facts>
  return address({ facts, lang, token })
}
