import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import { aMembership, anOrganisation, aPerson, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const ROUNDS = [1, 2, 3, 4, 5, 6, 7, 8]

const fields = {
  changeRole: '(input: { membershipId: $id, role: reader })',
  removeMember: '(input: { membershipId: $id })',
  leaveOrganisation: '(input: { organisationId: $id })',
}

describe('owners who act at once', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })

  const anOwner = async (organisationId: number) => {
    const { id: personId } = await aPerson(house.db)
    const membership = await aMembership(house.db, { personId, organisationId, role: 'owner' })
    return { membership, personId, viewer: await viewerOf(house.db, personId) }
  }
  const twoOwners = async () => {
    const { id } = await anOrganisation(house.db)
    return { id, one: await anOwner(id), two: await anOwner(id) }
  }
  /** What became of it: the answer's type, or the code of its error. */
  const press = async (field: keyof typeof fields, id: string, viewer: Viewer): Promise<string> => {
    const document = `mutation ($id: ID!) { answer: ${field}${fields[field]} { __typename } }`
    return house.ask(document, { id }, viewer).then(
      ({ answer }) => answer.__typename,
      (error: { extensions: { code: string } }) => error.extensions.code,
    )
  }
  const removed = ({ membership }: { membership: { id: number } }, by: Viewer) =>
    press('removeMember', globalId('Membership', membership.id), by)
  const demoted = ({ membership }: { membership: { id: number } }, by: Viewer) =>
    press('changeRole', globalId('Membership', membership.id), by)
  const left = (id: number, by: Viewer) =>
    press('leaveOrganisation', globalId('Organisation', id), by)
  const owners = (organisationId: number) =>
    house.db.membership.count({ where: { organisationId, role: 'owner', until: null } })

  test.each(ROUNDS)('and remove each other: one is gone, and does nothing more (%i)', async () => {
    const { id, one, two } = await twoOwners()
    const answers = await Promise.all([removed(two, one.viewer), removed(one, two.viewer)])
    expect(answers.sort()).toEqual(['Done', 'NOT_FOUND'])
    expect(await owners(id)).toBe(1)
  })

  test.each(ROUNDS)('where one leaves and one steps down: one remains (%i)', async () => {
    const { id, one, two } = await twoOwners()
    const answers = await Promise.all([left(id, one.viewer), demoted(two, two.viewer)])
    expect(answers).toContain('LastOwner')
    expect(await owners(id)).toBe(1)
  })

  test.each(ROUNDS)(
    'where one steps down and the other removes them: one remains (%i)',
    async () => {
      const { id, one, two } = await twoOwners()
      await Promise.all([demoted(one, one.viewer), removed(one, two.viewer)])
      expect(await owners(id)).toBe(1)
    },
  )

  test('a removed owner’s request that was on its way invites nobody', async () => {
    const { id, one, two } = await twoOwners()
    await removed(two, one.viewer)
    const input = {
      organisationId: globalId('Organisation', id),
      email: 'late@example.org',
      role: 'reader',
    }
    const invite =
      'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { __typename } }'
    await expect(house.ask(invite, { input }, two.viewer)).rejects.toMatchObject({
      extensions: { code: 'NOT_ALLOWED' },
    })
    expect(await house.db.invitation.count({ where: { organisationId: id } })).toBe(0)
  })

  test('somebody who has gone meanwhile is told of as stale, not as a page that is not there', async () => {
    const { one, two } = await twoOwners()
    expect(await removed(two, one.viewer)).toBe('Done')
    expect(await removed(two, one.viewer)).toBe('Stale')
    expect(await demoted(two, one.viewer)).toBe('Stale')
  })
})
