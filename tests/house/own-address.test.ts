import { once } from 'node:events'
import { createServer, request as askFor, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ownAddress } from '#bin/own-address.ts'

const app = express()
app.set('trust proxy', 1)
app.use(ownAddress(['http://pull.example:8080', 'http://127.0.0.1:8080']))
app.use(({ hostname, path, originalUrl, headers }, response) => {
  const address = `http://${hostname}:8080${originalUrl}`
  const known = [headers.host, headers['x-forwarded-host']].filter(Boolean)
  response.json({ path, originalUrl, known, isOne: URL.canParse(address), hostname })
})
const server = createServer(app)
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => void server.close())

const told = async (path: string, headers: Record<string, string>) => {
  const { port } = server.address() as AddressInfo
  const asking = askFor({ port, path, headers, host: '127.0.0.1' }).end()
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part as Buffer)
  return JSON.parse(Buffer.concat(parts).toString()) as Record<string, unknown>
}

const [page, somebodys] = ['/en/events?page=2', { host: 'pull.example' }]
test.each([
  [page, somebodys, page],
  [page, { host: 'evil.example' }, page],
  [page, { host: 'a b' }, page],
  [page, { ...somebodys, origin: 'http://evil.example' }, page],
  [page, { host: 'x:99999999' }, page],
  [page, { ...somebodys, 'x-forwarded-host': 'evil.example:99999999' }, page],
  [`http://evil.example${page}`, somebodys, page],
  ['http://evil.example', somebodys, '/'],
  ['HTTP://evil.example?x=/', somebodys, '/?x=/'],
  ['*', somebodys, '/*'],
  ['//evil.example/x', somebodys, '//evil.example/x'],
])('%s, asked of %j, is %s of our own', async (path, headers, originalUrl) => {
  expect(await told(path, headers)).toEqual({
    originalUrl,
    path: originalUrl.split('?')[0],
    known: ['pull.example:8080'],
    hostname: 'pull.example',
    isOne: true,
  })
})

test('a form that comes from another of our addresses is asked of that one', async () => {
  const answer = await told(page, { host: 'pull.example', origin: 'http://127.0.0.1:8080' })
  expect(answer.known).toEqual(['127.0.0.1:8080'])
})
