// Shapes that inputs of several rooms have in common.
import { z } from 'zod'
import { PreferredLanguage } from '#prisma/generated/prisma/enums.ts'

/** A whole number within bounds, or null where it was left out; `code` says what is wrong. */
export const wholeNumber = (least: number, greatest: number, code: string) =>
  z
    .number({ error: code })
    .int(code)
    .min(least, code)
    .max(greatest, code)
    .nullish()
    .transform((number) => number ?? null)

/** A list that may be left out. */
export const listOf = <Item extends z.ZodType>(item: Item, most: number) =>
  z
    .array(item)
    .max(most, 'too_many')
    .nullish()
    .transform((items) => items ?? [])

/** One of those offered, which has to be chosen: a form on which nothing was chosen leaves it out. */
export const chosen = <Value extends string>(offered: Readonly<Record<string, Value>>) =>
  z
    .enum(offered, { error: 'required' })
    .nullish()
    .transform((value, context) => {
      if (value) return value
      context.addIssue({ code: 'custom', message: 'required' })
      return z.NEVER
    })

/** The language that somebody is to be written to in. That nobody knows it is kept, but never said. */
export const preferredLanguage = chosen(PreferredLanguage).refine(
  (language) => language !== 'unknown',
  { error: 'required' },
)

/**
 * For a rule over several fields, so that it is asked although a field was refused by itself: whoever sent a form is
 * told everything at once. The rule is then given such a field as it came, or not at all.
 */
export const asWell = {
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
}
