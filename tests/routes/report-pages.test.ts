import { beforeAll, describe, expect, test } from 'vitest'
import { loader as officerQueue } from '#app/routes/officer-queue.tsx'
import { loader as settleFlag } from '#app/routes/settle-flag.tsx'
import { action as takeDown } from '#app/routes/take-down-opportunity.tsx'
import type { Viewer } from '#graphql/access/viewer.ts'
import {
  aMembership,
  anOpportunity,
  anOrganisation,
  aPerson,
  NOW,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { askedFor } from '#tests/support/page.ts'

describe('a report', () => {
  let house: House
  let officer: Viewer
  beforeAll(async () => {
    house = await openHouse()
    const body = await anOrganisation(house.db, { kind: 'county_voluntary_council' })
    const { id: personId } = await aPerson(house.db)
    await aMembership(house.db, { personId, organisationId: body.id, role: 'liaison_officer' })
    officer = await viewerOf(house.db, personId)
  })

  test('leads to taking the opportunity down and back, and the list keeps what is down', async () => {
    const group = await anOrganisation(house.db)
    const { id: opportunityId } = await anOpportunity(house.db, group.id)
    const flag = await house.db.flag.create({
      data: {
        organisationId: group.id,
        opportunityId,
        reason: 'wrong',
        text: 'It is wrong.',
        state: 'open',
        createdAt: NOW,
      },
    })
    const path = `/en/office/reports/${flag.id}`
    const params = { flag: String(flag.id) }
    const read = () => settleFlag(askedFor(house, { path, params, viewer: officer }))
    const page = await read()
    expect(page.takeDownHref).toBe(`/en/volunteer/${opportunityId}/take-down?report=${flag.id}`)
    expect(page.thing).toMatchObject({ isDown: false, button: 'eventPage:takeDown' })

    const answer = (await takeDown(
      askedFor(house, {
        path: page.takeDownHref,
        params: { opportunity: String(opportunityId) },
        viewer: officer,
        form: { 'reason.en': 'It is not theirs to ask.' },
      }),
    )) as Response
    expect(answer.headers.get('Location')).toBe(`${path}?done=takenDown`)
    expect((await read()).thing).toMatchObject({
      isDown: true,
      button: 'eventPage:putBack',
    })
    const queue = await officerQueue(askedFor(house, { path: '/en/office/queue', viewer: officer }))
    expect(queue.takenDown).toMatchObject([{ href: `/en/volunteer/${opportunityId}` }])
  })
})
