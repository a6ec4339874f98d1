// Everything that happens in the year, in the order in which it happens.

export type Step = {
  at: Date
  /** What it is about: steps of one lane happen one after another, those of others beside them. */
  lane: string
  work: (at: Date) => Promise<unknown>
}

export type Timeline = {
  add: (at: Date, lane: string, work: Step['work']) => void
  steps: readonly Step[]
}

const AT_ONCE = 8
const DAY_MS = 86_400_000
/** Close to now every day counts; before that, what is due is gone through once a week. */
const CLOSE_DAYS = 15

export function makeTimeline(): Timeline {
  const steps: Step[] = []
  return { steps, add: (at, lane, work) => void steps.push({ at, lane, work }) }
}

/** A step could not be played: which one, and why. */
export class CannotPlay extends Error {
  constructor({ lane, at }: Step, cause: unknown) {
    super(`The demonstration stopped at "${lane}" on ${at.toISOString()}.`, { cause })
  }
}

/**
 * Plays the steps up to now, a stretch of time after another, and tells the end of each stretch as it is reached.
 * Throws CannotPlay.
 */
export async function playTimeline(
  { steps }: Timeline,
  now: Date,
  reached: (moment: Date) => Promise<void>,
): Promise<void> {
  const left = steps
    .filter(({ at }) => at <= now)
    .sort((one, other) => one.at.getTime() - other.at.getTime())
  for (let next = 0; next < left.length;) {
    const end = endOfStretch(left[next]?.at ?? now, now)
    const stretch: Step[] = []
    for (; next < left.length && (left[next]?.at ?? now) <= end; next++) stretch.push(left[next]!)
    await playStretch(stretch)
    await reached(end)
  }
}

function endOfStretch(from: Date, now: Date): Date {
  const before = now.getTime() - from.getTime()
  const length = before > CLOSE_DAYS * DAY_MS ? 7 * DAY_MS : DAY_MS
  // Counted back from now, so that the last stretch ends exactly there.
  return new Date(now.getTime() - Math.floor(before / length) * length)
}

async function playStretch(steps: readonly Step[]): Promise<void> {
  const lanes = [...Map.groupBy(steps, ({ lane }) => lane).values()]
  const worker = async () => {
    for (let lane = lanes.shift(); lane; lane = lanes.shift()) {
      for (const step of lane) await playStep(step)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

async function playStep(step: Step): Promise<void> {
  try {
    await step.work(step.at)
  } catch (fault) {
    throw new CannotPlay(step, fault)
  }
}
