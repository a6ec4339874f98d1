// Where the button of each kind of notice leads: a kind without a decision does not compile.
import { pathTo, type Lang } from '#app/paths.ts'
import type { NoticeFacts, NoticeKind } from '#graphql/notices/notice-kinds.ts'
import type { NoticeToRender } from '#graphql/notices/send-notice.ts'

type Asked<Facts> = {
  facts: Facts
  lang: Lang
  /** The token of the pass that the mail carries; null where it carries none, or none any more. */
  token: string | null
  /** Whether it is for a person of ours: a page behind the sign-in is of no use to anybody else. */
  known: boolean
}

type Address<Facts = unknown> = (asked: Asked<Facts>) => string | null

const nowhere = () => null
const pending = nowhere

const home: Address = ({ lang }) => pathTo('home', lang)
const signIn: Address = ({ lang }) => pathTo('signIn', lang)
const group: Address<{ organisationId: number }> = ({ facts, lang }) =>
  pathTo('group', lang, { group: facts.organisationId })
const desk: Address<{ organisationId: number }> = ({ facts, lang }) =>
  pathTo('groupDesk', lang, { group: facts.organisationId })
const event: Address<{ eventId: number }> = ({ facts, lang }) =>
  pathTo('event', lang, { event: facts.eventId })
const link: Address<{ linkId: number }> = ({ facts, lang, known }) =>
  known ? pathTo('link', lang, { link: facts.linkId }) : null

/** A page that its pass opens; without one, somewhere else. */
const byPass =
  <Facts>(
    page: 'confirmAddress' | 'resetPassword' | 'confirmAddressChange' | 'invitation',
    otherwise: Address<Facts>,
  ): Address<Facts> =>
  (asked) =>
    asked.token ? pathTo(page, asked.lang, { token: asked.token }) : otherwise(asked)

const addresses: { [Kind in NoticeKind]: Address<NoticeFacts[Kind]> } = {
  'account.confirm': byPass('confirmAddress', signIn),
  'account.exists': signIn,
  'account.reset': byPass('resetPassword', signIn),
  'account.changeAddress': byPass('confirmAddressChange', signIn),
  'account.addressChanged': nowhere,
  'administrator.welcome': ({ lang }) => pathTo('setUpBody', lang),
  'organisation.registered': desk,
  'organisation.verified': desk,
  'organisation.moreAsked': desk,
  'organisation.declined': desk,
  'organisation.suspended': desk,
  'organisation.reinstated': desk,
  'claim.accepted': desk,
  'claim.declined': group,
  'member.invited': byPass('invitation', home),
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
  'link.asked': link,
  'link.opened': link,
  'link.assigned': link,
  'link.introduced': link,
  'link.moved': link,
  'link.closed': link,
}

/** The path of a notice's page in a language, or null where there is nothing to press. */
export function noticeAddress(notice: NoticeToRender, lang: Lang): string | null {
  const { kind, facts, token, name } = notice
  const address = addresses[kind] as Address<typeof facts>
  return address({ facts, lang, token, known: name !== null })
}
