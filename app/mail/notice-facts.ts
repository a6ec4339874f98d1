// The facts of a notice with their terms: names and times stand here, and never inside of a sentence.
import { wordsIn } from '#app/locales/catalogue.ts'
import { otherLang, type Lang } from '#app/paths.ts'
import { formatDate, formatDateTime, formatTimeRange } from '#app/server/format-date.ts'
import { versionOf, type AuthoredText } from '#app/text.ts'
import type { NoticeToRender } from '#graphql/notices/send-notice.ts'

export type NoticeFact = {
  term: string
  fact: string
  /** The language of somebody's words, where it is not the mail's. */
  lang?: Lang
}

type Facts = NoticeToRender['facts']
type Term = keyof ReturnType<typeof termsOf>

const termsOf = (lang: Lang) => wordsIn(lang)('mail:terms', { returnObjects: true })

/** What there is to know, in the order in which people ask for it. What nobody gave is left out. */
export function noticeFacts({ kind, facts, named }: NoticeToRender, lang: Lang): NoticeFact[] {
  const terms = termsOf(lang)
  const rows: NoticeFact[] = []
  const say = (term: Term, fact: string | null | undefined) => {
    if (fact) rows.push({ term: terms[term], fact })
  }
  const quote = (term: Term, text: AuthoredText) => {
    const version = versionOf(text, lang)
    if (!version.text) return
    rows.push({
      term: terms[term],
      fact: version.text,
      ...(version.lang === lang ? {} : { lang: otherLang(lang) }),
    })
  }

  if ('title' in facts) quote('eventId' in facts ? 'event' : 'opportunity', facts.title)
  if ('organisation' in facts) quote('organisation', facts.organisation)
  if ('startsAt' in facts) sayWhenAndWhere(facts, lang, say, quote)
  if ('until' in facts && facts.until) say('until', formatDateTime(lang, new Date(facts.until)))
  if ('asker' in facts && !('meet' in facts)) {
    quote('asker', facts.asker)
    quote('partner', facts.partner)
  }
  if ('meet' in facts) {
    quote('meet', facts.meet)
    say('contact', named.contact?.name)
    say('email', named.contact?.email)
    say('phone', named.contact?.phone)
    say('purpose', facts.purpose)
  }
  const who = named.person === '' ? wordsIn(lang)('mail:whoLeft') : named.person
  if ('officerId' in facts) say('officer', who)
  say('officerPhone', named.officer?.phone)
  say('officerEmail', named.officer?.email)
  if ('inviterId' in facts) say('inviter', who)
  say('invited', named.invited)
  say('note', named.noted)
  sayTheRest({ kind, facts }, lang, say, quote)
  if (!('meet' in facts) && named.contact) {
    const { name, phone, email } = named.contact
    if (phone || email) say('ask', [name, phone, email].filter(Boolean).join(', '))
  }
  return rows
}

type Say = (term: Term, fact: string | null | undefined) => void
type Quote = (term: Term, text: AuthoredText) => void

type WhenAndWhere = Pick<
  Extract<Facts, { startsAt: string }>,
  'startsAt' | 'endsAt' | 'venue' | 'online'
>

function sayWhenAndWhere(
  facts: WhenAndWhere & { before?: WhenAndWhere },
  lang: Lang,
  say: Say,
  quote: Quote,
) {
  const online = wordsIn(lang)('mail:online')
  const { before } = facts
  say('when', timesOf(facts, lang))
  // Of what was before, that alone which is another now.
  if (before && timesOf(before, lang) !== timesOf(facts, lang))
    say('whenBefore', timesOf(before, lang))
  const where = (term: 'where' | 'whereBefore', place: WhenAndWhere) =>
    place.online ? say(term, online) : quote(term, place.venue)
  const placeOf = (place: WhenAndWhere) =>
    place.online ? online : versionOf(place.venue, lang).text
  where('where', facts)
  if (before && placeOf(before) !== placeOf(facts)) where('whereBefore', before)
}

function timesOf({ startsAt, endsAt }: WhenAndWhere, lang: Lang): string {
  const [start, end] = [new Date(startsAt), new Date(endsAt)]
  return `${formatDate(lang, start, 'full')}, ${formatTimeRange(lang, start, end)}`
}

function sayTheRest(
  { kind, facts }: Pick<NoticeToRender, 'kind' | 'facts'>,
  lang: Lang,
  say: Say,
  quote: Quote,
) {
  const t = wordsIn(lang)
  if ('role' in facts) say('role', t(`organisations:role.${facts.role as 'owner'}`))
  if ('stage' in facts) say('stage', t(`links:stage.${facts.stage as 'active'}`))
  if ('reviewOn' in facts) say('reviewOn', formatDate(lang, facts.reviewOn, 'long'))
  if ('note' in facts) {
    const isTied = 'outcome' in facts && facts.outcome === 'tied'
    say(isTied ? 'outcome' : 'reason', facts.note)
  }
  if ('reason' in facts) {
    const { reason } = facts
    const term = kind === 'organisation.moreAsked' ? 'question' : 'reason'
    if (reason && typeof reason === 'object') quote(term, reason)
    else say(term, reason)
  }
}
