import { beforeAll, describe, expect, test } from 'vitest'
import { action, loader } from '#app/routes/applications.tsx'
import { loader as myOffer } from '#app/routes/my-offer.tsx'
import type { Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import { namedIn } from '#graphql/notices/named.ts'
import type { ApplicationState } from '#prisma/client.ts'
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

describe('the page of those who put themselves forward', () => {
  let house: House
  let organiser: Viewer
  let opportunity: { id: number }
  beforeAll(async () => {
    house = await openHouse()
    const { id: organisationId } = await anOrganisation(house.db, {
      contactName: 'Mair Puw',
      contactPhone: '01495 000 000',
    })
    const { id: personId } = await aPerson(house.db)
    await aMembership(house.db, { personId, organisationId, role: 'owner' })
    organiser = await viewerOf(house.db, personId)
    opportunity = await anOpportunity(house.db, organisationId)
  })

  const offer = async (state: ApplicationState) => {
    const { id: personId } = await aPerson(house.db)
    const { id } = await house.db.application.create({
      data: { opportunityId: opportunity.id, personId, state, createdAt: NOW, changedAt: NOW },
    })
    return { id, viewer: await viewerOf(house.db, personId) }
  }
  const params = () => ({ opportunity: String(opportunity.id) })
  const press = async (id: number, button: string, reason = '') => {
    const form = { do: button, application: globalId('Application', id), reason }
    const asked = askedFor(house, { path: '/en/x', params: params(), viewer: organiser, form })
    const answer = await action(asked)
    return answer instanceof Response ? answer.headers.get('Location') : answer
  }

  test('has those who wait first, whoever came before them', async () => {
    const states: ApplicationState[] = ['declined', 'accepted', 'put_forward', 'put_forward']
    for (const state of states) await offer(state)
    const asked = askedFor(house, { path: '/en/x', params: params(), viewer: organiser })
    const { applications } = await loader(asked)
    expect(applications.map(({ state }) => state)).toEqual([
      'put_forward',
      'put_forward',
      'accepted',
      'declined',
    ])
  })

  test.each([
    ['is too long', 'decline', 'put_forward', 'x'.repeat(1001), 'reason', 'too_long'],
    ['holds a NUL', 'end', 'accepted', 'Full\0.', 'reason', 'control_characters'],
    ['comes too late', 'decline', 'withdrawn', 'Full.', '', 'wrong_state'],
  ] as const)('keeps a reason that %s', async (_, button, state, reason, name, code) => {
    const { id } = await offer(state)
    expect(await press(id, button, reason)).toMatchObject({
      data: { values: { reason }, issues: [{ name, code }] },
    })
  })

  test('says what was done, and whoever is accepted knows whom to ask', async () => {
    const { id, viewer } = await offer('put_forward')
    expect(await press(id, 'accept')).toMatch(/done=offerAccepted$/)
    const notice = await house.db.notice.findFirstOrThrow({
      where: { kind: 'application.accepted' },
      orderBy: { id: 'desc' },
    })
    expect(await namedIn(house.db, notice)).toMatchObject({ contact: { phone: '01495 000 000' } })
    const asked = askedFor(house, { path: '/en/x', params: { offer: String(id) }, viewer })
    const contact = { contactName: 'Mair Puw' }
    expect(await myOffer(asked)).toMatchObject({ data: { offer: { contact } } })
    expect(await press(id, 'end')).toMatch(/done=offerEnded$/)
    const { id: other } = await offer('put_forward')
    expect(await press(other, 'decline')).toMatch(/done=offerDeclined$/)
  })
})
