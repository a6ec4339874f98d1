// `npm run sweep`: what takes longer than the tests may.
import { defineConfig } from 'vitest/config'
import house from './vitest.config.ts'

export default defineConfig({
  resolve: house.resolve,
  test: {
    include: ['tests/sweep/**/*.test.ts'],
    globalSetup: ['tests/support/test-server.ts', 'tests/support/sweep-server.ts'],
    env: { NODE_ENV: 'test' },
    execArgv: ['--expose-gc'],
    testTimeout: 2_400_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
    maxConcurrency: 2,
  },
})
