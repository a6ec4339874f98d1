// The shapes of what is said about a task, for forms and the API alike.
import { z } from 'zod'
import { idOf } from '#graphql/operation/id.ts'
import { shortText } from '#graphql/text/clean-text.ts'
import { isLondonDate } from '#graphql/time/london-time.ts'

/** A day of London's calendar, YYYY-MM-DD. */
export const day = z
  .string({ error: 'required' })
  .trim()
  .min(1, { error: 'required', abort: true })
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isLondonDate(text), 'no_such_date')

export const taskWords = () => shortText({ max: 200 })

export const addTaskInput = z.object({
  linkId: idOf('Link'),
  what: taskWords(),
  dueOn: day,
})

export const taskAlone = z.object({ taskId: idOf('Task') })

export const postponeTaskInput = taskAlone.extend({ dueOn: day })
