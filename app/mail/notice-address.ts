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

const signIn: Address = ({ lang }) => pathTo('signIn', lang)
const events: Address = ({ lang }) => pathTo('events', lang)
const opportunities: Address = ({ lang }) => pathTo('opportunities', lang)
const myGroups: Address = ({ lang }) => pathTo('myGroups', lang)
const myPlaces: Address = ({ lang }) => pathTo('myPlaces', lang)
const myOffers: Address = ({ lang }) => pathTo('myOffers', lang)

const group: Address<{ organisationId: number }> = ({ facts, lang }) =>
  pathTo('group', lang, { group: facts.organisationId })
const desk: Address<{ organisationId: number }> = ({ facts, lang }) =>
  pathTo('groupDesk', lang, { group: facts.organisationId })
const event: Address<{ eventId: number }> = ({ facts, lang }) =>
  pathTo('event', lang, { event: facts.eventId })
const opportunity: Address<{ opportunityId: number }> = ({ facts, lang }) =>
  pathTo('opportunity', lang, { opportunity: facts.opportunityId })
const offers: Address<{ opportunityId: number }> = ({ facts, lang }) =>
  pathTo('applications', lang, { opportunity: facts.opportunityId })
const link: Address<{ linkId: number }> = ({ facts, lang, known }) =>
  known ? pathTo('link', lang, { link: facts.linkId }) : null

/** A page that only those see who have signed in, and that is not there for anybody else. */
const signedIn =
  <Facts>(address: Address<Facts>): Address<Facts> =>
  (asked) =>
    pathTo('signIn', asked.lang, undefined, { back: address(asked) })

/** A page that its pass opens; without one, somewhere else. */
const byPass =
  <Facts>(page: (lang: Lang, token: string) => string, otherwise: Address<Facts>): Address<Facts> =>
  (asked) =>
    asked.token ? page(asked.lang, asked.token) : otherwise(asked)

const place = (lang: Lang, token: string) => pathTo('myPlace', lang, { place: token })
const offer = (lang: Lang, token: string) => pathTo('myOffer', lang, { offer: token })

const addresses: { [Kind in NoticeKind]: Address<NoticeFacts[Kind]> } = {
  'account.confirm': ({ lang, token, facts: { back } }) =>
    token ? pathTo('confirmAddress', lang, { token }, { back }) : pathTo('signIn', lang),
  'account.exists': ({ lang, facts: { back } }) => pathTo('signIn', lang, undefined, { back }),
  'account.reset': byPass((lang, token) => pathTo('resetPassword', lang, { token }), signIn),
  'account.changeAddress': byPass(
    (lang, token) => pathTo('confirmAddressChange', lang, { token }),
    signIn,
  ),
  'account.addressChanged': nowhere,
  'administrator.welcome': ({ lang }) => pathTo('administration', lang),
  'organisation.registered': desk,
  'organisation.verified': desk,
  'organisation.moreAsked': desk,
  'organisation.declined': desk,
  'organisation.suspended': desk,
  'organisation.reinstated': desk,
  'organisation.archived': desk,
  'organisation.restored': desk,
  'claim.contested': ({ facts, lang }) =>
    pathTo('checkGroup', lang, { group: facts.organisationId }),
  'flag.raised': ({ facts, lang }) => pathTo('settleFlag', lang, { flag: facts.flagId }),
  'claim.accepted': desk,
  'claim.declined': group,
  'member.declined': ({ facts, lang }) =>
    pathTo('groupMembers', lang, { group: facts.organisationId }),
  'member.invited': byPass((lang, token) => pathTo('invitation', lang, { token }), myGroups),
  'event.moved': byPass(place, event),
  'event.cancelled': events,
  'event.takenDown': signedIn(event),
  'event.putBack': event,
  'event.unpublished': byPass(place, myPlaces),
  'event.onAgain': byPass(place, event),
  'opportunity.cancelled': opportunities,
  'opportunity.takenDown': signedIn(opportunity),
  'opportunity.putBack': opportunity,
  'opportunity.unpublished': byPass(offer, myOffers),
  'opportunity.onAgain': byPass(offer, opportunity),
  'signUp.confirmAsked': byPass(place, myPlaces),
  'signUp.confirmed': byPass(place, myPlaces),
  'signUp.waiting': byPass(place, myPlaces),
  'signUp.offered': byPass(place, myPlaces),
  'signUp.lapsed': event,
  'signUp.withdrawn': event,
  'signUp.declined': events,
  'application.confirmAsked': byPass(offer, opportunity),
  'application.received': byPass(offer, opportunity),
  'application.new': offers,
  'application.accepted': byPass(offer, opportunity),
  'application.declined': opportunities,
  'application.withdrawn': offers,
  'link.asked': link,
  'link.opened': link,
  'link.assigned': link,
  'link.introduced': link,
  'link.moved': link,
  'link.noted': link,
  'link.withdrawn': link,
  'link.closed': link,
}

/** The path of a notice's page in a language, or null where there is nothing to press. */
export function noticeAddress(notice: NoticeToRender, lang: Lang): string | null {
  const { kind, facts, token, name } = notice
  const address = addresses[kind] as Address<typeof facts>
  return address({ facts, lang, token, known: name !== null })
}
