import { once } from 'node:events'
import { createServer, request as askFor, type IncomingMessage } from 'node:http'
import { connect, createServer as connections, type AddressInfo, type Socket } from 'node:net'
import compression from 'compression'
import express from 'express'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { keptAnswers } from '#bin/kept-answers.ts'
import { openHistoryTail, type HistoryLine } from '#prisma/history-tail.ts'
import { NOW } from '#tests/support/factories.ts'
import { openHouse } from '#tests/support/house.ts'

const zip = vi.hoisted(() => ({ breaks: false }))
vi.mock('node:zlib', async (original) => {
  const zlib = await original<typeof import('node:zlib')>()
  const gzip = (body: Buffer, done: (fault: Error | null, zipped: Buffer) => void) =>
    zip.breaks ? done(new Error('It broke.'), body) : zlib.gzip(body, done)
  return { ...zlib, gzip }
})

const aSignUp = (sessionId: number | null) => ({ subject: 'SignUp', sessionId })

/** A site whose pages say how often they were made. */
async function openSite({ bytes = 100_000 } = {}) {
  const lines: HistoryLine[] = []
  const site = { url: '', made: 0, lines, silent: false, now: NOW, whileMaking: () => {} }
  const happened = async () => {
    if (site.silent) throw new Error('No answer.')
    return lines.splice(0)
  }
  const app = express()
  app.use(compression({ threshold: 0 }))
  app.use((request, response, next) => {
    if (request.headers['x-breaks']) {
      response.vary = () => {
        throw new Error('It broke.')
      }
    }
    next()
  })
  app.use(keptAnswers({ bytes, happened, now: () => site.now }))
  const page = (cacheControl: string, status = 200, type = 'text/html; charset=utf-8') =>
    ((request, response) => {
      site.made++
      const { of } = request.query
      if (of) response.locals.placesOf = String(of).split(',').map(Number)
      site.whileMaking()
      response.status(status).setHeader('Cache-Control', cacheControl)
      response.setHeader('Content-Type', type)
      response.write(`<p>made ${site.made}: `)
      response.end('taith ŵyl</p>')
    }) satisfies express.RequestHandler
  app.get('/alike', page('public, no-cache'))
  app.get('/own', page('private, no-cache'))
  app.get('/gone', page('public, no-cache', 410))
  app.get('/data', page('public, no-cache', 200, 'text/x-script'))
  app.use(((fault, _request, response, _next) => {
    response.status(500).end(String(fault))
  }) satisfies express.ErrorRequestHandler)
  const server = createServer(app)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  site.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { site, close: () => server.close() }
}

