// A headless Chromium that came through npm.
import { mkdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Browser } from 'playwright-core'

// The package lets nobody import its package.json.
const { version } = JSON.parse(
  readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8'),
) as { version: string }

const options = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
]

/** Where Chromium is unpacked to, once for each version of it. */
async function unpacked(): Promise<string> {
  // It brings the libraries that a bare machine lacks only where it thinks itself on a certain cloud.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  const folder = path.join(tmpdir(), `pull-together-chromium-${version}`)
  mkdirSync(folder, { recursive: true })
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    return await packed.executablePath()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

export async function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await unpacked(), args: options, timeout: 60_000 })
}
