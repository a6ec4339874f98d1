import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { ServerBuild } from '@remix-run/node'
import { renderNotice } from '#app/mail/render-notice.tsx'
import { startJobs, type Jobs } from '#bin/jobs.ts'
import { makeLogger } from '#bin/logger.ts'
import { readEnvironment } from '#environment'
import { transact } from '#graphql/operation/operation.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { openMailServer, type MailServer } from '#tests/support/mail-server.ts'
import { noticeSamples } from '#tests/support/notice-samples.ts'

const MAIL_FROM = 'no-reply@pull.example'

describe('the job runner', () => {
  let house: House
  let mails: MailServer
  const started: Jobs[] = []

  beforeAll(async () => {
    house = await openHouse()
    mails = await openMailServer()
  })
  afterEach(async () => {
    for (const jobs of started.splice(0)) await jobs.stop()
  })

  const start = async (variables: Record<string, string>, demonstration = false) => {
    const jobs = await startJobs({
      environment: readEnvironment({ LOG_LEVEL: 'silent', ...variables }),
      engine: house.engine,
      pages: { entry: { module: { renderNotice } } } as unknown as ServerBuild,
      url: house.url,
      demonstration,
      logger: makeLogger('silent'),
    })
    started.push(jobs)
    return jobs
  }

  const tell = () =>
    transact(house.engine.asSystem('job'), 'account.change', (tx) =>
      tx.tell({
        kind: 'member.invited',
        to: { email: 'invited@example.org' },
        facts: noticeSamples['member.invited'],
      }),
    )
  const latest = () => house.db.notice.findFirstOrThrow({ orderBy: { id: 'desc' } })

  test('sends a mail soon after it is written', async () => {
    const jobs = await start({
      SMTP_URL: mails.url,
      MAIL_FROM,
      PUBLIC_URL: 'https://pull.example/',
    })
    expect(jobs.lacks()).toEqual([])
    await tell()
    await expect.poll(() => mails.received.length, { timeout: 10_000 }).toBe(1)
    await expect.poll(async () => (await latest()).mail, { timeout: 10_000 }).toBe('sent')
    expect(mails.received[0]!.text).toContain('\nhttps://pull.example/cy/fy-ngrwpiau\n')
  })

  test('without a mail server keeps mails waiting, says so, and loses none', async () => {
    const before = mails.received.length
    const jobs = await start({})
    expect(jobs.lacks().join()).toContain('SMTP_URL')
    await tell()
    await jobs.stop()
    started.length = 0
    expect(await latest()).toMatchObject({ mail: 'queued', attempts: 0 })

    await start({ SMTP_URL: mails.url, MAIL_FROM })
    await expect.poll(() => mails.received.length, { timeout: 10_000 }).toBe(before + 1)
  })

  test('says that mails would be useless without PUBLIC_URL', async () => {
    const jobs = await start({ SMTP_URL: mails.url, MAIL_FROM })
    expect(jobs.lacks()).toEqual([expect.stringContaining('PUBLIC_URL is not set')])
  })

  test('of the demonstration hands no mail to anybody, whatever is configured', async () => {
    const before = mails.offered()
    const jobs = await start({ SMTP_URL: mails.url, MAIL_FROM }, true)
    await tell()
    await expect.poll(async () => (await latest()).mail, { timeout: 10_000 }).toBe('sent')
    expect(mails.offered()).toBe(before)
    expect(jobs.lacks()).toEqual([])
  })

  test('tells whoever looks after the product which mails were given up', async () => {
    const jobs = await start({})
    expect(await jobs.notes()).toEqual([])
    await house.db.notice.updateMany({ where: { id: (await latest()).id }, data: { mail: 'dead' } })
    expect(await jobs.notes()).toEqual([
      'Mails given up: 1. An administrator finds them at /en/unsent-mail.',
    ])
  })
})
