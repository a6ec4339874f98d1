// What an entry of the log may say: in which ring, of which day, and whether somebody was heard from.
import { looksAfterLink } from '#graphql/links/link-access.ts'
import type { LockedLink } from '#graphql/links/lock-link.ts'
import { ringsToWrite } from '#graphql/links/ring.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { InvalidInput, NotAllowed } from '#graphql/operation/refusal.ts'
import { londonDate } from '#graphql/time/london-time.ts'
import type { ContactKind, Ring } from '#prisma/client.ts'

type Said = {
  kind: ContactKind
  ring: Ring | null
  text: string
  heardFrom: boolean | null
  /** YYYY-MM-DD in London; today where nobody says. */
  day: string | null
}

/**
 * The columns of an entry. What a side writes itself is a word from it; an officer says whether they heard one, and
 * of a note, which is with nobody, need not. Throws NotAllowed or InvalidInput. The link must be locked and allowed.
 */
export function wordsOf(tx: Transaction, link: LockedLink, said: Said) {
  const { ring, day, heardFrom, ...words } = said
  const { viewer } = tx
  if (ring && !viewer.system && !ringsToWrite(viewer, link).includes(ring)) throw new NotAllowed()
  const byOfficer = viewer.system || looksAfterLink(viewer, link)
  const today = londonDate(tx.now)
  const issues = [
    ...(ring ? [] : [{ path: ['ring'], code: 'required', limit: null }]),
    ...(day && day > today ? [{ path: ['day'], code: 'in_the_future', limit: null }] : []),
    ...(byOfficer && heardFrom === null && said.kind !== 'note'
      ? [{ path: ['heardFrom'], code: 'required', limit: null }]
      : []),
  ]
  if (!ring || issues.length) throw new InvalidInput(issues)
  return { ...words, ring, heardFrom: heardFrom || !byOfficer, day: new Date(day ?? today) }
}

/** That there is a private entry at all is not the organisation's to know. */
export const toldTo = (link: LockedLink, ring: Ring): number | null =>
  ring === 'parties' ? link.askedById : null
