// Starts the built product for the journeys in the browser: a process and a database for each file of them.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { TestProject } from 'vitest/node'

export const SITE_SECRET = 'a secret that is long enough for the journeys'

/** Where a product is, and the address of its database as the product's role. */
export type ServedSite = { url: string; database: string }

declare module 'vitest' {
  export interface ProvidedContext {
    /** By the name of the journeys' file. */
    sites: Record<string, ServedSite>
  }
}

export default (project: TestProject) => serveSites(project, 'tests/journeys/*.test.ts')

/** Serves each of some files of tests a product of its own; with a `year`, the demonstration's is played first. */
export async function serveSites({ provide }: TestProject, pattern: string, year = false) {
  const files = globSync(pattern).map((file) => path.basename(file))
  const started = await Promise.all(files.map(() => serveSite(year)))
  provide('sites', Object.fromEntries(started.map(({ site }, at) => [files[at] ?? '', site])))
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()))
  }
}

/** A product of its own on a database of its own; with a `year`, the demonstration's is played first. */
export async function serveSite(
  year: boolean,
): Promise<{ site: ServedSite; stop: () => Promise<void> }> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'tests/support/serve-journeys.ts'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production', ...(year && { JOURNEY_YEAR: 'played' }) },
    },
  )
  const ended = once(child, 'exit')
  const { port, database } = await new Promise<{ port: number; database: string }>(
    (resolve, reject) => {
      createInterface(child.stdout).once('line', (line) => resolve(JSON.parse(line) as never))
      void ended.then(() => reject(new Error('The product did not start.')))
    },
  )
  return {
    site: { url: `http://127.0.0.1:${port}`, database },
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
