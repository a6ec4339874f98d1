import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'graphql'
import { system, visitor, type Viewer } from '#graphql/access/viewer.ts'
import type { Context } from '#graphql/context.ts'
import { transact } from '#graphql/operation/operation.ts'
import { issuePass, tokenOf } from '#graphql/passes/pass.ts'
import { aPerson, viewerOf } from '#tests/support/factories.ts'
import { openHouse, SECRET, type House } from '#tests/support/house.ts'
import { noticeSamples } from '#tests/support/notice-samples.ts'

const list = parse(/* GraphQL */ `
  query ($first: Int) {
    outbox(first: $first) {
      edges {
        node {
          number
          kind
          facts
          language
          to
          createdAt
        }
      }
    }
  }
`)
const one = parse(/* GraphQL */ `
  query ($number: Int!) {
    outboxMail(number: $number) {
      kind
      to
      name
      token
    }
  }
`)

describe('the outbox', () => {
  let house: House
  let administrator: Viewer
  let numbers: number[]
  let token: string

  beforeAll(async () => {
    house = await openHouse()
    const siân = await aPerson(house.db, { name: 'Siân Rees', administrator: true })
    administrator = await viewerOf(house.db, siân.id)
    token = await transact(house.engine.asSystem('job'), 'account.change', async (tx) => {
      const pass = await issuePass(tx, 'reset_password', 60, { personId: siân.id })
      await tx.tell({
        kind: 'account.reset',
        to: { personId: siân.id },
        facts: { name: siân.name },
        passId: pass.id,
      })
      await tx.tell({
        kind: 'member.invited',
        to: { email: 'invited@example.org' },
        facts: noticeSamples['member.invited'],
      })
      return tokenOf(SECRET, pass)
    })
    const notices = await house.db.notice.findMany({ orderBy: { id: 'asc' } })
    numbers = notices.map(({ id }) => id)
  })

  const context = (more: Partial<Context>): Context => ({ ...house.as(visitor), ...more })
  const demonstration = () => context({ demonstration: true })

  test('of the demonstration has its mails, latest first, with whom they are for', async () => {
    const { data, errors } = await house.engine.run(list, {}, demonstration())
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({
      outbox: {
        edges: [
          { node: { kind: 'member.invited', to: 'invited@example.org', language: 'unknown' } },
          { node: { kind: 'account.reset', to: 'Siân Rees', language: 'en' } },
        ],
      },
    })
  })

  test('of the demonstration opens one mail with the link that it carries', async () => {
    const open = (number: number) => house.engine.run(one, { number }, demonstration())
    expect((await open(numbers[0]!)).data).toEqual({
      outboxMail: { kind: 'account.reset', to: 'Siân Rees', name: 'Siân Rees', token },
    })
    expect((await open(numbers[1]!)).data).toMatchObject({
      outboxMail: { name: null, token: null },
    })
    expect((await open(2_000_000_000)).data).toEqual({ outboxMail: null })
    expect((await open(-1)).data).toEqual({ outboxMail: null })
  })

  test.each([
    ['a page of the real thing', (): Context => context({})],
    ['a page where it is said to be none', () => context({ demonstration: false })],
    ['an administrator there', () => context({ viewer: administrator })],
    ['the product itself there', () => context({ viewer: system })],
    ['the API of the demonstration', () => context({ demonstration: true, via: 'api' })],
  ])('is not found by %s', async (_, asked) => {
    for (const [document, variables] of [
      [list, {}],
      [one, { number: numbers[0] }],
    ] as const) {
      const { data, errors } = await house.engine.run(document, variables, asked())
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' })
      expect(JSON.stringify(data ?? null)).not.toContain('Siân')
    }
  })

  test('makes as many statements for two mails as for one', async () => {
    const statements = (first: number) =>
      house.statementsOf(() => house.engine.run(list, { first }, demonstration()))
    const few = await statements(1)
    expect(few.length).toBeLessThanOrEqual(2)
    expect(await statements(2)).toHaveLength(few.length)
  })
})
