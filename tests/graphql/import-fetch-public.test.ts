import { createServer, type RequestListener, type Server } from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchPublic, type Destination, type FetchOptions } from '#graphql/imports/fetch-public.ts'

const CALENDAR = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'
const PUBLIC = '93.184.216.34'

const pages: Record<string, RequestListener> = {
  '/calendar.ics': (_, answer) => answer.end(CALENDAR),
  '/echo': (request, answer) => answer.end(JSON.stringify(request.headers)),
  '/one': (_, answer) => answer.writeHead(302, { location: '/calendar.ics' }).end(),
  '/three': (_, answer) => answer.writeHead(301, { location: '/two' }).end(),
  '/two': (_, answer) => answer.writeHead(307, { location: '/one' }).end(),
  '/four': (_, answer) => answer.writeHead(308, { location: '/three' }).end(),
  '/round': (_, answer) => answer.writeHead(302, { location: '/round' }).end(),
  '/inside': (_, answer) => answer.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
  '/inside-by-name': (_, answer) =>
    answer.writeHead(302, { location: 'http://intranet.example/' }).end(),
  '/file': (_, answer) => answer.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/named': (_, answer) =>
    answer.writeHead(302, { location: 'http://me:secret@calendar.example/' }).end(),
  '/missing': (_, answer) => answer.writeHead(404).end('not here'),
  '/packed': (_, answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end('xx'),
  '/largest': (_, answer) => answer.end(Buffer.alloc(5 * 1024 * 1024, 'x')),
  '/too-large': (_, answer) => answer.end(Buffer.alloc(5 * 1024 * 1024 + 1, 'x')),
  '/silent': () => {},
  '/drip': (_, answer) => {
    answer.write('BEGIN')
  },
  '/rude': (request) => request.socket.destroy(),
}

describe('fetching a file from the web', () => {
  let server: Server
  let asked: Destination[]
  let options: FetchOptions

  beforeAll(async () => {
    server = createServer((request, answer) => pages[request.url ?? '']?.(request, answer))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    asked = []
    options = {
      resolve: async (name) => names[name] ?? [],
      connect: (to) => {
        asked.push(to)
        return net.connect({ host: '127.0.0.1', port })
      },
    }
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  const names: Record<string, string[]> = {
    'calendar.example': [PUBLIC],
    'intranet.example': ['192.168.1.10'],
    'both.example': [PUBLIC, '127.0.0.1'],
    'mapped.example': ['::ffff:10.0.0.1'],
  }
  const codeOf = (address: string, more: FetchOptions = {}) =>
    fetchPublic(address, { ...options, ...more }).then(
      () => 'fetched',
      (fault) => fault.code,
    )

  test.each([
    ['a plain address', 'http://calendar.example/calendar.ics'],
    ['one redirect', 'http://calendar.example/one'],
    ['three redirects', 'http://calendar.example/three'],
    ['a public number', `http://${PUBLIC}/calendar.ics`],
  ])('brings what stands behind %s', async (_, address) => {
    expect((await fetchPublic(address, options)).toString()).toBe(CALENDAR)
  })

  test('connects to the very address that was checked, so that a name cannot change its mind', async () => {
    const answers = [[PUBLIC], ['127.0.0.1']]
    asked.length = 0
    await fetchPublic('http://calendar.example/calendar.ics', {
      ...options,
      resolve: async () => answers.shift() ?? [],
    })
    expect(asked).toEqual([{ address: PUBLIC, port: 80, secure: false, name: 'calendar.example' }])
    expect(answers).toHaveLength(1)
  })

  test('keeps no connection and asks for nothing packed', async () => {
    const seen = JSON.parse((await fetchPublic('http://calendar.example/echo', options)).toString())
    expect(seen).toMatchObject({
      host: 'calendar.example',
      'accept-encoding': 'identity',
      connection: 'close',
    })
  })

  test.each([
    ['webcal', 'webcal://calendar.example/calendar.ics', 443],
    ['https', 'https://calendar.example/calendar.ics', 443],
    ['https with a port', 'https://calendar.example:8443/calendar.ics', 8443],
  ])('asks %s over TLS', async (_, address, port) => {
    asked.length = 0
    await codeOf(address, {
      connect: (to) => {
        asked.push(to)
        throw new Error('enough')
      },
    })
    expect(asked).toEqual([{ address: PUBLIC, port, secure: true, name: 'calendar.example' }])
  })

  test.each([
    ['no address', 'calendar', 'not_an_address'],
    ['a file', 'file:///etc/passwd', 'not_http'],
    ['another scheme', 'ftp://calendar.example/', 'not_http'],
    ['credentials', 'http://me:secret@calendar.example/', 'has_credentials'],
    ['an unknown name', 'http://nobody.example/', 'no_such_name'],
    ['this machine', 'http://127.0.0.1/', 'not_public'],
    ['this machine in one number', 'http://2130706433/', 'not_public'],
    ['this machine in octal', 'http://0177.0.0.1/', 'not_public'],
    ['this machine, version 6', 'http://[::1]/', 'not_public'],
    ['this machine, mapped', 'http://[::ffff:127.0.0.1]/', 'not_public'],
    ['a private name', 'http://intranet.example/', 'not_public'],
    ['a name that is public and private', 'http://both.example/', 'not_public'],
    ['a name with a mapped address', 'http://mapped.example/', 'not_public'],
    ['a redirect into the network', 'http://calendar.example/inside', 'not_public'],
    ['a redirect to a private name', 'http://calendar.example/inside-by-name', 'not_public'],
    ['a redirect to a file', 'http://calendar.example/file', 'not_http'],
    ['a redirect with credentials', 'http://calendar.example/named', 'has_credentials'],
    ['a fourth redirect', 'http://calendar.example/four', 'too_many_redirects'],
    ['a circle', 'http://calendar.example/round', 'too_many_redirects'],
    ['what is not there', 'http://calendar.example/missing', 'wrong_status'],
    ['what comes packed', 'http://calendar.example/packed', 'encoded'],
    ['more than five megabytes', 'http://calendar.example/too-large', 'too_large'],
    ['a line that drops', 'http://calendar.example/rude', 'unreachable'],
  ])('refuses %s', async (_, address, code) => {
    expect(await codeOf(address)).toBe(code)
  })

  test('takes five megabytes to the byte', async () => {
    const body = await fetchPublic('http://calendar.example/largest', options)
    expect(body.length).toBe(5 * 1024 * 1024)
  })

  test.each([
    ['says nothing', 'http://calendar.example/silent'],
    ['never ends', 'http://calendar.example/drip'],
  ])('gives up on a server that %s', async (_, address) => {
    expect(await codeOf(address, { limits: { milliseconds: 100 } })).toBe('too_slow')
  })

  test('gives up on a name that is never answered', async () => {
    const resolve = () => new Promise<string[]>(() => {})
    const code = await codeOf('http://slow.example/', { resolve, limits: { milliseconds: 50 } })
    expect(code).toBe('too_slow')
  })

  test('never tells the path of an address, which may be a secret', async () => {
    const fault = await fetchPublic('http://calendar.example/missing', options).catch((one) => one)
    expect(`${fault.message} ${fault.at}`).toBe('wrong_status calendar.example 404')
  })
})
