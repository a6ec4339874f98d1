import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pathTo } from '#app/paths.ts'
import { ownSite } from '#tests/support/own-site.ts'

const run = promisify(execFile)
const served = ownSite()
const site = served.url

const ask = (query: string, more: { headers?: Record<string, string>; variables?: object } = {}) =>
  fetch(`${site}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...more.headers },
    body: JSON.stringify({ query, variables: more.variables }),
  })
const told = async (query: string) => JSON.stringify(await (await ask(query)).json())

describe('the open API', () => {
  test('answers the world', async () => {
    expect(await told('{ currentPlans { name { en cy } } }')).toContain('Cynllun Heddlu')
  })

  test('is published as a file', async () => {
    const text = await (await fetch(`${site}/schema.graphql`)).text()
    expect(text).toContain('type Query')
  })

  test.each([
    ['its own plan', '{ __schema { types { name } } }'],
    ['a field that is close to another', '{ currentPlan { id } }'],
    ['an enum that is close to another', '{ areas(kind: counci) { code } }'],
    [
      'a deep question',
      `{ currentPlans { ${'priorities { plan { '.repeat(9)} id ${'} }'.repeat(9)} } }`,
    ],
    [
      'many aliases',
      `{ ${Array.from({ length: 60 }, (_, n) => `a${n}: currentPlans { id }`).join(' ')} }`,
    ],
    ['many directives', `{ currentPlans { id ${'@include(if: true) '.repeat(40)} } }`],
    ['a very long question', `{ currentPlans { ${'id '.repeat(5000)} } }`],
    [
      'a circle of fragments',
      'query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    ],
  ])('refuses %s, and tells nothing of what it holds', async (_, query) => {
    const text = await told(query)
    expect(text).toContain('"errors"')
    expect(text).not.toContain('Did you mean')
    expect(text).not.toMatch(/at \w+ \(|node_modules/)
  })

  test.each([
    ['a global id of nothing', '{ node(id: "x") { id } }'],
    ['a number beyond every row', '{ event(number: 2147483647) { number } }'],
    ['more than a page', '{ organisations(first: 100000) { edges { node { number } } } }'],
    ['a NUL byte', '{ locality(text: "a\\u0000b") { outcode } }'],
    ['a far year', '{ sessions(filter: { from: "12026-01-01" }) { edges { cursor } } }'],
  ])('has a clear answer to %s', async (_, query) => {
    expect(await told(query)).not.toMatch(/"(FAULT|BUSY)"/)
  })

  test('takes no question as a plain form, which any page could send', async () => {
    const response = await fetch(`${site}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: '{ currentPlans { id } }' }),
    })
    expect(await response.text()).not.toContain('"data"')
  })

  test('takes no batch, and no body without end', async () => {
    const batch = await fetch(`${site}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ currentPlans { id } }' }]),
    })
    expect(await batch.text()).not.toContain('"data"')
    const large = await ask(`{ currentPlans { id } } #${'x'.repeat(2_000_000)}`).catch(() => null)
    expect(large?.status ?? 413).toBe(413)
  })
})

describe('forms from elsewhere', () => {
  const form = (headers: Record<string, string>, path = '/en/sign-in') =>
    fetch(`${site}${path}`, { method: 'POST', headers, body: new URLSearchParams({ a: 'b' }) })

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['nowhere', {}],
    [
      'another site that forges the host',
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    ],
  ])('are refused when they come from %s', async (_, headers) => {
    expect((await form(headers as Record<string, string>)).status).toBe(403)
    expect((await form(headers as Record<string, string>, '/en/sign-in?_data=routes')).status).toBe(
      403,
    )
  })

  test('are refused at the API too', async () => {
    const response = await ask('{ currentPlans { id } }', {
      headers: { origin: 'https://evil.example' },
    })
    expect(response.status).toBe(403)
  })
})

describe('forms that no page of ours could send', () => {
  const post = (body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(`${site}/en/sign-in`, {
      method: 'POST',
      headers: { origin: site, ...headers },
      body,
      duplex: 'half',
    } as RequestInit)

  test.each([
    ['a list of four thousand million', { 'sessions[4294967294].x': '1', email: '' }],
    ['a list with a strange index', { 'sessions[1e9].x': '1' }],
    ['names within names', { 'a.a.a.a.a.a.a.a': '1' }],
    ['a change of the form that is none', { __intent__: '{"type":"nonsense"}' }],
    ['what is no change at all', { __intent__: 'nonsense' }],
    ['a broken state of the form', { __state__: '{' }],
  ])('are refused with %s', async (_, fields) => {
    expect((await post(new URLSearchParams(fields as Record<string, string>))).status).toBe(400)
  })

  test('are refused without a length, and with too great a one', async () => {
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    const endless = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('a=b'))
        controller.close()
      },
    })
    expect((await post(endless, type)).status).toBe(411)
    expect((await post(`a=${'x'.repeat(600_000)}`, type)).status).toBe(413)
  })
})

