// What an entry of the log may say: in which ring, of which day, and whether somebody was heard from.
import { looksAfterLink } from '#graphql/links/link-access.ts'
import type { LockedLink } from '#graphql/links/lock-link.ts'
import { ringsToWrite } from '#graphql/links/ring.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { NotAllowed } from '#graphql/operation/refusal.ts'
import { londonDate } from '#graphql/time/london-time.ts'
import type { ContactKind, Ring } from '#prisma/client.ts'

type Said = {
  kind: ContactKind
  ring: Ring
  text: string
  heardFrom: boolean | null
  /** YYYY-MM-DD in London; today where nobody says. */
  day: string | null
}

/** Who says something about a link, and when. */
export const sayingOf = ({ viewer, now }: Transaction, link: LockedLink) => ({
  byOfficer: viewer.system || looksAfterLink(viewer, link),
  now: () => now,
})

/** The columns of an entry. What a side writes itself is a word from it. Throws NotAllowed. The link must be locked and allowed. */
export function wordsOf(tx: Transaction, link: LockedLink, said: Said) {
  const { day, heardFrom, ...words } = said
  if (!tx.viewer.system && !ringsToWrite(tx.viewer, link).includes(words.ring)) {
    throw new NotAllowed()
  }
  const { byOfficer } = sayingOf(tx, link)
  return {
    ...words,
    heardFrom: heardFrom || !byOfficer,
    day: new Date(day ?? londonDate(tx.now)),
  }
}

/** That there is a private entry at all is not the organisation's to know. */
export const toldTo = (link: LockedLink, ring: Ring): number | null =>
  ring === 'parties' ? link.askedById : null
