import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import { takePlace } from '#graphql/signups/take-place.ts'
import type { MembershipRole } from '#prisma/client.ts'
import { aMembership, aPerson, NOW, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aSession, viewers } from '#tests/support/sign-ups.ts'

const list = /* GraphQL */ `
  query ($id: ID!, $states: [SignUpState!]) {
    node(id: $id) {
      ... on Session {
        signUps(states: $states) {
          totalCount
          edges {
            node {
              name
              email
              preferredLanguage
              note
              state
              position
              session {
                event {
                  title {
                    en
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`

const take = `mutation ($id: ID!, $note: String) {
  takePlace(input: { sessionId: $id, note: $note }) { __typename }
}`

const exporting = `mutation ($id: ID!) {
  exportSignUps(sessionId: $id) {
    ... on SignUpExport { rows { name email preferredLanguage state note signedUpAt } }
  }
}`

describe('the list of a session', () => {
  let house: House
  let people: Viewer[]
  let made: Awaited<ReturnType<typeof aSession>>
  let id: string

  const memberOf = async (role: MembershipRole) => {
    const { id: personId } = await aPerson(house.db)
    await aMembership(house.db, { personId, organisationId: made.organisation.id, role })
    return viewerOf(house.db, personId)
  }
  const signUpsFor = async (viewer: Viewer, more: object = {}) =>
    (await house.ask(list, { id, ...more }, viewer)).node.signUps

  beforeAll(async () => {
    house = await openHouse()
    people = await viewers(house.db, 6)
    made = await aSession(house.db, 2)
    id = globalId('Session', made.session.id)
    for (const [position, viewer] of people.slice(0, 4).entries()) {
      await house.ask(take, { id, note: position ? null : '=HYPERLINK("x")' }, viewer)
    }
  })

  test('shows organisers who is coming and who waits, in order, with addresses', async () => {
    const { totalCount, edges } = await signUpsFor(await memberOf('organiser'))
    expect(totalCount).toBe(4)
    expect(edges.map(({ node }: any) => [node.state, node.position, node.email])).toEqual([
      ['confirmed', null, people[0]?.email],
      ['confirmed', null, people[1]?.email],
      ['waiting', 1, people[2]?.email],
      ['waiting', 2, people[3]?.email],
    ])
  })

  test('shows readers of the organisation the names, and no addresses', async () => {
    const { edges } = await signUpsFor(await memberOf('reader'), { states: ['confirmed'] })
    expect(edges.map(({ node }: any) => [node.state, node.email])).toEqual([
      ['confirmed', null],
      ['confirmed', null],
    ])
  })

  test('shows everybody else nobody but themselves', async () => {
    expect((await signUpsFor(people[2] as Viewer)).edges).toMatchObject([
      { node: { state: 'waiting', position: 1 } },
    ])
    expect((await signUpsFor(people[5] as Viewer)).totalCount).toBe(0)
  })

  test('makes the same number of statements however long it is', async () => {
    const organiser = await memberOf('owner')
    const short = await house.statementsOf(() => signUpsFor(organiser))
    const more = await aSession(house.db, 5)
    await aMembership(house.db, {
      personId: Number(organiser.personId),
      organisationId: more.organisation.id,
      role: 'owner',
    })
    const viewer = await viewerOf(house.db, Number(organiser.personId))
    const other = globalId('Session', more.session.id)
    for (const one of await viewers(house.db, 30)) await house.ask(take, { id: other }, one)
    const long = await house.statementsOf(() => house.ask(list, { id: other }, viewer))
    expect(long.length).toBe(short.length)
    expect(long.length).toBeLessThanOrEqual(12)
  })

  test('makes the same number of statements for one’s own places, however many', async () => {
    const mine = `{ mySignUps { totalCount edges { node { state position session { startsAt event { title { en } } } } } } }`
    const [one, , , , , many] = people as [Viewer, Viewer, Viewer, Viewer, Viewer, Viewer]
    const few = await house.statementsOf(() => house.ask(mine, {}, one))
    for (let count = 0; count < 8; count++) {
      const { session } = await aSession(house.db, 1)
      await house.ask(take, { id: globalId('Session', session.id) }, many)
    }
    const lots = await house.statementsOf(() => house.ask(mine, {}, many))
    expect(lots.length).toBeLessThanOrEqual(few.length)
  })

  test('takes eleven statements to sign up', async () => {
    const { session } = await aSession(house.db, 5)
    const [viewer] = (await viewers(house.db, 1)) as [Viewer]
    const statements = await house.statementsOf(() =>
      takePlace(house.as(viewer), { sessionId: session.id }),
    )
    expect(statements).toHaveLength(11)
  })

  test('puts what is coming soonest first, and what is over on a list of its own', async () => {
    const [viewer] = (await viewers(house.db, 1)) as [Viewer]
    const days = [20, 3, 9]
    for (const day of days) {
      const startsAt = new Date(NOW.getTime() + day * 86_400_000)
      const endsAt = new Date(startsAt.getTime() + 3_600_000)
      const { session } = await aSession(house.db, 1, { sessions: [{ startsAt, endsAt }] })
      await house.ask(take, { id: globalId('Session', session.id) }, viewer)
    }
    house.setNow(new Date(NOW.getTime() + 4 * 86_400_000))
    const mine = (over: boolean) =>
      house.ask(
        `{ mySignUps(over: ${over}, first: 2) { totalCount edges { node { session { startsAt } } } } }`,
        {},
        viewer,
      )
    const daysOf = ({ mySignUps }: any) =>
      mySignUps.edges.map(({ node }: any) =>
        Math.round((new Date(node.session.startsAt).getTime() - NOW.getTime()) / 86_400_000),
      )
    expect(daysOf(await mine(false))).toEqual([9, 20])
    expect(daysOf(await mine(true))).toEqual([3])
    house.setNow(NOW)
  })

  test('is taken along by organisers alone, and that is written down', async () => {
    const organiser = await memberOf('organiser')
    const { exportSignUps } = await house.ask(exporting, { id }, organiser)
    expect(exportSignUps.rows).toHaveLength(4)
    expect(exportSignUps.rows[0]).toMatchObject({
      email: people[0]?.email,
      state: 'confirmed',
      note: '=HYPERLINK("x")',
    })
    const lines = await house.db.history.findMany({ where: { action: 'signUp.exported' } })
    expect(lines).toMatchObject([
      { actorId: organiser.personId, subjectId: made.session.id, facts: { rows: 4 } },
    ])
    for (const viewer of [people[0] as Viewer, await memberOf('reader')]) {
      await expect(house.ask(exporting, { id }, viewer)).rejects.toMatchObject({
        extensions: { code: 'NOT_ALLOWED' },
      })
    }
  })
})