describe.each(['en', 'cy'] as const)('what is wrong is said in its own words (%s)', (lang) => {
  const t = wordsIn(lang)
  const send = (more: RequestInit) => ({ method: 'POST', headers: { origin: site }, ...more })
  const form = new URLSearchParams({ a: 'b' })

  test.each([
    ['an address of nothing', '/nothing-here', {}, 404, 'notFound'],
    ['an address that cannot be read', '/EVENTS/%zz', {}, 404, 'notFound'],
    ['half a letter', '/EVENTS/%ff', {}, 404, 'notFound'],
    ['a page that cannot be', '/EVENTS?after=nonsense', {}, 400, 'badRequest'],
    ['a page of groups that cannot be', '/GROUPS?after=nonsense', {}, 400, 'badRequest'],
    [
      'a form that cannot be ours',
      '/SIGN_IN',
      send({ body: 'a[4294967294]=1' }),
      400,
      'badRequest',
    ],
    ['a form for a page without one', '/PRIVACY', send({ body: form }), 405, 'notHere'],
    ['a method that no page has', '/PRIVACY', send({ method: 'PUT', body: form }), 405, 'notHere'],
    ['too much at once', '/SIGN_IN', send({ body: 'x'.repeat(600_000) }), 413, 'tooLarge'],
    ['another site', '/SIGN_IN', { method: 'POST', body: form }, 403, 'otherSite'],
  ] as const)('%s', async (_, address, request, status, kind) => {
    const pages = {
      EVENTS: 'events',
      GROUPS: 'groups',
      SIGN_IN: 'signIn',
      PRIVACY: 'privacy',
    } as const
    const path = address.replace(/^\/([A-Z_]+)/, (_all, name: keyof typeof pages) =>
      pathTo(pages[name], lang).slice(`/${lang}`.length),
    )
    const response = await fetch(`${site}/${lang}${path}`, request as RequestInit)
    const text = await response.text()
    expect(response.status).toBe(status)
    expect(text).toContain(`<html lang="${lang}"`)
    expect(text).toContain(t(`${kind}.heading`).replaceAll("'", '&#x27;'))
    expect(text).not.toContain(t('fault.heading'))
  })
})

describe('the process', () => {
  test('says that it lives, and whether it is ready', async () => {
    expect(await (await fetch(`${site}/healthz`)).text()).toBe('ok\n')
    expect((await fetch(`${site}/readyz`)).status).toBe(200)
  })

  test('keeps hashed files for a year and compresses', async () => {
    const html = await (await fetch(`${site}/en`)).text()
    const href = /href="(\/assets\/[^"]+\.css)"/.exec(html)?.[1]
    const styles = await fetch(`${site}${href}`, { headers: { 'accept-encoding': 'gzip' } })
    expect(styles.headers.get('cache-control')).toContain('immutable')
    expect(styles.headers.get('content-encoding')).toBe('gzip')
  })

  test.each([
    '/en/groups.data?search=<meta http-equiv=refresh content=0;url=https://evil.example/>',
    '/cy.data',
    '/en/events?_data=routes/events',
    '/en/account.data',
    '/__manifest?p=/en',
  ])('gives no script a page’s data: %s', async (path) => {
    const response = await fetch(`${site}${path}`)
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'text/html; charset=utf-8',
    ])
    const text = await response.text()
    expect(text).toContain('<h1')
    expect(text).not.toContain('evil.example')
  })

  test('sends its strict headers with every answer', async () => {
    for (const path of ['/en', '/healthz', '/en/nothing', '/graphql']) {
      const { headers } = await fetch(`${site}${path}`)
      expect(headers.get('content-security-policy'), path).toContain("default-src 'none'")
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('referrer-policy'), path).toBe('same-origin')
      expect(headers.get('x-powered-by'), path).toBe(null)
    }
  })

  test('refuses a second server on the same folder, in a sentence', async () => {
    const second = run(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', 'tests/support/serve-twice.ts'],
      {
        env: {
          ...process.env,
          NODE_ENV: 'test',
          SITE_DATABASE: new URL(served.database).pathname.slice(1),
        },
      },
    )
    await expect(second).rejects.toMatchObject({
      stderr: expect.stringContaining('already runs from this folder'),
    })
  })
})
