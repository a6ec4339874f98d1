import { expect, test } from 'vitest'
import { DAYS_ADDRESSES_ARE_KEPT, tidyAddresses } from '#graphql/people/tidy-addresses.ts'
import { anOrganisation, aPerson, NOW } from '#tests/support/factories.ts'
import { openHouse } from '#tests/support/house.ts'

test('invitations and notices to an address alone go after thirty days, with the address', async () => {
  const { db, engine, setNow } = await openHouse()
  const { id: organisationId } = await anOrganisation(db)
  const person = await aPerson(db)
  for (const state of ['open', 'withdrawn', 'accepted'] as const) {
    const invitation = await db.invitation.create({
      data: { organisationId, email: 'mair@example.org', role: 'reader', state, createdAt: NOW },
    })
    await db.pass.create({
      data: {
        purpose: 'invitation',
        salt: state,
        invitationId: invitation.id,
        email: invitation.email,
        createdAt: NOW,
        expiresAt: new Date('2027-06-01'),
      },
    })
  }
  const notice = { kind: 'member.invited', data: {}, language: 'both', createdAt: NOW } as const
  await db.notice.createMany({
    data: [
      { ...notice, mail: 'sent', email: 'mair@example.org' },
      { ...notice, mail: 'dead', email: 'mair@example.org' },
      { ...notice, mail: 'sent', personId: person.id },
    ],
  })
  const counts = () => Promise.all([db.invitation.count(), db.pass.count(), db.notice.count()])

  const over = NOW.getTime() + DAYS_ADDRESSES_ARE_KEPT * 24 * 3600 * 1000
  setNow(new Date(over - 1))
  expect(await tidyAddresses(engine.asSystem('job'))).toBe(0)
  expect(await counts()).toEqual([3, 3, 3])
  setNow(new Date(over))
  expect(await tidyAddresses(engine.asSystem('job'))).toBe(5)
  expect(await counts()).toEqual([0, 0, 1])
})
