// The dates of an event for which a poster can be made.

type Dated = { isOver: boolean; cancelledAt: Date | null }

/** Those that are on and still to come, of an event that everybody can see. */
export const posterDates = <Session extends Dated>(event: {
  state: string
  sessions: readonly Session[]
}): Session[] =>
  event.state === 'published'
    ? event.sessions.filter(({ isOver, cancelledAt }) => !isOver && !cancelledAt)
    : []
