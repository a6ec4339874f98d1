// Whoever chose a language, and then reads in the other, is met in that one next time.
import type { RequestHandler } from 'express'
import { remember, rememberedLanguage } from '#app/remembered.ts'

export const keepLanguage =
  (publicUrl: string): RequestHandler =>
  (request, response, next) => {
    const chosen = rememberedLanguage(request.headers.cookie)
    const read = /^\/(en|cy)(?:\/|$)/.exec(request.path)?.[1]
    if (request.method === 'GET' && chosen && read && chosen !== read)
      response.append('Set-Cookie', remember('language', read, publicUrl))
    next()
  }
