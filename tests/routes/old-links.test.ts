import { beforeAll, describe, expect, test } from 'vitest'
import { loader as invitation } from '#app/routes/invitation.tsx'
import { loader as offer } from '#app/routes/my-offer.tsx'
import { loader as place } from '#app/routes/my-place.tsx'
import type { Pass, Prisma } from '#prisma/client.ts'
import { tokenOf } from '#graphql/passes/pass.ts'
import { anOpportunity, anOrganisation, aPerson, NOW } from '#tests/support/factories.ts'
import { openHouse, SECRET, type House } from '#tests/support/house.ts'
import { askedFor } from '#tests/support/page.ts'
import { aSession } from '#tests/support/sign-ups.ts'

const past = new Date(NOW.getTime() - 1)
const moments = { createdAt: NOW, changedAt: NOW }

describe('the link of a mail', () => {
  let house: House
  let passes: Record<'place' | 'offer' | 'invitation', Prisma.PassUncheckedCreateInput>
  beforeAll(async () => {
    house = await openHouse()
    const { session } = await aSession(house.db, 5)
    const { id: organisationId } = await anOrganisation(house.db)
    const { id: personId } = await aPerson(house.db)
    const opportunity = await anOpportunity(house.db, organisationId)
    const signUp = await house.db.signUp.create({
      data: { sessionId: session.id, personId, state: 'confirmed', queuedAt: NOW, ...moments },
    })
    const application = await house.db.application.create({
      data: { opportunityId: opportunity.id, personId, state: 'put_forward', ...moments },
    })
    const made = { salt: 'salt', createdAt: NOW }
    passes = {
      place: { ...made, purpose: 'sign_up', signUpId: signUp.id },
      offer: { ...made, purpose: 'application', applicationId: application.id },
      invitation: { ...made, purpose: 'invitation', email: 'mair@example.org' },
    }
  })

  const loaders = { place, offer, invitation }
  const param = { place: 'place', offer: 'offer', invitation: 'token' }
  const answered = async (what: keyof typeof passes, more: Partial<Pass>, forged = false) => {
    const pass = await house.db.pass.create({ data: { ...passes[what], ...more } })
    const token = tokenOf(forged ? 'another secret' : SECRET, pass)
    const asked = askedFor(house, { path: '/en/x', params: { [param[what]]: token } })
    const { init } = (await loaders[what](asked)) as { init: ResponseInit | null }
    return init?.status
  }

  test.each(['place', 'offer', 'invitation'] as const)(
    'is gone for search engines and caches once its time is over: %s',
    async (what) => {
      expect(await answered(what, { expiresAt: past })).toBe(410)
      expect(await answered(what, { usedAt: NOW })).toBe(410)
      expect(await answered(what, {}, true)).toBe(404)
      if (what !== 'invitation') expect(await answered(what, {})).toBe(200)
    },
  )
})
