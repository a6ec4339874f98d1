import { Logger, runOnce } from 'graphile-worker'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { renderNotice } from '#app/mail/render-notice.tsx'
import { tasks } from '#bin/jobs.ts'
import { smtpDelivery } from '#bin/mail-delivery.ts'
import type { Telling } from '#graphql/notices/tell.ts'
import { countUnsent } from '#graphql/notices/unsent-mail.ts'
import { transact } from '#graphql/operation/operation.ts'
import { issuePass, tokenOf } from '#graphql/passes/pass.ts'
import { aPerson, NOW } from '#tests/support/factories.ts'
import { openHouse, SECRET, type House } from '#tests/support/house.ts'
import { openMailServer, type MailServer } from '#tests/support/mail-server.ts'
import { noticeSamples } from '#tests/support/notice-samples.ts'

const PUBLIC_URL = 'https://pull.example'
const quiet = new Logger(() => () => {})

describe('the mail of a notice', () => {
  let house: House
  let mails: MailServer
  let pool: pg.Pool
  let delivery: ReturnType<typeof smtpDelivery>

  beforeAll(async () => {
    house = await openHouse()
    mails = await openMailServer()
    pool = new pg.Pool({ connectionString: house.url, max: 4 })
    pool.on('error', () => {})
    pool.on('connect', (client) => client.on('error', () => {}))
    delivery = smtpDelivery(mails.url, 'no-reply@pull.example')
    afterAll(async () => {
      delivery.close()
      await pool.end()
    })
  })

  beforeEach(() => {
    mails.received.length = 0
    mails.refuseWith(null)
  })

  const tell = (...tellings: Telling[]) =>
    transact(house.engine.asSystem('job'), 'account.change', (tx) => tx.tell(...tellings))

  /** What the job runner does, once, as the product's role; it writes its results down a moment later. */
  const work = async () => {
    await runOnce({
      pgPool: pool,
      logger: quiet,
      noHandleSignals: true,
      taskList: tasks(house.engine.asSystem('job'), {
        delivery,
        render: renderNotice,
        publicUrl: PUBLIC_URL,
        onFault: house.engine.onFault,
      }),
    })
    await expect.poll(() => countJobs('locked'), { timeout: 10_000 }).toBe(0)
  }

  const countJobs = async (which: 'locked' | 'all') => {
    const [found] = await house.db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM graphile_worker._private_jobs
      WHERE ${which} = 'all' OR locked_at IS NOT NULL`
    return found!.count
  }

  /** The waits between tries are real time: a test cannot sit them out. */
  const waitIsOver = () =>
    house.db.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now()`

  const confirmed = { kind: 'signUp.confirmed', facts: noticeSamples['signUp.confirmed'] } as const
  const latest = () => house.db.notice.findFirstOrThrow({ orderBy: { id: 'desc' } })

  test('arrives once, with both parts, under a name of its own', async () => {
    const { id } = await aPerson(house.db, {
      name: 'Siân Rees',
      email: 'sian@example.org',
      preferredLanguage: 'cy',
    })
    await tell({ ...confirmed, to: { personId: id } })
    await work()
    await work()

    expect(mails.received).toHaveLength(1)
    const [mail] = mails.received
    const notice = await latest()
    expect(mail).toMatchObject({
      from: 'no-reply@pull.example',
      to: ['sian@example.org'],
      headers: {
        subject: 'Mae gennych le: Taith lusernau, 3 Rhagfyr 2026',
        from: 'Pull Together · Cyd-dynnu <no-reply@pull.example>',
        to: 'sian@example.org',
        'message-id': `<notice-${notice.id}@pull.example>`,
        'auto-submitted': 'auto-generated',
        'content-language': 'cy',
      },
    })
    expect(mail!.headers['content-type']).toContain('multipart/alternative')
    expect(mail!.headers).not.toHaveProperty('reply-to')
    expect(mail!.text).toContain('Annwyl Siân Rees,\n\nMae gennych le.\n')
    expect(mail!.html).toContain('<h1')
    expect(notice).toMatchObject({ mail: 'sent', attempts: 1, fault: null, sentAt: NOW })
  })

  test('is in both languages, Welsh first, where the reader’s is not known', async () => {
    await tell({
      kind: 'member.invited',
      to: { email: 'nobody@example.org' },
      facts: noticeSamples['member.invited'],
    })
    await work()
    const [mail] = mails.received
    expect(mail!.headers['content-language']).toBe('cy, en')
    expect(mail!.text.indexOf('Dyma wahoddiad')).toBeGreaterThan(0)
    expect(mail!.text.indexOf('You are invited')).toBeGreaterThan(mail!.text.indexOf('Dyma'))
  })

  test('goes to the account’s address, unless the notice names another', async () => {
    const { id } = await aPerson(house.db, { email: 'new@example.org' })
    await tell({ ...confirmed, to: { personId: id } })
    await tell({ ...confirmed, to: { personId: id, email: 'old@example.org' } })
    await work()
    expect(mails.received.flatMap(({ to }) => to).sort()).toEqual([
      'new@example.org',
      'old@example.org',
    ])
  })

  test('carries the token of its pass', async () => {
    const person = await aPerson(house.db)
    const pass = await transact(house.engine.asSystem('job'), 'account.change', async (tx) => {
      const issued = await issuePass(tx, 'reset_password', 60, { personId: person.id })
      await tx.tell({
        kind: 'account.reset',
        to: { personId: person.id },
        facts: { name: person.name },
        passId: issued.id,
      })
      return issued
    })
    await work()
    expect(mails.received[0]!.text).toContain(`${PUBLIC_URL}/en/`)
    expect(mails.received[0]!.text).toContain(tokenOf(SECRET, pass))
  })

  test('is never sent when what it tells did not happen', async () => {
    const { id } = await aPerson(house.db)
    const before = await house.db.notice.count()
    await expect(
      transact(house.engine.asSystem('job'), 'account.change', async (tx) => {
        await tx.tell({ ...confirmed, to: { personId: id } })
        throw new Error('changed our mind')
      }),
    ).rejects.toThrow('changed our mind')
    await work()
    expect(mails.received).toEqual([])
    expect(await house.db.notice.count()).toBe(before)
  })

  test('is never sent to a person who has gone meanwhile', async () => {
    const { id } = await aPerson(house.db)
    await tell({ ...confirmed, to: { personId: id } })
    await house.db.person.delete({ where: { id } })
    await work()
    expect(mails.received).toEqual([])
  })

  test('that is refused is tried again, as the same mail', async () => {
    const { id } = await aPerson(house.db)
    await tell({ ...confirmed, to: { personId: id } })
    mails.refuseWith(451)
    await work()
    expect(await latest()).toMatchObject({ mail: 'queued', attempts: 1, fault: 'EMESSAGE 451' })
    await work()
    expect(mails.received, 'it waits before it tries again').toEqual([])

    mails.refuseWith(null)
    await waitIsOver()
    await work()
    const notice = await latest()
    expect(notice).toMatchObject({ mail: 'sent', attempts: 2, fault: null })
    expect(mails.received[0]!.headers['message-id']).toBe(`<notice-${notice.id}@pull.example>`)
  })

  test('that is refused twelve times is given up, and the address is kept nowhere', async () => {
    const { id } = await aPerson(house.db, { email: 'refused@example.org' })
    await tell({ ...confirmed, to: { personId: id } })
    mails.refuseWith(550)
    const before = mails.offered()
    for (let go = 0; go < 60 && (await latest()).mail === 'queued'; go++) {
      await waitIsOver()
      await work()
    }
    await waitIsOver()
    await work()
    expect(mails.offered() - before).toBe(12)
    expect(await latest()).toMatchObject({ mail: 'dead', attempts: 12, fault: 'EMESSAGE 550' })
    const kept = await house.db.$queryRaw<{ all: string }[]>`
      SELECT string_agg(concat(payload, last_error), ' ') AS all FROM graphile_worker._private_jobs`
    expect(kept[0]!.all).toContain('EMESSAGE 550')
    expect(kept[0]!.all).not.toContain('refused@')
  })

  test('to somebody without an address is given up at once', async () => {
    const person = await house.db.person.create({
      data: { name: 'Rhys', source: 'entered', createdAt: NOW },
    })
    await tell({ ...confirmed, to: { personId: person.id } })
    await work()
    expect(await latest()).toMatchObject({ mail: 'dead', fault: 'no address' })
  })

  test('is counted for whoever looks after the product, when given up or stuck for a day', async () => {
    await house.db.notice.deleteMany()
    const notice = { kind: 'signUp.confirmed', data: {}, language: 'en' } as const
    const hours = (n: number) => new Date(NOW.getTime() - n * 3_600_000)
    await house.db.notice.createMany({
      data: [
        { ...notice, mail: 'dead', createdAt: hours(1) },
        { ...notice, mail: 'queued', createdAt: hours(25) },
        { ...notice, mail: 'queued', createdAt: hours(23) },
        { ...notice, mail: 'sent', createdAt: hours(25) },
      ],
    })
    expect(await countUnsent(house.engine.asSystem('job'))).toEqual({ dead: 1, waiting: 1 })
  })
})
