// How much anybody may send: said beforehand, so that nothing has to be read to find out.
import type { RequestHandler } from 'express'
import { addresses } from '#app/paths.ts'
import { GREATEST_BODY, GREATEST_PICTURE_FORM } from '#graphql/limits.ts'
import type { Refuse } from '#bin/refuse.ts'

/** Refuses a body that is too large for its address, and one that does not say how large it is. */
export const bodyLimit =
  (refuse: Refuse): RequestHandler =>
  (request, response, next) => {
    const length = request.headers['content-length']
    const unsaid = request.headers['transfer-encoding'] !== undefined && length === undefined
    const most = takesPicture.test(request.path) ? GREATEST_PICTURE_FORM : GREATEST_BODY
    if (unsaid) refuse(request, response, next, 411)
    else if (Number(length ?? 0) > most) refuse(request, response, next, 413)
    else next()
  }

/** The form with a picture in it, in either language: the only one with a file. */
const takesPicture = new RegExp(
  `^/(${(['en', 'cy'] as const)
    .map((lang) => `${lang}/${addresses.groupPicture[lang].replace(/:\w+/g, '[^/]+')}`)
    .join('|')})/?$`,
)
