import { beforeAll, describe, expect, test } from 'vitest'
import { loader } from '#app/routes/my-places.tsx'
import { languageOf } from '#app/language.tsx'
import { myDataParts, type MyData } from '#app/server/my-data-parts.ts'
import type { Viewer } from '#graphql/access/viewer.ts'
import { anEvent, anOrganisation, aPerson, NOW, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { askedFor } from '#tests/support/page.ts'

describe('my places', () => {
  let house: House
  let viewer: Viewer
  beforeAll(async () => {
    house = await openHouse()
    const { id: personId } = await aPerson(house.db)
    viewer = await viewerOf(house.db, personId)
    const group = await anOrganisation(house.db)
    const place = async (more: object, off: boolean) => {
      const event = await anEvent(house.db, group.id)
      const [session] = await house.db.session.findMany({ where: { eventId: event.id } })
      const sessionId = session!.id
      if (off) {
        await house.db.session.update({ where: { id: sessionId }, data: { cancelledAt: NOW } })
      }
      await house.db.signUp.create({
        data: {
          sessionId,
          personId,
          state: 'confirmed',
          createdAt: NOW,
          queuedAt: NOW,
          changedAt: NOW,
          ...more,
        },
      })
    }
    await place({ state: 'offered', heldUntil: new Date(NOW.getTime() + 3_600_000) }, false)
    await place({}, true)
  })

  const shown = async (path: string) =>
    (await loader(askedFor(house, { path, viewer }) as never)).places

  test('that are coming hold no date that is called off, and say until when one is held', async () => {
    const coming = await shown('/en/my-places')
    expect(coming).toMatchObject([{ state: 'offered', until: expect.stringContaining('1pm') }])
    expect(await shown('/en/my-places?show=over')).toMatchObject([{ session: { isOff: true } }])
  })

  test('are told as called off where everything that is kept is told, and no facts twice', () => {
    const language = languageOf(new Request('https://pull.example/en/account/data'))
    const person = {
      from: 'sign_up',
      name: 'Mair',
      email: 'mair@example.org',
      preferredLanguage: 'en',
      createdAt: NOW.toISOString(),
      account: null,
      memberships: [],
      applications: [],
      claims: [],
      notices: [],
      links: [],
      logEntries: [],
      tasks: [],
      brokeredLinks: [],
      signUps: [
        {
          event: { title: { en: 'Lunch', cy: null } },
          startsAt: NOW.toISOString(),
          endsAt: NOW.toISOString(),
          cancelledAt: NOW.toISOString(),
          state: 'confirmed',
          note: null,
          links: [{}],
        },
      ],
    }
    const lists = { invitations: [], contactOf: [], namedIn: [], history: [] }
    const data = { gatheredAt: NOW.toISOString(), people: [person, person], ...lists }
    const parts = myDataParts(data as never as MyData, language)
    const headings = parts.map(({ heading }) => heading)
    expect(headings).not.toContain(language.t('accounts:data.guestPerson'))
    expect(JSON.stringify(parts)).toContain(language.t('accounts:data.off'))
    expect(JSON.stringify(parts)).not.toContain(language.t('accounts:data.how.confirmed'))
    const rest = parts.find(({ heading }) => heading === language.t('accounts:data.rest'))
    const links = { key: language.t('accounts:data.links'), value: '2' }
    expect(rest?.rows, 'the links of places').toContainEqual(links)
    const place = { ...person.signUps[0], cancelledAt: null }
    const past = { ...data, people: [{ ...person, signUps: [place] }] }
    const told = JSON.stringify(myDataParts(past as never as MyData, language))
    expect(told).toContain(language.t('signups:mine.record.confirmed'))
    expect(told).not.toContain(language.t('accounts:data.how.confirmed'))
  })
})
