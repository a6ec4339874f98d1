import { beforeAll, describe, expect, test } from 'vitest'
import { action as changeGroup } from '#app/routes/change-group.tsx'
import { action as changeRemit } from '#app/routes/change-remit.tsx'
import { action as checkGroup, loader as groupToCheck } from '#app/routes/check-group.tsx'
import { action as closeGroup } from '#app/routes/close-group.tsx'
import { action as groupDesk } from '#app/routes/group-desk.tsx'
import { action as groupMembers } from '#app/routes/group-members.tsx'
import { action as settleFlag } from '#app/routes/settle-flag.tsx'
import type { FormReply } from '#app/server/form.ts'
import type { Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import {
  aMembership,
  anOrganisation,
  aPerson,
  NEWPORT,
  NOW,
  TORFAEN,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { askedFor } from '#tests/support/page.ts'

type Action = (asked: ReturnType<typeof askedFor>) => Promise<unknown>

describe('a form of a group that somebody else was quicker with', () => {
  let house: House
  let administrator: Viewer
  beforeAll(async () => {
    house = await openHouse()
    const { id } = await aPerson(house.db, { administrator: true })
    administrator = await viewerOf(house.db, id)
  })

  const aGroup = async (state: 'registered' | 'verified' | 'archived' = 'verified') => {
    const group = await anOrganisation(house.db, { state })
    const { id: personId } = await aPerson(house.db)
    const membership = await aMembership(house.db, {
      personId,
      organisationId: group.id,
      role: 'owner',
    })
    return { ...group, membership, owner: await viewerOf(house.db, personId) }
  }
  const sent = async (
    action: Action,
    params: Record<string, string | number>,
    form: Record<string, string>,
    viewer = administrator,
  ) => {
    const named = Object.fromEntries(Object.entries(params).map(([k, v]) => [k, String(v)]))
    const asked = askedFor(house, { path: '/en/form', params: named, viewer, form })
    return (await action(asked)) as { data: FormReply; init: { status: number } } | Response
  }
  const refused = async (...asking: Parameters<typeof sent>) => {
    const answer = await sent(...asking)
    if (answer instanceof Response) throw new Error(`It went to ${answer.headers.get('Location')}`)
    expect(answer.init.status).toBe(422)
    return answer.data
  }

  test.each([
    ['verify', 'evidence'],
    ['ask_more', 'question'],
    ['decline', 'whyDeclined'],
  ])('to %s is refused as stale, and keeps what was typed', async (decision, field) => {
    const group = await aGroup('registered')
    const day = { 'reviewOn-day': '1', 'reviewOn-month': '3', 'reviewOn-year': '2027' }
    const form = { ...day, decision, [field]: 'Rang the secretary.', version: '0' }
    const { values, issues } = await refused(checkGroup, { group: group.id }, form)
    expect(issues).toEqual([{ name: '', code: 'stale' }])
    expect(values).toMatchObject({ decision, [field]: 'Rang the secretary.' })
  })

  test('is refused likewise where the decision is taken already', async () => {
    const group = await aGroup('archived')
    const form = { decision: 'suspend', whySuspended: 'Nobody answers.', version: '1' }
    const { values, issues } = await refused(checkGroup, { group: group.id }, form)
    expect(issues).toEqual([{ name: '', code: 'wrong_state' }])
    expect(values.whySuspended).toBe('Nobody answers.')
  })

  test('is here since it was listed, whoever claimed it since', async () => {
    const group = await aGroup('registered')
    const createdAt = new Date('2026-01-21T12:00:00Z')
    await house.db.organisation.update({ where: { id: group.id }, data: { createdAt } })
    const { personId, organisationId } = group.membership
    const decided = { state: 'accepted', createdAt, decidedAt: NOW } as const
    await house.db.claim.create({ data: { personId, organisationId, message: 'x', ...decided } })
    const params = { group: String(group.id) }
    const asked = askedFor(house, { path: '/en/office', params, viewer: administrator })
    expect((await groupToCheck(asked)).since).toBe('21 January 2026')
  })

  test('keeps what the group says about itself, its answer, and the reason to close it', async () => {
    const group = await aGroup()
    const at = { group: group.id }
    const said = { kind: 'charity', 'name.en': 'Spade Club', areaCodes: 'W06000022', version: '0' }
    const changed = await refused(changeGroup, at, said, group.owner)
    expect(changed).toMatchObject({
      values: { name: { en: 'Spade Club' } },
      issues: [{ name: '', code: 'stale' }],
    })
    const answered = await refused(groupDesk, at, { answer: 'Mair does.' }, group.owner)
    expect(answered).toMatchObject({
      values: { answer: 'Mair does.' },
      issues: [{ name: '', code: 'wrong_state' }],
    })
    const closed = await refused(
      closeGroup,
      at,
      { version: '0', 'reason.en': 'All gone.' },
      group.owner,
    )
    expect(closed).toMatchObject({
      values: { reason: { en: 'All gone.' } },
      issues: [{ name: '', code: 'stale' }],
    })
  })

  test('says of a member who has gone that they have, and of a flag that it is settled', async () => {
    const group = await aGroup()
    await house.db.membership.update({ where: { id: group.membership.id }, data: { until: NOW } })
    const id = globalId('Membership', group.membership.id)
    const form = { do: 'changeRole', id, newRole: 'reader' }
    const { issues } = await refused(groupMembers, { group: group.id }, form)
    expect(issues).toEqual([{ name: '', code: 'stale' }])
    const flag = await house.db.flag.create({
      data: {
        organisationId: group.id,
        reason: 'wrong',
        text: 'It is wrong.',
        state: 'settled',
        createdAt: NOW,
      },
    })
    const settled = await refused(settleFlag, { flag: flag.id }, { outcome: 'Rang them.' })
    expect(settled).toMatchObject({
      values: { outcome: 'Rang them.' },
      issues: [{ name: '', code: 'wrong_state' }],
    })
  })

  test('of two who change an officer’s councils, or a role, at once the second is told', async () => {
    const councils = [NEWPORT, TORFAEN]
    const body = await anOrganisation(house.db, { kind: 'county_voluntary_council', councils })
    const { id: personId } = await aPerson(house.db)
    const at = { personId, organisationId: body.id }
    const { id: member } = await aMembership(house.db, { ...at, role: 'liaison_officer' })
    const stale = [{ name: '', code: 'stale' }]
    const params = { group: body.id, member }
    const first = await sent(changeRemit, params, { version: '1', remit: TORFAEN })
    expect(first).toBeInstanceOf(Response)
    const second = await refused(changeRemit, params, { version: '1', remit: NEWPORT })
    expect(second).toMatchObject({ issues: stale, values: { remit: NEWPORT } })
    const kept = await house.db.membershipArea.findMany({ where: { membershipId: member } })
    expect(kept.map(({ areaCode }) => areaCode)).toEqual([TORFAEN])
    const role = { do: 'changeRole', id: globalId('Membership', member), newRole: 'reader' }
    const third = await refused(groupMembers, { group: body.id }, { ...role, version: '1' })
    expect(third.issues).toEqual(stale)
  })

  test('a body’s owner keeps its areas by a form that does not ask for them', async () => {
    const body = await anOrganisation(house.db, { kind: 'county_voluntary_council' })
    const { id: personId } = await aPerson(house.db)
    await aMembership(house.db, { personId, organisationId: body.id, role: 'owner' })
    const owner = await viewerOf(house.db, personId)
    const said = { kind: body.kind, 'name.en': 'Voluntary Council' }
    for (const areas of [{}, { areaCodes: TORFAEN }] as Record<string, string>[]) {
      const { version } = await house.db.organisation.findUniqueOrThrow({ where: { id: body.id } })
      const form = { ...said, ...areas, version: String(version) }
      expect(await sent(changeGroup, { group: body.id }, form, owner)).toBeInstanceOf(Response)
    }
    const kept = await house.db.organisationArea.findMany({ where: { organisationId: body.id } })
    expect(kept.map(({ areaCode }) => areaCode)).toEqual([NEWPORT])
  })

  test('an officer’s councils are one at least; a group that is closed already shows itself', async () => {
    const body = await anOrganisation(house.db, { kind: 'county_voluntary_council' })
    const { id: personId } = await aPerson(house.db)
    const { id: member } = await aMembership(house.db, {
      personId,
      organisationId: body.id,
      role: 'liaison_officer',
    })
    const { issues } = await refused(changeRemit, { group: body.id, member }, { version: '1' })
    expect(issues).toMatchObject([{ name: 'remit', code: 'remit_required' }])

    const group = await aGroup()
    const form = { version: '1', 'reason.en': 'All gone.' }
    for (const [viewer, path] of [
      [group.owner, 'groups'],
      [administrator, 'office/groups'],
    ] as const) {
      const answer = await sent(closeGroup, { group: group.id }, form, viewer)
      expect(answer).toBeInstanceOf(Response)
      const location = (answer as Response).headers.get('Location')
      expect(location).toMatch(
        new RegExp(`^/en/${path}/${group.id}(/desk)?(\\?done=groupClosed)?$`),
      )
    }
  })
})
