// Shapes that inputs of several rooms have in common.
import { z } from 'zod'

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
