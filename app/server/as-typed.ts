// What is wrong with a day or a time, said as closely as what was typed allows.
import type { FormIssue, Typed } from '#app/server/form.ts'
import { daysWhereShort } from '#app/server/typed-day.ts'
import { hourOfEither } from '#app/server/typed-time.ts'

/** A day that its month lacks says how many it has; "7" asks which half of the day. The rest stays as it is. */
export function asTyped(values: Typed, issue: FormIssue): FormIssue {
  const steps = issue.name.split(/[.[\]]+/).filter(Boolean)
  const last = steps.pop() ?? ''
  const around = steps.reduce<Typed | undefined>((value, step) => value?.[step], values) ?? {}
  if (issue.code === 'no_such_date') {
    const limit = daysWhereShort(around, last)
    return limit === null ? issue : { ...issue, code: 'month_too_short', limit }
  }
  if (issue.code === 'not_a_time') {
    const limit = hourOfEither(around[last])
    if (limit !== null)
      return { ...issue, code: limit === 12 ? 'which_twelve' : 'which_half', limit }
  }
  return issue
}
