// The shapes of what is said when somebody wants a place, for forms and the API alike.
import { z } from 'zod'
import { idOf } from '#graphql/operation/id.ts'
import { preferredLanguage, wholeNumber } from '#graphql/operation/input-shapes.ts'
import { emailAddress, optionalLongText, personName } from '#graphql/text/clean-text.ts'

const MOST_NOTE = 500

const coming = {
  sessionId: idOf('Session'),
  /** In whole years, on the day. Asked only where it matters, and never kept. */
  age: wholeNumber(0, 130, 'not_an_age'),
  /** What would help on the day. */
  note: optionalLongText({ max: MOST_NOTE }),
}

export const takePlaceInput = z.object(coming)

export const askForPlaceInput = z.object({
  ...coming,
  name: personName(),
  email: emailAddress(),
  preferredLanguage,
})

/** A sign-up, by the pass that a mail carried or by its id. */
export const signUpKey = z
  .object({ token: z.string().max(200, 'wrong').nullish(), signUpId: idOf('SignUp').nullish() })
  .refine(({ token, signUpId }) => Boolean(token) !== Boolean(signUpId), {
    error: 'required',
    path: ['token'],
  })

export const signUpAlone = z.object({ signUpId: idOf('SignUp') })

/** More than a list shows at once. */
const MOST_MARKS = 200

export const markAttendanceInput = z.object({
  sessionId: idOf('Session'),
  marks: z
    .array(
      z.object({
        signUpId: idOf('SignUp'),
        /** Came, did not come, or neither is said any more. */
        state: z.enum(['attended', 'absent', 'confirmed'], { error: 'required' }),
      }),
    )
    .max(MOST_MARKS, 'too_many'),
})

/** When somebody asked, in ms, and the number of their sign-up: where a list goes on. */
const place = z
  .string()
  .regex(/^\d{1,15}\.[1-9]\d{0,8}$/, 'wrong')
  .transform((given) => {
    const [time, id] = given.split('.').map(Number) as [number, number]
    return { queuedAt: new Date(time), id }
  })

export const listInput = z.object({ sessionId: idOf('Session'), after: place.nullish() })

export type ListAsked = z.input<typeof listInput>
export type ListPart = z.output<typeof listInput>
