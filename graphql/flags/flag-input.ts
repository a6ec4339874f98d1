// The shapes of what is said when something published is reported, and settled.
import { z } from 'zod'
import { idOf } from '#graphql/operation/id.ts'
import { asWell, chosen } from '#graphql/operation/input-shapes.ts'
import { longText } from '#graphql/text/clean-text.ts'
import { FlagReason } from '#prisma/generated/prisma/enums.ts'

export const raiseFlagInput = z
  .object({
    eventId: idOf('Event').nullish(),
    opportunityId: idOf('Opportunity').nullish(),
    organisationId: idOf('Organisation').nullish(),
    reason: chosen(FlagReason),
    text: longText({ max: 2000 }),
    /** Said by whoever was shown where to report a crime, and is reporting none. */
    notACrime: z.boolean().nullish().transform(Boolean),
  })
  .refine(
    (flag) => [flag.eventId, flag.opportunityId, flag.organisationId].filter(Boolean).length === 1,
    { path: ['eventId'], error: 'one_thing_only', ...asWell },
  )

export const settleFlagInput = z.object({
  flagId: idOf('Flag'),
  /** What was found and done. Only officers read it. */
  outcome: longText({ max: 2000 }),
})
