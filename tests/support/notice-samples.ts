// One notice of every kind, as the operations write them. A kind without a sample does not compile.
import type { NoticeFacts, NoticeKind } from '#graphql/notices/notice-kinds.ts'
import type { NoticeToRender } from '#graphql/notices/send-notice.ts'

const walkers = { en: 'Pill Lantern Walkers', cy: 'Cerddwyr Llusern Pil' }
const session = {
  title: { en: 'Lantern walkabout', cy: 'Taith lusernau' },
  eventId: 12,
  sessionId: 34,
  startsAt: '2026-12-03T18:00:00.000Z',
  endsAt: '2026-12-03T19:30:00.000Z',
  venue: { en: 'Pill Mill, Courtybella Terrace', cy: null },
  online: false,
}
const opportunity = {
  title: { en: 'Drive the minibus', cy: null },
  opportunityId: 56,
  organisation: walkers,
}
const link = {
  linkId: 78,
  asker: walkers,
  partner: { en: 'Gwent Police', cy: 'Heddlu Gwent' },
  officerId: 4,
}
const group = { organisation: walkers, organisationId: 90 }
/** Why something is off is said in one or both languages. */
const why = { en: 'The hall is flooded.\nWe are sorry.', cy: 'Mae’r neuadd dan ddŵr.' }
const reason = 'We could not find\nwhoever signed this.'
const name = 'Siân Rees'

export const noticeSamples: { [Kind in NoticeKind]: NoticeFacts[Kind] } = {
  'account.confirm': { name },
  'account.exists': { name },
  'account.reset': { name },
  'account.changeAddress': { name },
  'account.addressChanged': { name },
  'administrator.welcome': { name },
  'organisation.registered': group,
  'organisation.verified': { ...group, reviewOn: '2027-12-01' },
  'organisation.moreAsked': { ...group, reason },
  'organisation.declined': { ...group, reason, officerId: 4 },
  'organisation.suspended': { ...group, reason, officerId: 4 },
  'organisation.reinstated': group,
  'organisation.archived': { ...group, reason },
  'organisation.restored': group,
  'claim.contested': group,
  'flag.raised': { organisation: walkers, flagId: 91 },
  'claim.accepted': { ...group, reason: null },
  'claim.declined': { ...group, reason, officerId: 4 },
  'member.declined': { ...group, role: 'organiser', invitationId: 93 },
  'member.invited': { organisation: walkers, role: 'liaison_officer', inviterId: 4 },
  'event.moved': {
    ...session,
    before: {
      ...session,
      startsAt: '2026-12-02T18:00:00.000Z',
      endsAt: '2026-12-02T19:30:00.000Z',
    },
  },
  'event.cancelled': { ...session, reason: why },
  'event.takenDown': { title: session.title, eventId: 12, reason: why, officerId: 4 },
  'event.putBack': { title: session.title, eventId: 12 },
  'event.unpublished': session,
  'event.onAgain': session,
  'opportunity.cancelled': { ...opportunity, reason: why },
  'opportunity.takenDown': {
    title: opportunity.title,
    opportunityId: 56,
    reason: why,
    officerId: 4,
  },
  'opportunity.putBack': { title: opportunity.title, opportunityId: 56 },
  'opportunity.unpublished': opportunity,
  'opportunity.onAgain': opportunity,
  'signUp.confirmAsked': { ...session, placed: true },
  'signUp.confirmed': session,
  'signUp.waiting': session,
  'signUp.offered': { ...session, until: '2026-11-24T12:00:00.000Z' },
  'signUp.lapsed': session,
  'signUp.withdrawn': session,
  'signUp.declined': session,
  'application.confirmAsked': opportunity,
  'application.received': opportunity,
  'application.new': opportunity,
  'application.accepted': opportunity,
  'application.declined': { ...opportunity, reason: null },
  'application.withdrawn': opportunity,
  'link.asked': link,
  'link.opened': link,
  'link.assigned': { ...link, entryId: null },
  'link.introduced': {
    ...link,
    purpose: 'Walk home together after dark.',
    meet: link.partner,
    meetId: 92,
  },
  'link.moved': { ...link, stage: 'active' },
  'link.noted': link,
  'link.withdrawn': { ...link, note: reason },
  'link.closed': { ...link, outcome: 'tied', note: 'Nine locks checked.' },
}

export const noticeKinds = Object.keys(noticeSamples) as NoticeKind[]

/** Any token: pages read them, mails only carry them. */
export const TOKEN = '7.c2FtcGxlLXRva2VuLW9mLWEtcGFzcw'

/** A notice as the renderer takes it. */
export const aNotice = (kind: NoticeKind, more: Partial<NoticeToRender> = {}): NoticeToRender =>
  ({
    kind,
    facts: noticeSamples[kind],
    language: 'en',
    name,
    token: TOKEN,
    named: {
      person: 'Nia Prosser',
      contact: { name: 'Rhys Bevan', email: 'rhys.bevan@example.org', phone: '01632 960 212' },
      officer: { email: 'office@example.org', phone: '01632 960 300' },
      invited: 'rhodri.pugh@example.org',
      noted: 'They would rather be called after six.',
    },
    ...more,
  }) as NoticeToRender
