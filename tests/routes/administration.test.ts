import { beforeAll, describe, expect, test } from 'vitest'
import { loader as administration } from '#app/routes/administration.tsx'
import { action as groupMembersAction, loader as groupMembers } from '#app/routes/group-members.tsx'
import { action as removeMember } from '#app/routes/remove-member.tsx'
import { loader as setUpBody } from '#app/routes/set-up-body.tsx'
import { loader as signIn } from '#app/routes/sign-in.tsx'
import type { Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import type { MembershipRole } from '#prisma/client.ts'
import { aMembership, anOrganisation, aPerson, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { askedFor, thrownBy } from '#tests/support/page.ts'

describe('an administrator', () => {
  let house: House
  let administrator: Viewer
  beforeAll(async () => {
    house = await openHouse()
    const { id } = await aPerson(house.db, { administrator: true })
    administrator = await viewerOf(house.db, id)
  })
  const page = (mailLeaves = true) =>
    administration(
      askedFor(house, { path: '/en/administration', viewer: administrator, mailLeaves }),
    )

  test('lands on the page that says what is missing, and nobody else sees it', async () => {
    const answer = await signIn(askedFor(house, { path: '/en/sign-in', viewer: administrator }))
    expect((answer as Response).headers.get('Location')).toBe('/en/administration')
    const { id } = await aPerson(house.db)
    const asked = askedFor(house, {
      path: '/en/administration',
      viewer: await viewerOf(house.db, id),
    })
    expect((await thrownBy(administration(asked))).status).toBe(403)
    const told = await page(false)
    expect(told).toMatchObject({ offices: 0, councils: 0, officers: 0, mailLeaves: false })
  })

  test('finds the bodies, and the members of those that are set up', async () => {
    const council = await anOrganisation(house.db, { kind: 'county_voluntary_council' })
    const office = await anOrganisation(house.db, {
      kind: 'commissioner_office',
      state: 'unclaimed',
    })
    const { id: personId } = await aPerson(house.db)
    const membership = { organisationId: council.id, personId }
    await aMembership(house.db, { ...membership, role: 'owner' })
    await aMembership(house.db, { ...membership, role: 'liaison_officer' })
    const told = await page()
    expect(told).toMatchObject({ offices: 0, councils: 1, officers: 1 })
    const hrefs = new Map(told.bodies.map(({ number, href }) => [number, href]))
    expect(hrefs.get(council.id)).toBe(`/en/groups/${council.id}/members`)
    const path = `/en/administration/bodies?body=${office.id}`
    expect(hrefs.get(office.id)).toBe(path)
    const form = await setUpBody(askedFor(house, { path, viewer: administrator }))
    expect(form.chosen).toBe(globalId('Organisation', office.id))

    const params = { group: String(council.id) }
    const members = await groupMembers(
      askedFor(house, { path: `/en/groups/${council.id}/members`, params, viewer: administrator }),
    )
    expect(members.back.href).toBe('/en/administration')
  })

  test('changes nothing, and is told neither of a fault nor of a deed, by giving the same role', async () => {
    const group = await anOrganisation(house.db)
    const { id: personId } = await aPerson(house.db)
    const membership = { personId, organisationId: group.id }
    const { id } = await aMembership(house.db, { ...membership, role: 'organiser' })
    const path = `/en/groups/${group.id}/members`
    const give = async (newRole: string) => {
      const form = { do: 'changeRole', id: globalId('Membership', id), version: '1', newRole }
      const params = { group: String(group.id) }
      const asked = askedFor(house, { path, params, viewer: administrator, form })
      return ((await groupMembersAction(asked)) as Response).headers.get('Location')
    }
    expect(await give('organiser')).toBe(path)
    expect(await house.db.membership.count({ where: { id, until: null } })).toBe(1)
    expect(await give('reader')).toBe(`${path}?done=roleChanged`)
    expect(await house.db.membership.count({ where: { id, until: null } })).toBe(0)
  })

  test('finds any group by its name, in any state, with the way to its members', async () => {
    const name = 'Llanwenarth Lamplighters'
    const group = await anOrganisation(house.db, {
      nameEn: name,
      searchText: name.toLowerCase(),
      state: 'archived',
    })
    const find = (words: string) =>
      administration(
        askedFor(house, {
          path: `/en/administration?words=${encodeURIComponent(words)}`,
          viewer: administrator,
        }),
      )
    const { found } = await find('lamplighters')
    expect(found).toMatchObject([
      { title: { text: name }, href: `/en/groups/${group.id}/members`, wanted: 'Closed' },
    ])
    expect((await find('nothing of that name')).found).toEqual([])
    expect((await page()).found).toBeUndefined()
    const params = { group: String(group.id) }
    const path = `/en/groups/${group.id}/members`
    const { members } = await groupMembers(askedFor(house, { path, params, viewer: administrator }))
    expect(members).toEqual([])
  })

  test('is offered to take out whoever can go: not the only owner, who hands over first', async () => {
    const group = await anOrganisation(house.db)
    const join = async (personId: number, role: MembershipRole) =>
      aMembership(house.db, { personId, organisationId: group.id, role })
    const [owner, reader] = [await aPerson(house.db), await aPerson(house.db)]
    await join(owner.id, 'owner')
    await join(reader.id, 'reader')
    const staying = async (viewer: Viewer) => {
      const path = `/en/groups/${group.id}/members`
      const params = { group: String(group.id) }
      const { members } = await groupMembers(askedFor(house, { path, params, viewer }))
      return members.map(({ role, stays }) => `${role} ${stays}`)
    }
    expect(await staying(administrator)).toEqual(['owner onlyOwner', 'reader null'])
    await join(reader.id, 'owner')
    expect(await staying(await viewerOf(house.db, owner.id))).toEqual([
      'owner self',
      'owner null',
      'reader null',
    ])
  })

  test('removes a member on a page that asks first', async () => {
    const group = await anOrganisation(house.db)
    const { id: personId } = await aPerson(house.db)
    const organisationId = group.id
    const { id } = await aMembership(house.db, { personId, organisationId, role: 'reader' })
    const asked = askedFor(house, {
      path: `/en/groups/${group.id}/members/${id}/remove`,
      params: { group: String(group.id), member: String(id) },
      viewer: administrator,
      form: {},
    })
    const answer = (await removeMember(asked)) as Response
    expect(answer.headers.get('Location')).toBe(`/en/groups/${group.id}/members?done=memberRemoved`)
    expect(await house.db.membership.count({ where: { id, until: null } })).toBe(0)
  })
})
