// The shapes of what is said about a picture.
import { z } from 'zod'
import { idOf } from '#graphql/operation/id.ts'
import { MOST_BYTES, MOST_MEGABYTES } from '#graphql/pictures/make-picture.ts'
import { bilingualText } from '#graphql/text/clean-text.ts'
import { PictureUse } from '#prisma/generated/prisma/enums.ts'

const picture = z
  .string()
  .nullish()
  .superRefine((text, context) => {
    if (!text || text.length <= Math.ceil(MOST_BYTES / 3) * 4) return
    const params = { limit: MOST_MEGABYTES }
    context.addIssue({ code: 'custom', message: 'picture_too_large', params })
  })
  .transform((text) => (typeof text === 'string' ? Buffer.from(text, 'base64') : null))

export const takeAwayPictureInput = z.object({
  organisationId: idOf('Organisation'),
  use: z.enum(PictureUse, { error: 'required' }),
})

export const keepPictureInput = takeAwayPictureInput.extend({
  /** In base64. Left out, the one that is there stays, and its words change; empty, one was to be chosen. */
  picture,
  /** The address of the picture that the words are of. Left out, they are of whichever is there. */
  seen: z.string().nullish(),
  alt: bilingualText({ max: 250, required: false }),
})
