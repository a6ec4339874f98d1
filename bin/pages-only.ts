// What is no page's address: the framework's doors for scripts, for no page sends one, and what nobody can read.
import type { RequestHandler } from 'express'
import type { Refuse } from '#bin/refuse.ts'

/** Not found: a page's data without its page (`.data`, `?_data`), the list of pages (`/__manifest`), broken percent-encoding. */
export const pagesOnly =
  (refuse: Refuse): RequestHandler =>
  (request, response, next) => {
    const { path, query } = request
    const forScripts = path.endsWith('.data') || path === '/__manifest' || '_data' in query
    if (forScripts || !isReadable(path)) refuse(request, response, next, 404)
    else next()
  }

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
