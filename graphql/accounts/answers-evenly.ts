// Answers that come at whole steps of time, so that how long they took tells nothing.
import { setTimeout as wait } from 'node:timers/promises'
import type { Operation } from '#graphql/operation/operation.ts'

/** Milliseconds. Longer than any of these operations takes, but for when many wait. */
export const STEP = 300

/** The same operation, never telling by its time what it found. The product's own calls do not wait. */
export function answersEvenly<Input, Output>(
  operation: Operation<Input, Output>,
): Operation<Input, Output> {
  const evenly: typeof operation = Object.assign(
    async (...[context, input]: Parameters<typeof operation>) => {
      if (context.origin === null) return operation(context, input)
      const began = performance.now()
      try {
        return await operation(context, input)
      } finally {
        // A timer drops parts of a millisecond and may be one early: never before the step.
        await wait(Math.ceil(STEP - ((performance.now() - began) % STEP)) + 1)
      }
    },
    { permission: operation.permission },
  )
  return evenly
}
