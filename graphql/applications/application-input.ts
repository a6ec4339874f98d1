// The shapes of what is said when somebody offers to help, for forms and the API alike.
import { z } from 'zod'
import { idOf } from '#graphql/operation/id.ts'
import { preferredLanguage, wholeNumber } from '#graphql/operation/input-shapes.ts'
import { emailAddress, optionalLongText, personName } from '#graphql/text/clean-text.ts'

const MOST_MESSAGE = 2000

const offering = {
  opportunityId: idOf('Opportunity'),
  /** In whole years. Asked only where it matters, and never kept. */
  age: wholeNumber(0, 130, 'not_an_age'),
  message: optionalLongText({ max: MOST_MESSAGE }),
  /** Said by somebody whose message reads like the report of a crime and is none. */
  notACrime: z.boolean().nullish().transform(Boolean),
}

export const putForwardInput = z.object(offering)

export const askToPutForwardInput = z.object({
  ...offering,
  name: personName(),
  email: emailAddress(),
  preferredLanguage,
})

/** An application, by the pass that a mail carried or by its id. */
export const applicationKey = z
  .object({
    token: z.string().max(200, 'wrong').nullish(),
    applicationId: idOf('Application').nullish(),
  })
  .refine(({ token, applicationId }) => Boolean(token) !== Boolean(applicationId), {
    error: 'required',
    path: ['token'],
  })

export const applicationAlone = z.object({ applicationId: idOf('Application') })

export const applicationWithReason = applicationAlone.extend({
  reason: optionalLongText({ max: 1000 }),
})
