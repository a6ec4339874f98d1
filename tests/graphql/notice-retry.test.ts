import type { GraphQLObjectType } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import { aMembership, anOrganisation, aPerson, NOW, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { noticeSamples } from '#tests/support/notice-samples.ts'

const unsent = /* GraphQL */ `
  {
    unsentMails {
      totalCount
      edges {
        node {
          number
          kind
          createdAt
          attempts
          fault
        }
      }
    }
  }
`
const retry = /* GraphQL */ `
  mutation ($id: ID!) {
    retryNotice(input: { noticeId: $id }) {
      __typename
    }
  }
`

describe('a mail that was given up', () => {
  let house: House
  let administrator: Viewer
  let officer: Viewer

  beforeAll(async () => {
    house = await openHouse()
    const person = await aPerson(house.db, { administrator: true })
    administrator = await viewerOf(house.db, person.id)
    const cvc = await anOrganisation(house.db, { kind: 'county_voluntary_council' })
    const nia = await aPerson(house.db)
    await aMembership(house.db, {
      personId: nia.id,
      organisationId: cvc.id,
      role: 'liaison_officer',
    })
    officer = await viewerOf(house.db, nia.id)
  })

  const aNotice = (mail: 'dead' | 'queued' | 'sent') =>
    house.db.notice.create({
      data: {
        kind: 'signUp.confirmed',
        data: noticeSamples['signUp.confirmed'],
        email: 'secret@example.org',
        language: 'en',
        mail,
        attempts: 12,
        fault: 'EMESSAGE 550',
        createdAt: NOW,
      },
    })
  const press = (id: number, viewer: Viewer = administrator) =>
    house.ask(retry, { id: globalId('Notice', id) }, viewer)
  const jobsOf = (id: number) =>
    house.db.$queryRaw<{ attempts: number }[]>`
      SELECT attempts::int FROM graphile_worker._private_jobs WHERE key = ${`notice-${id}`}`

  test('is seen by an administrator, without the address or what it said', async () => {
    const { id } = await aNotice('dead')
    await aNotice('sent')
    await aNotice('queued')
    const { unsentMails } = await house.ask(unsent, {}, administrator)
    expect(unsentMails).toEqual({
      totalCount: 1,
      edges: [
        {
          node: {
            number: id,
            kind: 'signUp.confirmed',
            createdAt: NOW,
            attempts: 12,
            fault: 'EMESSAGE 550',
          },
        },
      ],
    })
    const type = house.engine.schema.getType('UnsentMail') as GraphQLObjectType
    expect(Object.keys(type.getFields()).sort()).toEqual(
      ['attempts', 'createdAt', 'fault', 'kind', 'noticeId', 'number'].sort(),
    )
  })

  test.each([
    ['a visitor', () => visitor],
    ['an officer', () => officer],
  ])('is not seen, and not sent again, by %s', async (_, viewer) => {
    const { id } = await aNotice('dead')
    expect(await house.ask(unsent, {}, viewer())).toEqual({
      unsentMails: { totalCount: 0, edges: [] },
    })
    await expect(press(id, viewer())).rejects.toMatchObject({
      extensions: { code: 'NOT_ALLOWED' },
    })
    expect(await jobsOf(id)).toEqual([])
  })

  test('is queued again from its first try, with a line in the history', async () => {
    const { id } = await aNotice('dead')
    expect(await press(id)).toEqual({ retryNotice: { __typename: 'Done' } })
    const notice = await house.db.notice.findUniqueOrThrow({ where: { id } })
    expect(notice).toMatchObject({ mail: 'queued', fault: null, attempts: 12 })
    expect(await jobsOf(id)).toEqual([{ attempts: 0 }])
    const lines = await house.db.history.findMany({ where: { subject: 'Notice', subjectId: id } })
    expect(lines).toMatchObject([
      {
        action: 'notice.retried',
        actorId: administrator.personId,
        facts: { kind: 'signUp.confirmed' },
      },
    ])
  })

  test('takes the place of the job that was given up', async () => {
    const { id } = await aNotice('dead')
    await house.db.$executeRaw`
      SELECT graphile_worker.add_job('send-notice', job_key := ${`notice-${id}`}, max_attempts := 12)`
    await house.db.$executeRaw`
      UPDATE graphile_worker._private_jobs SET attempts = 12 WHERE key = ${`notice-${id}`}`
    await press(id)
    expect(await jobsOf(id)).toEqual([{ attempts: 0 }])
  })

  test('is queued once, however often and by however many it is pressed', async () => {
    const { id } = await aNotice('dead')
    const answers = await Promise.all([press(id), press(id), press(id)])
    const kinds = answers.map(({ retryNotice }) => retryNotice.__typename).sort()
    expect(kinds).toEqual(['Done', 'WrongState', 'WrongState'])
    expect(await jobsOf(id)).toHaveLength(1)
  })

  test.each(['sent', 'queued'] as const)('is not one that is %s', async (mail) => {
    const { id } = await aNotice(mail)
    expect(await press(id)).toEqual({ retryNotice: { __typename: 'WrongState' } })
  })

  test('is not found where there is none', async () => {
    await expect(press(2_000_000_000)).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    })
  })
})
