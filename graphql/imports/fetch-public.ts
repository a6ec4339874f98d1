// Fetches a file from the web for the operator, and from nowhere inside the operator's own network.
import { lookup } from 'node:dns/promises'
import http from 'node:http'
import https from 'node:https'
import net, { type Socket } from 'node:net'
import tls from 'node:tls'
import { isPublicAddress } from '#graphql/imports/public-address.ts'

export type FetchFault =
  | 'not_an_address'
  | 'not_http'
  | 'has_credentials'
  | 'no_such_name'
  | 'not_public'
  | 'unreachable'
  | 'too_many_redirects'
  | 'wrong_status'
  | 'encoded'
  | 'too_large'
  | 'too_slow'

/** Why nothing was fetched. `at` is the host and, of a status, its number: never the path, which may be a secret. */
export class NotFetched extends Error {
  readonly code: FetchFault
  readonly at: string
  constructor(code: FetchFault, at = '') {
    super(code)
    this.code = code
    this.at = at
  }
}

/** Where a connection is to go: an address that was checked, never a name. */
export type Destination = { address: string; port: number; secure: boolean; name: string }

export type FetchOptions = {
  /** Every IP address of a name. */
  resolve?: (name: string) => Promise<string[]>
  connect?: (to: Destination) => Socket
  limits?: Partial<typeof defaults>
}

const defaults = { milliseconds: 10_000, bytes: 5 * 1024 * 1024, redirects: 3 }

/**
 * The body behind a public http(s) address (webcal counts as https). The name is resolved here, every address
 * that it has must be public, and the connection goes to the very address that was checked; so for each
 * redirect. Throws NotFetched.
 */
export async function fetchPublic(address: string, options: FetchOptions = {}): Promise<Buffer> {
  const limits = { ...defaults, ...options.limits }
  const signal = AbortSignal.timeout(limits.milliseconds)
  let url = readUrl(address.replace(/^webcals?:/i, 'https:'))
  try {
    for (let hops = 0; hops <= limits.redirects; hops++) {
      const destination = await destinationOf(url, options.resolve ?? resolveName, signal)
      const answer = await ask(url, destination, options.connect ?? connectTo, signal)
      if (!answer.headers.location || !isRedirect(answer.statusCode)) {
        return await bodyOf(answer, url.hostname, limits.bytes)
      }
      answer.destroy()
      url = readUrl(answer.headers.location, url)
    }
  } catch (fault) {
    if (fault instanceof NotFetched) throw fault
    throw new NotFetched(signal.aborted ? 'too_slow' : 'unreachable', url.hostname)
  }
  throw new NotFetched('too_many_redirects', url.hostname)
}

function readUrl(text: string, base?: URL): URL {
  if (!URL.canParse(text, base)) throw new NotFetched('not_an_address')
  const url = new URL(text, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new NotFetched('not_http')
  if (url.username || url.password) throw new NotFetched('has_credentials', url.hostname)
  return url
}

async function destinationOf(
  url: URL,
  resolve: (name: string) => Promise<string[]>,
  signal: AbortSignal,
): Promise<Destination> {
  const name = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = net.isIP(name) ? [name] : await unlessAborted(resolve(name), signal, name)
  const [address] = addresses
  if (!address) throw new NotFetched('no_such_name', name)
  // One private address among public ones is a trap or a mistake; neither is worth a guess.
  if (!addresses.every(isPublicAddress)) throw new NotFetched('not_public', name)
  const secure = url.protocol === 'https:'
  return { address, port: Number(url.port) || (secure ? 443 : 80), secure, name }
}

function unlessAborted(
  work: Promise<string[]>,
  signal: AbortSignal,
  name: string,
): Promise<string[]> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new NotFetched('too_slow', name)), { once: true })
    work.then(resolve, () => reject(new NotFetched('no_such_name', name)))
  })
}

const resolveName = async (name: string) =>
  (await lookup(name, { all: true, order: 'ipv4first' })).map(({ address }) => address)

function connectTo({ address, port, secure, name }: Destination): Socket {
  if (!secure) return net.connect({ host: address, port })
  return tls.connect({ host: address, port, ...(net.isIP(name) ? {} : { servername: name }) })
}

function ask(
  url: URL,
  destination: Destination,
  connect: (to: Destination) => Socket,
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  const { request } = destination.secure ? https : http
  return new Promise((resolve, reject) => {
    const headers = {
      accept: 'text/calendar, text/*;q=0.8, */*;q=0.1',
      'accept-encoding': 'identity',
    }
    // Without an agent Node takes 80 for granted, and would say so to the other side.
    const defaultPort = destination.secure ? 443 : 80
    const createConnection = () => connect(destination)
    request(url, { createConnection, defaultPort, signal, headers })
      .once('response', resolve)
      .once('error', reject)
      .end()
  })
}

const isRedirect = (status = 0) => [301, 302, 303, 307, 308].includes(status)

async function bodyOf(answer: http.IncomingMessage, host: string, most: number): Promise<Buffer> {
  const refuse = (code: FetchFault, at = host) => {
    answer.destroy()
    return new NotFetched(code, at)
  }
  if (answer.statusCode !== 200) throw refuse('wrong_status', `${host} ${answer.statusCode}`)
  if ((answer.headers['content-encoding'] ?? 'identity') !== 'identity') throw refuse('encoded')
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > most) throw refuse('too_large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
