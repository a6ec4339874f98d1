// Starts the built product for the journeys in the browser, and stops it as an operator would.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    siteUrl: string
    siteDatabase: string
    siteSecret: string
  }
}

type Told = { port: number; database: string; secret: string }

export default async function setup({ provide }: TestProject) {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'tests/support/serve-journeys.ts'],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } },
  )
  const ended = once(child, 'exit')
  const { port, database, secret } = await new Promise<Told>((resolve, reject) => {
    createInterface(child.stdout).once('line', (line) => resolve(JSON.parse(line) as Told))
    void ended.then(() => reject(new Error('The product did not start.')))
  })
  provide('siteUrl', `http://127.0.0.1:${port}`)
  provide('siteDatabase', database)
  provide('siteSecret', secret)
  return async () => {
    child.kill('SIGTERM')
    await ended
  }
}
