import pg from 'pg'
import { describe, expect, test } from 'vitest'
import type { Request, Response } from 'express'
import { tasks } from '#bin/jobs.ts'
import { makeLogger, withoutValues } from '#bin/logger.ts'
import { maskError } from '#graphql/errors.ts'
import { aPerson, NOW } from '#tests/support/factories.ts'
import { openHouse } from '#tests/support/house.ts'
import { TOKEN } from '#tests/support/notice-samples.ts'

const EMAIL = 'zebedee@quillfeather.example'
const NAME = 'Zebedee Quillfeather'
const TRACE = /zebedee|quillfeather|c2FtcGxl/i

/** A logger, and the lines that it has written. */
function aLog() {
  const lines: string[] = []
  const logger = makeLogger('trace', { write: (line: string) => void lines.push(line) })
  return { logger, lines }
}

describe('the log', () => {
  test('says of a row that is there already only that, and where', async () => {
    const { db, ownerUrl } = await openHouse()
    await aPerson(db, { name: NAME, email: EMAIL })
    const again = { personId: 0, email: EMAIL, passwordHash: '', createdAt: NOW }
    const client = new pg.Client({ connectionString: ownerUrl })
    await client.connect()
    const insert = `INSERT INTO "Account" ("personId", email, "passwordHash", "createdAt")
      VALUES (0, '${EMAIL}', '', now())`
    const faults = await Promise.all([
      db.account.create({ data: again }).catch((fault: unknown) => fault),
      db.$executeRawUnsafe(insert).catch((fault: unknown) => fault),
      db.$transaction((tx) => tx.$executeRawUnsafe(insert)).catch((fault: unknown) => fault),
      db.$queryRawUnsafe(`SELECT '${EMAIL}'::int`).catch((fault: unknown) => fault),
      client.query(insert).catch((fault: unknown) => fault),
    ])
    // So that this test can fail: the faults themselves quote the address.
    const quoted = faults.map((fault) => `${String(fault)} ${JSON.stringify(fault)}`)
    expect(quoted.filter((text) => TRACE.test(text)).length).toBeGreaterThanOrEqual(2)

    const { logger, lines } = aLog()
    const told = faults.map((fault) => maskError(logger.fault)(fault))
    expect(lines).toHaveLength(faults.length)
    expect(lines.join('')).not.toMatch(TRACE)
    expect(told.map(({ message }) => message).join('')).not.toMatch(TRACE)
    for (const line of lines) {
      const { fault, stack } = JSON.parse(line) as { fault: string; stack: string[] }
      expect(fault).toMatch(/rror/)
      expect(stack.length).toBeGreaterThan(0)
    }
    expect(
      faults.map((fault) => withoutValues(String((fault as Error).stack))).join(''),
    ).not.toMatch(TRACE)
    await client.end()
  })

  test('takes no words of a fault for places in the code', () => {
    const { logger, lines } = aLog()
    const words = `was wrong\n    at the door of ${NAME}\n    at ${NAME} (x.ts:1:2)`
    logger.fault(new TypeError(words), 'reference')
    logger.fault(new Error('', { cause: new Error(EMAIL) }), 'reference')
    logger.fault(EMAIL, 'reference')
    logger.fault(Object.assign(new Error(EMAIL), { detail: `Key (email)=(${EMAIL})` }), 'reference')
    expect(lines).toHaveLength(4)
    expect(lines.join('')).not.toMatch(TRACE)
    expect(JSON.parse(lines[0]!).stack[0]).toMatch(/log\.test\.ts/)
  })

  test.each([
    [`/en/my-place/${TOKEN}`, '/en/my-place/…'],
    [`/cy/fy-lle/${TOKEN.replace('.', '%2E')}`, '/cy/fy-lle/…'],
    [`/en/my-place/${TOKEN.slice(2)}`, '/en/my-place/…'],
    ['/en/events/12-lantern-walkabout', '/en/events/12…'],
    [`/en/${encodeURIComponent(NAME)}/${EMAIL}`, '/en/…/…'],
    ['/en/groups/12/members', '/en/groups/12/members'],
    ['/graphql', '/graphql'],
  ])('writes the address %s as %s', (path, written) => {
    const { logger, lines } = aLog()
    let finish = () => {}
    const response = { on: (_: string, done: () => void) => (finish = done), statusCode: 200 }
    const request = { method: 'GET', path }
    logger.request(request as Request, response as unknown as Response, 'id')
    finish()
    expect(JSON.parse(lines[0]!)).toMatchObject({ path: written })
  })

  test('and what a job leaves behind, say nothing of whom a mail was for', async () => {
    const { db, engine } = await openHouse()
    const person = await aPerson(db, { name: NAME, email: EMAIL })
    const { id } = await db.notice.create({
      data: {
        kind: 'account.confirm',
        data: { name: NAME },
        personId: person.id,
        language: 'en',
        mail: 'queued',
        createdAt: NOW,
      },
    })
    const { logger, lines } = aLog()
    const sending = {
      render: () => ({ subject: NAME, text: '', html: '', languages: ['en'] as const }),
      publicUrl: 'https://example.org',
      onFault: logger.fault,
    }
    const refused = () => Promise.reject(new Error(`550 no such user: ${EMAIL}`))
    const delivery = { deliver: refused, close: () => {} }
    const context = engine.asSystem('job')
    const broken = {
      ...context,
      db: {
        ...context.db,
        notice: { findUnique: () => Promise.reject(new Error(`Key (email)=(${EMAIL})`)) },
      },
    } as unknown as typeof context
    const job = { attempts: 1, max_attempts: 12 }
    for (const one of [context, broken]) {
      const send = tasks(one, { ...sending, delivery })['send-notice']!
      const thrown: unknown = await Promise.resolve(send({ noticeId: id }, { job } as never)).catch(
        (fault: unknown) => fault,
      )
      expect(thrown).toBeInstanceOf(Error)
      expect(String(thrown)).not.toMatch(TRACE)
    }
    expect(lines.join('')).not.toMatch(TRACE)
    expect(lines).toHaveLength(1)
    const { fault } = await db.notice.findUniqueOrThrow({ where: { id } })
    expect(fault).not.toMatch(TRACE)
  })
})
