// Sends requests from a bounded number of connections, for a bounded time, and counts what came back.
import { Agent, request as send } from 'node:http'

export type Call = {
  path: string
  method?: 'GET' | 'POST'
  body?: string
  headers?: Record<string, string>
}

export type Measured = { perSecond: number; median: number; slow: number }

/**
 * Runs `calls(n)` for n = 0, 1, 2 … over `connections` for `milliseconds`. Throws on any answer but 200, so that
 * nothing fast and wrong is ever counted. Times are in milliseconds; `slow` is the 99th percentile.
 */
export async function load(
  port: number,
  calls: (n: number) => Call,
  { connections = 10, milliseconds }: { connections?: number; milliseconds: number },
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  const begin = performance.now()
  let n = 0
  const worker = async () => {
    while (performance.now() - begin < milliseconds) {
      const started = performance.now()
      await answer(port, agent, calls(n++))
      times.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))
  const seconds = (performance.now() - begin) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  return { perSecond: times.length / seconds, median: at(0.5), slow: at(0.99) }
}

export function answer(port: number, agent: Agent, call: Call): Promise<string> {
  return new Promise((resolve, reject) => {
    const { path, method = call.body ? 'POST' : 'GET', body, headers = {} } = call
    const request = send(
      {
        port,
        host: '127.0.0.1',
        agent,
        path,
        method,
        headers: {
          ...headers,
          ...(body && {
            'content-type': 'application/json',
            'content-length': String(Buffer.byteLength(body)),
          }),
        },
      },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (part: string) => (text += part))
        response.on('end', () => {
          const wrong = response.statusCode !== 200 || text.includes('"errors":')
          if (wrong)
            reject(new Error(`${path} answered ${response.statusCode}: ${text.slice(0, 300)}`))
          else resolve(text)
        })
      },
    )
    request.on('error', reject)
    request.end(body)
  })
}
