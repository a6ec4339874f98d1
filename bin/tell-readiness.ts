// Whether it is ready: a word for strangers; what is lacking, for the log and for whoever runs the machine.
import type { Request, RequestHandler } from 'express'
import type { Logger } from '#bin/logger.ts'

export type Readiness = {
  /** What stands in the way of being ready, as sentences for the operator; none when all is well. */
  lacks: string[]
  /** What somebody should look at, though it is ready. */
  notes: string[]
}

/** Answers 200 or 503. What it has to say is logged when it is other than the last time. */
export function tellReadiness(
  readiness: () => Promise<Readiness>,
  { log }: Pick<Logger, 'log'>,
): RequestHandler {
  let said = ''
  return (request, response, next) => {
    readiness()
      .then(({ lacks, notes }) => {
        const sentences = [...lacks, ...notes]
        if (sentences.join() !== said) log.warn({ lacks, notes })
        said = sentences.join()
        const lines = [lacks.length ? 'not ready' : 'ready', ...(isLocal(request) ? sentences : [])]
        response
          .status(lacks.length ? 503 : 200)
          .type('text')
          .send(`${lines.join('\n')}\n`)
      })
      .catch(next)
  }
}

/** Asked on this machine itself, and not handed on by a proxy on it. */
const isLocal = ({ socket, headers }: Request): boolean =>
  /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '') &&
  headers['x-forwarded-for'] === undefined &&
  headers.forwarded === undefined
