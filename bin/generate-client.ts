// Generates Prisma's client. Its command wants a schema-engine binary that it would download; generating
// needs none, so it is shown this Node instead.
import { spawnSync } from 'node:child_process'

const { status } = spawnSync('node_modules/.bin/prisma', ['generate'], {
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  },
  stdio: ['ignore', 'ignore', 'inherit'],
})
process.exitCode = status ?? 1
