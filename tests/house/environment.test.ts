import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readEnvironment } from '#environment'

describe('the environment', () => {
  test('needs nothing to be set', () => {
    expect(readEnvironment({})).toMatchObject({
      PORT: 3000,
      DATA_FOLDER: '.data',
      TRUSTED_PROXIES: [],
    })
  })

  test.each([
    [{ PORT: 'eighty' }, 'PORT must be a port number'],
    [{ PORT: '70000' }, 'PORT must be a port number, at most 65535'],
    [{ SECRET: 'short' }, 'SECRET must have at least 32 characters'],
    [{ SECRET: 'a'.repeat(40) }, 'SECRET is too easy to guess'],
    [{ PUBLIC_URL: 'example.org' }, 'PUBLIC_URL must be the address that people type'],
    [{ DATABASE_URL: 'postgresql://a:b@c/d' }, 'DATABASE_OWNER_URL is missing'],
    [
      { DATABASE_URL: 'mysql://a', DATABASE_OWNER_URL: 'postgresql://a/b' },
      'DATABASE_URL must be an address',
    ],
    [{ SMTP_URL: 'http://mail' }, 'SMTP_URL must be an address such as smtp://'],
    [{ SMTP_URL: 'smtp://mail.example' }, 'MAIL_FROM is missing'],
    [{ MAIL_FROM: 'Pull <no-reply@pull.example>' }, 'MAIL_FROM must be an e-mail address alone'],
    [{ TRUSTED_PROXIES: 'everybody' }, 'TRUSTED_PROXIES must be addresses or networks'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be'],
  ])('says what is wrong with %j in a sentence', (given, sentence) => {
    expect(() => readEnvironment(given as Record<string, string>)).toThrow(sentence)
  })

  test('tells everything that is wrong at once', () => {
    expect(() => readEnvironment({ PORT: 'x', SECRET: 'y' })).toThrow(/PORT[^]*SECRET/)
  })

  test('is whole in .env.example', () => {
    const example = readFileSync('.env.example', 'utf8')
    const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]).sort()
    const read = [...readFileSync('environment.ts', 'utf8').matchAll(/^ {4}([A-Z_]+):/gm)]
      .map((match) => match[1])
      .sort()
    expect(named).toEqual(read)
  })
})