describe('pages that are alike for every visitor', () => {
  let opened: Awaited<ReturnType<typeof openSite>>
  let site: (typeof opened)['site']
  beforeEach(async () => {
    opened = await openSite()
    site = opened.site
  })
  afterEach(() => void opened.close())

  const get = async (path: string, headers: Record<string, string> = {}) =>
    fetch(`${site.url}${path}`, { headers: { 'accept-encoding': 'identity', ...headers } })
  const read = async (path: string, headers?: Record<string, string>) =>
    (await get(path, headers)).text()

  test('are made once while nothing changes', async () => {
    expect(await read('/alike')).toBe('<p>made 1: taith ŵyl</p>')
    expect(await read('/alike')).toBe('<p>made 1: taith ŵyl</p>')
    expect(site.made).toBe(1)
  })

  test.each([
    ['anything but a sign-up', '/alike?of=1,2', { subject: 'Event', sessionId: null }, 'made 2'],
    ['anything of a session', '/alike?of=1,2', { subject: 'Event', sessionId: 3 }, 'made 2'],
    ['a sign-up to a session it tells of', '/alike?of=1,2', aSignUp(2), 'made 2'],
    ['a sign-up to another', '/alike?of=1,2', aSignUp(3), 'made 1'],
    ['a sign-up that names no session', '/alike?of=1,2', aSignUp(null), 'made 2'],
    ['a sign-up, where it may tell of any', '/alike', aSignUp(3), 'made 2'],
  ])('after %s: %s', async (_is, path, line, made) => {
    await read(path)
    site.lines.push(line)
    expect(await read(path)).toContain(made)
    expect(await read(path)).toContain(made)
  })

  test('are made anew in the next minute, for what time alone changes', async () => {
    await read('/alike')
    site.now = new Date(site.now.getTime() + 60_000)
    expect(await read('/alike')).toContain('made 2')
  })

  test('are not kept when something was written while they were made', async () => {
    site.whileMaking = () => void site.lines.push(aSignUp(1))
    await read('/alike?of=1')
    site.whileMaking = () => {}
    expect(await read('/alike?of=1')).toContain('made 2')
    expect(await read('/alike?of=1')).toContain('made 2')
  })

  test('are made, and not kept, while the history cannot be read', async () => {
    await read('/alike')
    site.silent = true
    expect(await read('/alike')).toContain('made 2')
    expect(await read('/alike')).toContain('made 3')
    site.silent = false
    expect(await read('/alike')).toContain('made 1')
  })

  test('are a fault of ours where they cannot be sent, kept or not, and nobody waits for good', async () => {
    const breaks = { 'x-breaks': '1' }
    expect(await read('/alike', breaks)).toContain('It broke.')
    await read('/alike')
    expect(await read('/alike', breaks)).toContain('It broke.')
  })

  test('that cannot be packed are a fault that can be read, until they can', async () => {
    const packed = { 'accept-encoding': 'gzip' }
    zip.breaks = true
    onTestFinished(() => void (zip.breaks = false))
    expect(await read('/alike', packed)).toContain('It broke.')
    zip.breaks = false
    expect(await read('/alike', packed)).toContain('made 1')
  })

  test('are kept by their whole address', async () => {
    await read('/alike?page=1')
    expect(await read('/alike?page=2')).toContain('made 2')
    expect(await read('/alike?page=1')).toContain('made 1')
  })

  test('are made for whoever is signed in, and not given to visitors', async () => {
    const cookie = `session=${'a'.repeat(40)}`
    expect(await read('/alike', { cookie })).toContain('made 1')
    expect(await read('/alike', { cookie })).toContain('made 2')
    expect(await read('/alike')).toContain('made 3')
    expect(await read('/alike', { cookie: 'language=cy' })).toContain('made 3')
  })

  test('are made for whoever has a place remembered, and not given to others', async () => {
    expect(await read('/alike', { cookie: 'place=Cwmbran' })).toContain('made 1')
    expect(await read('/alike', { cookie: 'place=NP44' })).toContain('made 2')
    expect(await read('/alike')).toContain('made 3')
    expect(await read('/alike', { cookie: 'place=Cwmbran' })).toContain('made 4')
    expect(await read('/alike', { cookie: 'place=' })).toContain('made 3')
  })

  test('tell the browser to ask again, and nothing more when it has the page', async () => {
    const first = await get('/alike')
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    expect(first.headers.get('vary')).toContain('Cookie')
    // Not by fetch, which asks for a new answer whatever stands in If-None-Match.
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
    const [again] = (await once(askFor(`${site.url}/alike`, { headers }).end(), 'response')) as [
      IncomingMessage,
    ]
    expect(again.statusCode).toBe(304)
    again.resume()
  })

  test('come in the encoding that the browser takes', async () => {
    for (const time of ['made', 'kept']) {
      const response = await get('/alike', { 'accept-encoding': 'br' })
      expect([time, response.headers.get('content-encoding')]).toEqual([time, 'br'])
      expect(await response.text()).toBe('<p>made 1: taith ŵyl</p>')
    }
  })

  test('are the only ones kept: no other page, and none that went wrong', async () => {
    for (const path of ['/own', '/gone', '/data']) {
      const before = site.made
      await read(path)
      await read(path)
      expect([path, site.made]).toEqual([path, before + 2])
    }
    expect((await get('/data')).headers.get('content-type')).toBe('text/x-script')
    expect((await get('/own')).headers.get('cache-control')).toBe('private, no-cache')
  })

  test('take no more memory than they are given', async () => {
    const small = await openSite({ bytes: 40 })
    await fetch(`${small.site.url}/alike`)
    await fetch(`${small.site.url}/alike?a=1`)
    await fetch(`${small.site.url}/alike?a=1`)
    expect(small.site.made).toBe(3)
    small.close()
  })
})

describe('the tail of the history', () => {
  const line = (subjectId: number, subject = 'SignUp') => ({
    at: NOW,
    action: 'signUp.confirmed',
    via: 'page',
    subject,
    subjectId,
    facts: { sessionId: subjectId * 10 },
  })

  test('tells each line once, with its session', async () => {
    const { engine, db } = await openHouse()
    await engine.happened()
    await db.history.createMany({ data: [line(1), { ...line(2, 'Event'), facts: {} }] })
    expect(await engine.happened()).toEqual([
      { subject: 'SignUp', sessionId: 10 },
      { subject: 'Event', sessionId: null },
    ])
    expect(await engine.happened()).toEqual([])
  })

  test.each([
    ['was looked at before', true],
    ['was not', false],
  ])(
    'tells of a line whose number came first and which came last, where the tail %s',
    async (_is, looked) => {
      const { engine, db } = await openHouse()
      if (looked) await engine.happened()
      await db.$transaction(async (slow) => {
        await slow.history.create({ data: line(1) })
        await db.history.create({ data: line(2) })
        expect(await engine.happened()).toEqual([{ subject: 'SignUp', sessionId: 20 }])
      })
      expect(await engine.happened()).toEqual([{ subject: 'SignUp', sessionId: 10 }])
      expect(await engine.happened()).toEqual([])
    },
  )

  test('gives up a connection that has fallen silent, and tells the next on a new one', async () => {
    const { url, db } = await openHouse()
    const [to, at] = [new URL(url), new URL(url)]
    const open: Socket[] = []
    const silent = new Set<Socket>()
    const between = connections((client) => {
      const server = connect(Number(to.port), to.hostname)
      client.on('data', (part) => server.write(part)).on('close', () => server.destroy())
      server.on('data', (part) => silent.has(client) || client.write(part))
      open.push(client)
    })
    between.listen(0, '127.0.0.1')
    await once(between, 'listening')
    at.host = `127.0.0.1:${(between.address() as AddressInfo).port}`
    const tail = openHistoryTail(at.href, { patience: 500 })
    onTestFinished(async () => {
      await tail.close()
      between.close()
    })
    await tail.next()
    open.forEach((client) => silent.add(client))
    await db.history.create({ data: line(1) })
    await expect(tail.next()).rejects.toThrow('timeout')
    expect(await tail.next()).toEqual([{ subject: 'SignUp', sessionId: 10 }])
  })
})
