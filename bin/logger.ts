// Structured logs with request ids. No address, no query, no token and nobody's words ever get in.
import type { Request, Response } from 'express'
import { pino, type DestinationStream } from 'pino'

export type Logger = ReturnType<typeof makeLogger>

/** `to` is for tests: otherwise lines go to the standard output. */
export function makeLogger(level: string, to?: DestinationStream) {
  const options = { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }
  const log = to ? pino(options, to) : pino(options)
  return {
    log,
    request(request: Request, response: Response, id: string) {
      const start = performance.now()
      response.on('finish', () => {
        log.info({
          id,
          method: request.method,
          path: plainPath(request.path),
          status: response.statusCode,
          ms: Math.round(performance.now() - start),
        })
      })
    },
    /** A fault, by its kind and where it came from; its message may quote what people typed. */
    fault(fault: unknown, reference: string) {
      const error = fault instanceof Error ? fault : new Error(typeof fault)
      log.error({
        reference,
        fault: error.name,
        code: (error as { code?: string }).code,
        stack: placesOf(error),
      })
    },
  }
}

/**
 * The words and numbers of our own addresses. A pass in one is a key to somebody's place, and whatever else
 * somebody types there is theirs.
 */
const plainPath = (path: string) =>
  path.replace(/[^/]+/g, (part) =>
    /^([a-z]{2,}(-[a-z]+){0,4}|\d{1,10})$/.test(part)
      ? part
      : `${/^\d{1,10}(?=-)/.exec(part)?.[0] ?? ''}…`,
  )

/** Where a fault came from. What it says goes first: its lines may look like places too. */
function placesOf({ stack, message }: Error): string[] {
  const said = stack?.indexOf(message) ?? -1
  const places = message && said >= 0 ? stack?.slice(said + message.length) : stack
  return (places ?? '')
    .split('\n')
    .filter((line) => /^ {4}at \S.*(:\d+:\d+\)?|<anonymous>\)|\(native\))$/.test(line))
    .slice(0, 12)
}

/** What a fault says to whoever runs a command, without what PostgreSQL quotes from rows, and without addresses. */
export const withoutValues = (text: string): string =>
  text.replace(/\)=\([^)]*\)/g, ')=(…)').replace(/[^\s"'<>(=]+@[^\s"'<>)]+/g, '…@…')
