// The shapes of what is said about a task, for forms and the API alike.
import { z } from 'zod'
import { idOf } from '#graphql/operation/id.ts'
import type { Context } from '#graphql/context.ts'
import { shortText } from '#graphql/text/clean-text.ts'
import { isLondonDate, londonDate } from '#graphql/time/london-time.ts'

/** A day of London's calendar, YYYY-MM-DD. */
export const day = z
  .string({ error: 'required' })
  .trim()
  .min(1, { error: 'required', abort: true })
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isLondonDate(text), {
    error: 'no_such_date',
    abort: true,
  })

type Clock = Pick<Context, 'now'>

/** A day that is not over. */
export const dayToCome = ({ now }: Clock) =>
  day.refine((text) => text >= londonDate(now()), 'in_the_past')

/** A day that has come. */
export const daySoFar = ({ now }: Clock) =>
  day.refine((text) => text <= londonDate(now()), 'in_the_future')

export const taskWords = () => shortText({ max: 200 })

export const addTaskInput = (clock: Clock) =>
  z.object({
    linkId: idOf('Link'),
    what: taskWords(),
    dueOn: dayToCome(clock),
  })

export const taskAlone = z.object({ taskId: idOf('Task') })

export const postponeTaskInput = (clock: Clock) => taskAlone.extend({ dueOn: dayToCome(clock) })
