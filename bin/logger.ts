// Structured logs with request ids. No address, no query, no token and nobody's words ever get in.
import type { Request, Response } from 'express'
import { pino } from 'pino'

export type Logger = ReturnType<typeof makeLogger>

export function makeLogger(level: string) {
  const log = pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime })
  return {
    log,
    request(request: Request, response: Response, id: string) {
      const start = performance.now()
      response.on('finish', () => {
        log.info({
          id,
          method: request.method,
          path: withoutTokens(request.path),
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
        stack: error.stack
          ?.split('\n')
          .filter((line) => line.trim().startsWith('at '))
          .slice(0, 12),
      })
    },
  }
}

/** A pass in an address is a key to somebody's place. */
const withoutTokens = (path: string) => path.replace(/\/\d+\.[\w-]{20,}/g, '/…')
