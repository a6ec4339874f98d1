// A server in a process of its own, which says in one line of JSON on which port it listens.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export type Child = { port: number; stop: () => Promise<void> }

export async function child(file: string, env: Record<string, string>): Promise<Child> {
  const started = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', ...env },
  })
  const ended = once(started, 'exit')
  const port = await new Promise<number>((resolve, reject) => {
    createInterface(started.stdout).once('line', (line) =>
      resolve((JSON.parse(line) as { port: number }).port),
    )
    void ended.then(() => reject(new Error(`${file} did not start.`)))
  })
  return {
    port,
    stop: async () => {
      started.kill('SIGTERM')
      await ended
    },
  }
}
