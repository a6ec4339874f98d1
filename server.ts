// The one process: static files, /graphql, the pages, health, and a graceful stop.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Request, type Response } from 'express'
import helmet from 'helmet'
import type { Environment } from '#environment'
import type { Engine } from '#graphql/engine.ts'
import { makeYoga } from '#graphql/yoga.ts'
import { requestContexts } from '#bin/request-context.ts'
import { bodyLimit } from '#bin/body-limit.ts'
import { keepLanguage } from '#bin/keep-language.ts'
import { keptAnswers } from '#bin/kept-answers.ts'
import { originCheck } from '#bin/origin-check.ts'
import { otherLanguage } from '#bin/other-language.ts'
import { ownAddress } from '#bin/own-address.ts'
import { pageHandlers } from '#bin/page-handlers.ts'
import { pictures } from '#bin/pictures.ts'
import { pagesOnly } from '#bin/pages-only.ts'
import { refuseBy } from '#bin/refuse.ts'
import type { Logger } from '#bin/logger.ts'
import { tellReadiness, type Readiness } from '#bin/tell-readiness.ts'

export type Serving = { url: string; port: number; stop: () => Promise<void> }

export type ServeOptions = {
  environment: Environment
  engine: Engine
  /** The pages, built: Remix's server build. */
  pages: ServerBuild
  demonstration: boolean
  logger: Logger
  readiness: () => Promise<Readiness>
}

/** Starts serving. Throws where the port is taken. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { environment, engine, pages, demonstration, logger, readiness } = options
  const server = createServer()
  await listen(server, environment.PORT, hostOf(environment, demonstration))
  const { port } = server.address() as AddressInfo
  const publicUrl = environment.PUBLIC_URL ?? `http://localhost:${port}`
  const origins = environment.PUBLIC_URL
    ? [new URL(environment.PUBLIC_URL).origin]
    : [publicUrl, `http://127.0.0.1:${port}`]

  const mailLeaves = demonstration || Boolean(environment.SMTP_URL)
  const contexts = requestContexts({ engine, demonstration, mailLeaves, publicUrl, origins })
  const yoga = makeYoga<{ expressRequest: Request; expressResponse: Response }>({
    schema: engine.schema,
    execute: engine.execute,
    introspection: false,
    contextFor: ({ expressRequest, expressResponse }) =>
      contexts.forApi(expressRequest, expressResponse),
    onFault: engine.onFault,
  })
  const schemaText = readFileSync('graphql/schema.graphql', 'utf8')

  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', environment.TRUSTED_PROXIES)
  app.use((request, response, next) => {
    const id = randomUUID()
    response.locals.requestId = id
    response.setHeader('X-Request-Id', id)
    logger.request(request, response, id)
    next()
  })
  app.use(ownAddress(origins))
  app.use(securityHeaders(publicUrl))
  if (demonstration) {
    app.use((_request, response, next) => {
      response.setHeader('X-Robots-Tag', 'noindex, nofollow')
      next()
    })
  }
  app.get('/healthz', (_request, response) => void response.type('text').send('ok\n'))
  app.get('/readyz', tellReadiness(readiness, logger))
  app.use(compression())
  app.use('/assets', express.static('build/client/assets', { immutable: true, maxAge: '1y' }))
  // By name, so that nobody looks for every page's address on the disk.
  for (const folder of ['fonts', 'icons']) {
    const files = express.static(`public/${folder}`, {
      maxAge: '1h',
      index: false,
      redirect: false,
    })
    app.use(`/${folder}`, files)
  }
  app.get('/schema.graphql', (_request, response) => void response.type('text').send(schemaText))
  const page = pageHandlers(pages, (request, response) => contexts.forPages(request, response))
  const refuse = refuseBy(page)
  app.use(originCheck(origins, refuse))
  app.use(pagesOnly(refuse))
  const viewerOf = (request: Request, response: Response) =>
    contexts.forPages(request, response).viewer()
  app.get('/pictures/:name', pictures(engine.db, viewerOf))
  app.use(
    bodyLimit(
      refuse,
      async (request, response) => (await viewerOf(request, response)).personId !== null,
    ),
  )
  app.use(
    '/graphql',
    (request, response) =>
      void yoga(request, response, { expressRequest: request, expressResponse: response }),
  )
  app.all(
    '*',
    keepLanguage(publicUrl),
    keptAnswers({
      bytes: environment.KEPT_ANSWERS_MEGABYTES * 1024 * 1024,
      happened: engine.happened,
      now: engine.now,
    }),
    otherLanguage(page),
    page,
  )
  app.use(((fault, _request, response, next) => {
    logger.fault(fault, String(response.locals.requestId))
    if (response.headersSent) next()
    else response.status(500).type('text').send(`${response.locals.requestId}\n`)
  }) satisfies ErrorRequestHandler)
  server.on('request', app)

  return {
    url: publicUrl,
    port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      }),
  }
}

/** No page has a script, so none may run. */
const securityHeaders = (publicUrl: string) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: publicUrl.startsWith('https:'),
    crossOriginEmbedderPolicy: false,
    // Under "no-referrer" browsers send forms with "Origin: null", and no form of ours would be taken.
    referrerPolicy: { policy: 'same-origin' },
  })

const hostOf = ({ HOST }: Environment, demonstration: boolean) =>
  HOST ?? (demonstration ? '127.0.0.1' : '0.0.0.0')

/** Before there is anything to serve: nobody should wait for a year to be played and then read it. Throws EADDRINUSE. */
export async function assertPortFree(environment: Environment, demonstration: boolean) {
  const server = createServer()
  await listen(server, environment.PORT, hostOf(environment, demonstration))
  await new Promise((closed) => server.close(closed))
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
}
