// The pages on which the two languages stand side by side.
import { beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '#app/locales/catalogue.ts'
import { loader as eventPage } from '#app/routes/event.tsx'
import { loader as opportunityPage } from '#app/routes/opportunity.tsx'
import { loader as parity } from '#app/routes/parity.tsx'
import { action, loader } from '#app/routes/text-to-write.tsx'
import { loader as list } from '#app/routes/texts-to-write.tsx'
import type { FormReply } from '#app/server/form.ts'
import type { Viewer } from '#graphql/access/viewer.ts'
import {
  aMembership,
  anEvent,
  anOpportunity,
  anOrganisation,
  aPerson,
  NOW,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { askedFor } from '#tests/support/page.ts'

describe('the page of parity', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })

  test('has the interface in both languages, all of it, and names each of its parts', async () => {
    const { languages } = await parity(askedFor(house, { path: '/cy/y-ddwy-iaith' }))
    expect(languages.map(({ lang, there }) => [lang, there])).toEqual([
      ['cy', 100],
      ['en', 100],
    ])
    for (const lang of ['en', 'cy'] as const) {
      const { site } = catalogue[lang as 'en'].writing
      expect(Object.keys(site).sort()).toEqual(Object.keys(catalogue.en).sort())
    }
  })

  test('counts with what nobody else has read both drafts and a machine’s', async () => {
    const { id: organisationId } = await anOrganisation(house.db)
    for (const state of ['machine', 'draft', 'missing'] as const) {
      const { id: eventId } = await anEvent(house.db, organisationId)
      const text = { organisationId, eventId, language: 'cy' as const, parts: [], since: NOW }
      await house.db.wording.create({ data: { ...text, state } })
    }
    const { languages } = await parity(askedFor(house, { path: '/en/parity' }))
    const welsh = languages.find(({ lang }) => lang === 'cy')
    expect(welsh?.texts.find(({ part }) => part === 'What is on')?.counts).toEqual({
      checked: 0,
      unread: 2,
      outdated: 0,
      missing: 1,
    })
  })
})

