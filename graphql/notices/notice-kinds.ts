// Every kind of notice, and the facts that its words need. The words stand in app/mail; whom it names, in named.ts.

export type NoticeFacts = {
  /** `back`: where they were going when they made the account, as a path of ours. */
  'account.confirm': { name: string; back?: string }
  'account.exists': { name: string; back?: string }
  'account.reset': { name: string }
  'account.changeAddress': { name: string }
  'account.addressChanged': { name: string }
  'administrator.welcome': { name: string }
  'organisation.registered': { organisation: Names; organisationId: number }
  'organisation.verified': { organisation: Names; organisationId: number; reviewOn: string }
  'organisation.moreAsked': { organisation: Names; organisationId: number; reason: string }
  'organisation.declined': { organisation: Names; organisationId: number; reason: string }
  'organisation.suspended': { organisation: Names; organisationId: number; reason: string }
  'organisation.reinstated': { organisation: Names; organisationId: number }
  'organisation.archived': { organisation: Names; organisationId: number; reason: string }
  'organisation.restored': { organisation: Names; organisationId: number }
  /** To the liaison officers in whose area it is. */
  'claim.contested': { organisation: Names; organisationId: number }
  'flag.raised': { organisation: Names; flagId: number }
  'claim.accepted': { organisation: Names; organisationId: number; reason: string | null }
  /** Whom to talk to about it, where a liaison officer decided. */
  'claim.declined': {
    organisation: Names
    organisationId: number
    reason: string | null
    officerId: number | null
  }
  /** To whoever invited them: the address that they typed is looked up, as long as it is kept. */
  'member.declined': {
    organisation: Names
    organisationId: number
    role: string
    invitationId: number
  }
  'member.invited': { organisation: Names; role: string; inviterId: number | null }
  'event.moved': SessionFacts
  'event.cancelled': SessionFacts & { reason: Names }
  /** To its organisers. */
  'event.takenDown': { title: Names; eventId: number; reason: Names }
  'event.putBack': { title: Names; eventId: number }
  /** To whoever signed up: it was taken down, and put back. */
  'event.unpublished': SessionFacts
  'event.onAgain': SessionFacts
  /** To those who put themselves forward. */
  'opportunity.cancelled': OpportunityFacts & { reason: Names }
  /** To its organisers. */
  'opportunity.takenDown': { title: Names; opportunityId: number; reason: Names }
  'opportunity.putBack': { title: Names; opportunityId: number }
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
  'link.introduced': LinkFacts & { purpose: string; meet: Names; meetId: number }
  'link.moved': LinkFacts & { stage: string }
  /** To the officer: the group takes its ask back. */
  'link.withdrawn': LinkFacts & { note: string | null }
  /** The note is what came of it, or why it was let go: both sides read it. */
  'link.closed': LinkFacts & { outcome: string; note: string | null }
}

/** A name in whichever languages there are. */
export type Names = { en: string | null; cy: string | null }

/** Times are ISO 8601 instants. */
export type SessionFacts = {
  title: Names
  eventId: number
  sessionId: number
  startsAt: string
  endsAt: string
  venue: Names
  online: boolean
}
export type OpportunityFacts = { title: Names; opportunityId: number; organisation: Names }
/** The partner's names are empty while there is none. */
export type LinkFacts = { linkId: number; asker: Names; partner: Names; officerId: number | null }

export type NoticeKind = keyof NoticeFacts
