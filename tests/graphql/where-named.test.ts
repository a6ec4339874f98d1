import { beforeAll, describe, expect, test } from 'vitest'
import { myDataParts, type MyData } from '#app/server/my-data-parts.ts'
import { languageOf } from '#app/language.tsx'
import type { Viewer } from '#graphql/access/viewer.ts'
import type { Ring } from '#prisma/client.ts'
import { aMembership, anOrganisation, aPerson, NOW, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aLink, aLinkScene, type KindOfViewer, type LinkScene } from '#tests/support/links.ts'

const NAME = 'Heulwen Tudor-Rhys'

describe('where somebody is named', () => {
  let house: House
  let scene: LinkScene
  beforeAll(async () => {
    house = await openHouse()
    scene = await aLinkScene(house.db)
  })

  const dataOf = async (viewer: Viewer): Promise<any> =>
    (await house.ask('{ myData }', {}, viewer)).myData

  test.each<[KindOfViewer, Ring[]]>([
    ['asker’s owner', ['parties']],
    ['partner’s reader', ['parties']],
    ['office staff', []],
    ['other group’s owner', []],
    ['officer in remit', ['parties', 'office', 'officers']],
    ['officer elsewhere', []],
  ])('in a log is theirs to see as far as the ring lets them: %s', async (kind, rings) => {
    const { personId, email } = scene.viewers[kind]
    const name = `${NAME} of ${kind}`
    await house.db.person.update({ where: { id: personId! }, data: { name } })
    const written = { byId: (await aPerson(house.db, { name: 'Bryn Lloyd' })).id }
    await aLink(house.db, scene, {
      log: (['parties', 'office', 'officers', 'me'] as const).flatMap((ring) => [
        { ...written, ring, text: `${ring}: spoke with ${name.toUpperCase()}.` },
        { byId: null, ring, text: `${ring}: wrote to ${email}.` },
        { ...written, ring, text: `${ring}: spoke with somebody else.` },
        { byId: personId!, ring, text: `${ring}: I am ${name}.` },
      ]),
    })
    const { namedIn, people } = await dataOf(await viewerOf(house.db, personId!))
    expect(namedIn.map(({ text, by }: any) => [text, by])).toEqual(
      rings.flatMap((ring) => [
        [`${ring}: spoke with ${name.toUpperCase()}.`, 'Bryn Lloyd'],
        [`${ring}: wrote to ${email}.`, null],
      ]),
    )
    // What they wrote themselves is theirs in any case, and listed as such.
    expect(people[0].logEntries.filter(({ text }: any) => text.includes(NAME))).toHaveLength(4)
  })

  test('as whom to ask is shown by their address, and by their name where they belonged', async () => {
    const { id: personId, account } = await aPerson(house.db, { name: NAME })
    const byAddress = { contactName: 'The secretary', contactEmail: account!.email }
    const byName = { contactName: NAME.toLowerCase(), contactEmail: 'us@example.org' }
    const [own, other, registered, stranger] = [
      await anOrganisation(house.db, { ...byName, contactPhone: '01632 960 401' }),
      await anOrganisation(house.db, byAddress),
      await anOrganisation(house.db, { registeredById: personId, contactName: 'Somebody else' }),
      await anOrganisation(house.db, byName),
    ]
    await aMembership(house.db, { personId, organisationId: own.id, role: 'reader' })
    const data = await dataOf(await viewerOf(house.db, personId))
    const seen = data.contactOf.map((one: any) => [
      one.organisation.number,
      one.contactName,
      one.contactEmail,
      one.contactPhone,
      one.registeredByYou,
    ])
    expect(seen).toEqual([
      [own.id, byName.contactName, null, '01632 960 401', false],
      [other.id, 'The secretary', account!.email, null, false],
      [registered.id, null, null, null, true],
    ])
    expect(JSON.stringify(seen)).not.toContain(`[${stranger.id},`)
  })

  test('shows nobody the number of whoever is called what they call themselves', async () => {
    const { id: personId } = await aPerson(house.db, { name: NAME })
    const { id: organisationId } = await anOrganisation(house.db, {
      state: 'suspended',
      contactName: NAME,
      contactPhone: '01632 960 402',
    })
    const { id } = await aMembership(house.db, { personId, organisationId, role: 'reader' })
    await house.db.membership.update({ where: { id }, data: { until: NOW } })
    const { contactOf } = await dataOf(await viewerOf(house.db, personId))
    expect(contactOf).toMatchObject([{ contactName: NAME, contactPhone: null }])
  })

  test.each(['en', 'cy'] as const)('stands on the page of what is kept: %s', async (lang) => {
    const language = languageOf(new Request(`https://pull.example/${lang}/account/data`))
    const { personId } = scene.viewers['asker’s organiser']
    await house.db.person.update({ where: { id: personId! }, data: { name: `Mari ${lang}` } })
    const text = `Mari ${lang} brings the tea.`
    await aLink(house.db, scene, { log: [{ ring: 'parties', text }] })
    const data = await dataOf(await viewerOf(house.db, personId!))
    const parts = myDataParts(data as MyData, language)
    const part = parts.find(({ heading }) => heading === language.t('accounts:data.namedIn'))
    expect(part?.rows).toHaveLength(1)
    expect(part?.rows[0]?.value).toContain(text)
  })
})