describe('the page on which a text is written', () => {
  let house: House
  let viewer: Viewer
  let organisationId: number
  beforeAll(async () => {
    house = await openHouse()
    organisationId = (await anOrganisation(house.db, { summaryEn: 'We watch.' })).id
    const { id: personId } = await aPerson(house.db)
    await aMembership(house.db, { personId, organisationId, role: 'organiser' })
    viewer = await viewerOf(house.db, personId)
  })

  const aText = (of: { eventId?: number; opportunityId?: number }, parts: string[]) =>
    house.db.wording.create({
      data: { organisationId, ...of, language: 'cy', state: 'missing', parts, since: NOW },
    })
  const asked = (text: number, form?: Record<string, string>) =>
    askedFor(house, {
      path: `/en/texts-to-write/${text}`,
      params: { text: String(text) },
      viewer,
      ...(form ? { form } : {}),
    })
  const standing = async (id: number) => {
    const { state, parts } = await house.db.wording.findUniqueOrThrow({ where: { id } })
    return [state, ...parts].join(' ')
  }

  test('puts the Welsh of an event beside its English, and keeps all else of it', async () => {
    const event = await anEvent(house.db, organisationId, { titleEn: 'Walk', minimumAge: 12 })
    const { id } = await aText({ eventId: event.id }, ['title', 'description'])
    const { pairs } = await loader(asked(id))
    expect(pairs.map(({ name, said, other }) => [name, said, other])).toEqual([
      ['title', '', 'Walk'],
      ['description', '', 'We walk.'],
    ])
    const before = await house.db.session.findMany({ where: { eventId: event.id } })
    const written = { version: '1', written: 'checked', 'title.cy': 'Taith' }
    const part = (await action(asked(id, written))) as Response
    // It stays before its writer, who is told which of it is still to be written.
    expect(part.headers.get('Location')).toBe(`/en/texts-to-write/${id}?kept=partly`)
    expect(await standing(id)).toBe('missing description')
    expect((await loader(asked(id))).pairs.map((pair) => pair.standing)).toEqual([null, 'missing'])
    const answer = await action(
      asked(id, { ...written, version: '2', 'description.cy': 'Cerddwn.' }),
    )
    expect((answer as Response).headers.get('Location')).toMatch(/texts-to-write\?done=textWritten/)
    expect(await standing(id)).toBe('checked')
    const kept = await house.db.event.findUniqueOrThrow({ where: { id: event.id } })
    expect(kept).toMatchObject({
      titleEn: 'Walk',
      titleCy: 'Taith',
      descriptionEn: 'We walk.',
      minimumAge: 12,
      kind: 'walkabout',
      state: 'published',
      under18Welcome: true,
    })
    expect(await house.db.session.findMany({ where: { eventId: event.id } })).toEqual(before)
  })

  test('writes what an opportunity asks for, each at its place', async () => {
    const { id: opportunityId } = await anOpportunity(house.db, organisationId, {
      titleCy: 'Gyrru',
      descriptionCy: 'Awr.',
      requirements: { create: { position: 0, whatEn: 'Van', whatCy: 'Fan', whyEn: 'Chairs.' } },
    })
    const { id } = await aText({ opportunityId }, ['requirements.0.why'])
    await action(
      asked(id, { version: '1', written: 'machine', 'requirements[0].why.cy': 'Cadeiriau.' }),
    )
    expect(await standing(id)).toBe('machine')
    const [kept] = await house.db.requirement.findMany({ where: { opportunityId } })
    expect(kept).toMatchObject({ whatEn: 'Van', whatCy: 'Fan', whyCy: 'Cadeiriau.' })
  })

  test('writes what a group says of itself', async () => {
    const { id } = await aText({}, ['summary'])
    await action(asked(id, { version: '1', written: 'draft', 'summary.cy': 'Gwyliwn.' }))
    expect(await standing(id)).toBe('draft')
    const group = await house.db.organisation.findUniqueOrThrow({ where: { id: organisationId } })
    expect(group).toMatchObject({ summaryEn: 'We watch.', summaryCy: 'Gwyliwn.' })
  })

  test('takes nothing where nothing is written', async () => {
    const { id: eventId } = await anEvent(house.db, organisationId, { titleEn: 'Walk' })
    const { id } = await aText({ eventId }, ['title', 'description'])
    const sent = { version: '1', written: 'draft', 'title.cy': ' ', 'description.cy': '' }
    const { issues } = ((await action(asked(id, sent))) as { data: FormReply }).data
    expect(issues).toEqual([
      { name: 'title.cy', code: 'required' },
      { name: 'description.cy', code: 'required' },
    ])
    expect(await standing(id)).toBe('missing title description')
  })

  test('is offered from the page of its event and of its opportunity, to whoever may write it', async () => {
    const event = await anEvent(house.db, organisationId, { titleEn: 'Walk' })
    const wanted = await anOpportunity(house.db, organisationId, { titleEn: 'Drive' })
    const missing = await aText({ eventId: event.id }, ['title'])
    const machine = await aText({ opportunityId: wanted.id }, [])
    await house.db.wording.update({ where: { id: machine.id }, data: { state: 'machine' } })
    const offered = async (by?: Viewer) => {
      const as = by ? { viewer: by } : {}
      const ofEvent = { path: `/en/event/${event.id}`, params: { event: String(event.id) }, ...as }
      const params = { opportunity: String(wanted.id) }
      const ofWanted = { path: `/en/opportunity/${wanted.id}`, params, ...as }
      const pages = [
        await eventPage(askedFor(house, ofEvent)),
        await opportunityPage(askedFor(house, ofWanted)),
      ]
      return pages.flatMap(({ texts }) => texts)
    }
    expect(await offered(viewer)).toEqual([
      { href: `/en/texts-to-write/${missing.id}`, text: 'Write it in Welsh too' },
      { href: `/en/texts-to-write/${machine.id}`, text: 'Read the machine’s Welsh' },
    ])
    expect(await offered()).toEqual([])
  })

  test('says what is wrong at its box, and that somebody was faster', async () => {
    const { id: eventId } = await anEvent(house.db, organisationId)
    const { id } = await aText({ eventId }, ['title', 'description'])
    const issues = async (form: Record<string, string>) =>
      ((await action(asked(id, form))) as { data: FormReply }).data.issues
    const long = { version: '1', written: 'draft', 'title.cy': 'x'.repeat(121) }
    expect(await issues(long)).toMatchObject([{ name: 'title.cy', code: 'too_long', limit: 120 }])
    const late = { version: '0', written: 'draft', 'title.cy': 'Taith' }
    expect(await issues(late)).toEqual([{ name: '', code: 'stale' }])
  })

  test('lists what waits, and nothing of other groups', async () => {
    const { id: eventId } = await anEvent(house.db, organisationId, { titleEn: 'Lamps' })
    const { id } = await aText({ eventId }, ['title'])
    const { rows } = await list(askedFor(house, { path: '/en/texts-to-write', viewer }))
    expect(rows.map(({ href }) => href)).toContain(`/en/texts-to-write/${id}`)
    expect(rows.find(({ title }) => title.text === 'Lamps')?.lines[0]).toBe(
      'Welsh: missing, since 23 November 2026',
    )
    const stranger = await viewerOf(house.db, (await aPerson(house.db)).id)
    const asStranger = { path: '/en/texts-to-write', viewer: stranger }
    expect((await list(askedFor(house, asStranger))).rows).toEqual([])
  })
})
