import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { operatorEnvironment } from '#bin/operator-environment.ts'

const file = path.join(mkdtempSync(path.join(tmpdir(), 'environment-')), '.env')
writeFileSync(file, 'SECRET=\nDATA_FOLDER=.data/from-the-file\nMAIL_FROM=file@pull.example\n')

afterEach(() => {
  vi.unstubAllEnvs()
  delete process.env.DATA_FOLDER
})

test('what the file says counts, and what the environment says goes before it', () => {
  vi.stubEnv('NODE_ENV', 'production')
  vi.stubEnv('MAIL_FROM', 'environment@pull.example')
  vi.stubEnv('SECRET', '')
  expect(operatorEnvironment(file)).toMatchObject({
    DATA_FOLDER: '.data/from-the-file',
    MAIL_FROM: 'environment@pull.example',
  })
})

test('tests read no file', () => {
  expect(operatorEnvironment(file).DATA_FOLDER).toBe('.data')
})
