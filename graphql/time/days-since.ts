const DAY = 86_400_000

/** Whole days from one instant to another, and none before the first. */
export const daysSince = (then: Date, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - then.getTime()) / DAY))
