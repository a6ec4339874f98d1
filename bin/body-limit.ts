// How much anybody may send: said beforehand, so that nothing has to be read to find out.
import type { Request, RequestHandler, Response } from 'express'
import { addresses } from '#app/paths.ts'
import { GREATEST_BODY, GREATEST_PICTURE_FORM } from '#graphql/limits.ts'
import type { Refuse } from '#bin/refuse.ts'

/**
 * Refuses a body that is too large for its address, and one that does not say how large it is. What a picture needs
 * is taken from nobody but who `isSignedIn`: it is held in memory before its page knows who sends it.
 */
export const bodyLimit =
  (
    refuse: Refuse,
    isSignedIn: (request: Request, response: Response) => Promise<boolean>,
  ): RequestHandler =>
  (request, response, next) => {
    const length = request.headers['content-length']
    const unsaid = request.headers['transfer-encoding'] !== undefined && length === undefined
    const bytes = Number(length ?? 0)
    const tooLarge = () => refuse(request, response, next, 413)
    if (unsaid) refuse(request, response, next, 411)
    else if (bytes <= GREATEST_BODY) next()
    else if (bytes > GREATEST_PICTURE_FORM || !takesPicture.test(request.path)) tooLarge()
    else isSignedIn(request, response).then((signedIn) => (signedIn ? next() : tooLarge()), next)
  }

/** The form with a picture in it, in either language: the only one with a file. */
const takesPicture = new RegExp(
  `^/(${(['en', 'cy'] as const)
    .map((lang) => `${lang}/${addresses.groupPicture[lang].replace(/:\w+/g, '[^/]+')}`)
    .join('|')})/?$`,
)
