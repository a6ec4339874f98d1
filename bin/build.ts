// Generates and builds what is out of date, and nothing otherwise.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const sources = [
  'app/**/*',
  'graphql/**/*',
  'prisma/schema/*',
  'public/**/*',
  '*.json',
  '*.config.*',
]

/** Builds the pages and Prisma's client where their sources changed since. Exits with a message when that fails. */
export function buildWhatChanged(say: (line: string) => void): void {
  const files = sources.flatMap((pattern) => globSync(pattern, { withFileTypes: true }))
  const hash = createHash('sha256')
  for (const file of files.filter((one) => one.isFile())) {
    const path = `${file.parentPath}/${file.name}`
    hash.update(path).update(readFileSync(path))
  }
  const stamp = hash.digest('hex')
  const kept = '.cache/built'
  const whole = ['build/server/index.js', 'prisma/generated/prisma/client.ts'].every((file) =>
    existsSync(file),
  )
  if (whole && existsSync(kept) && readFileSync(kept, 'utf8') === stamp) return

  say('Building. This takes a moment the first time.')
  step('bin/generate-client.ts')
  step('node_modules/@remix-run/dev/dist/cli.js', 'vite:build', '--logLevel', 'error')
  mkdirSync('.cache', { recursive: true })
  writeFileSync(kept, stamp)
}

function step(...command: string[]) {
  const { status } = spawnSync(process.execPath, command, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (status !== 0) {
    process.stderr.write(`This failed: ${command.join(' ')}\n`)
    process.exit(1)
  }
}

if (import.meta.main) buildWhatChanged((line) => process.stdout.write(`${line}\n`))
