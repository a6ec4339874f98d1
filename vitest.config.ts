import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    // One copy of graphql, whoever imports it.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/journeys/**', 'tests/sweep/**'],
    globalSetup: ['tests/support/test-server.ts'],
    env: { NODE_ENV: 'test' },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
})
