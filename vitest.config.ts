import { globSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const tests = globSync('tests/**/*.test.{ts,tsx}', {
  exclude: ['tests/journeys/**', 'tests/sweep/**'],
})
// Most share what they import, which is a fifth of their time. A file with a module put in another's place has its own.
const alone = tests.filter((file) => readFileSync(file, 'utf8').includes('vi.mock('))

export default defineConfig({
  resolve: {
    // One copy of graphql, whoever imports it.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    globalSetup: ['tests/support/test-server.ts'],
    env: { NODE_ENV: 'test' },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'alone', include: alone } },
      {
        extends: true,
        test: { name: 'together', include: tests, exclude: alone, isolate: false },
      },
    ],
  },
})
