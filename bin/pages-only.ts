// The framework's doors for scripts stay shut: no page sends one, and what comes out of them is nobody's page.
import type { RequestHandler } from 'express'
import type { Refuse } from '#bin/refuse.ts'

/** Not found: a page's data without its page (`.data`, `?_data`), and the list of pages (`/__manifest`). */
export const pagesOnly =
  (refuse: Refuse): RequestHandler =>
  (request, response, next) => {
    const { path, query } = request
    const forScripts = path.endsWith('.data') || path === '/__manifest' || '_data' in query
    if (forScripts) refuse(request, response, next, 404)
    else next()
  }
