// Every kind of notice, and the facts that its words need. The words stand in app/mail; whom it names, in named.ts.
import type { BilingualText } from '#graphql/text/bilingual-text.ts'

export type NoticeFacts = {
  /** `back`: where they were going when they made the account, as a path of ours. */
  'account.confirm': { name: string; back?: string }
  'account.exists': { name: string; back?: string }
  'account.reset': { name: string }
  'account.changeAddress': { name: string }
  'account.addressChanged': { name: string }
  'administrator.welcome': { name: string }
  'organisation.registered': { organisation: BilingualText; organisationId: number }
  'organisation.verified': { organisation: BilingualText; organisationId: number; reviewOn: string }
  'organisation.moreAsked': { organisation: BilingualText; organisationId: number; reason: string }
  'organisation.declined': DecidedOn
  'organisation.suspended': DecidedOn
  'organisation.reinstated': { organisation: BilingualText; organisationId: number }
  'organisation.archived': { organisation: BilingualText; organisationId: number; reason: string }
  'organisation.restored': { organisation: BilingualText; organisationId: number }
  /** To the liaison officers in whose area it is. */
  'claim.contested': { organisation: BilingualText; organisationId: number }
  'flag.raised': { organisation: BilingualText; flagId: number }
  'claim.accepted': { organisation: BilingualText; organisationId: number; reason: string | null }
  /** Whom to talk to about it, where a liaison officer decided. */
  'claim.declined': {
    organisation: BilingualText
    organisationId: number
    reason: string | null
    officerId: number | null
  }
  /** To whoever invited them: the address that they typed is looked up, as long as it is kept. */
  'member.declined': {
    organisation: BilingualText
    organisationId: number
    role: string
    invitationId: number
  }
  'member.invited': { organisation: BilingualText; role: string; inviterId: number | null }
  /** Notices of long ago do not say how it was before. */
  'event.moved': SessionFacts & { before?: WhenAndWhere }
  'event.cancelled': SessionFacts & { reason: BilingualText }
  /** To its organisers. */
  'event.takenDown': {
    title: BilingualText
    eventId: number
    reason: BilingualText
    officerId: number | null
  }
  'event.putBack': { title: BilingualText; eventId: number }
  /** To whoever signed up: it was taken down, and put back. */
  'event.unpublished': SessionFacts
  'event.onAgain': SessionFacts
  /** To those who put themselves forward. */
  'opportunity.cancelled': OpportunityFacts & { reason: BilingualText }
  /** To its organisers. */
  'opportunity.takenDown': {
    title: BilingualText
    opportunityId: number
    reason: BilingualText
    officerId: number | null
  }
  'opportunity.putBack': { title: BilingualText; opportunityId: number }
  /** To those who put themselves forward: it was taken down, and put back. */
  'opportunity.unpublished': OpportunityFacts
  'opportunity.onAgain': OpportunityFacts
  'signUp.confirmAsked': SessionFacts & { placed: boolean }
  'signUp.confirmed': SessionFacts
  'signUp.waiting': SessionFacts
  'signUp.offered': SessionFacts & { until: string }
  'signUp.lapsed': SessionFacts
  'signUp.withdrawn': SessionFacts
  'signUp.declined': SessionFacts
  'application.confirmAsked': OpportunityFacts
  'application.received': OpportunityFacts
  'application.new': OpportunityFacts
  'application.accepted': OpportunityFacts
  'application.declined': OpportunityFacts & { reason: string | null }
  /** To the organisers: somebody whom they had, or could have had, takes it back. */
  'application.withdrawn': OpportunityFacts
  'link.asked': LinkFacts
  'link.opened': LinkFacts
  /** The entry of the log is a colleague’s word, for officers alone: it is looked up, as long as it stands there. */
  'link.assigned': LinkFacts & { entryId: number | null }
  'link.introduced': LinkFacts & { purpose: string; meet: BilingualText; meetId: number }
  'link.moved': LinkFacts & { stage: string }
  /** To the officer: a side wrote into the log. Its words stand there. */
  'link.noted': LinkFacts
  /** To the officer: the group takes its ask back. */
  'link.withdrawn': LinkFacts & { note: string | null }
  /** The note is what came of it, or why it was let go: both sides read it. */
  'link.closed': LinkFacts & { outcome: string; note: string | null }
}

/** Whom to talk to about it, where a liaison officer decided. */
type DecidedOn = {
  organisation: BilingualText
  organisationId: number
  reason: string
  officerId: number | null
}

/** Times are ISO 8601 instants. */
type WhenAndWhere = { startsAt: string; endsAt: string; venue: BilingualText; online: boolean }
export type SessionFacts = WhenAndWhere & {
  title: BilingualText
  eventId: number
  sessionId: number
}
export type OpportunityFacts = {
  title: BilingualText
  opportunityId: number
  organisation: BilingualText
}
/** The partner's names are empty while there is none. */
export type LinkFacts = {
  linkId: number
  asker: BilingualText
  partner: BilingualText
  officerId: number | null
}

export type NoticeKind = keyof NoticeFacts
