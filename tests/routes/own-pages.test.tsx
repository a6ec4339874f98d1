import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { EventDates } from '#app/components/event-dates.tsx'
import { LanguageProvider } from '#app/language.tsx'
import { loader as cancelEvent } from '#app/routes/cancel-event.tsx'
import { loader as cancelOpportunity } from '#app/routes/cancel-opportunity.tsx'
import { loader as cancelSession } from '#app/routes/cancel-session.tsx'
import { loader as changeEvent } from '#app/routes/change-event.tsx'
import { loader as changeOpportunity } from '#app/routes/change-opportunity.tsx'
import { loader as draftEvent } from '#app/routes/draft-event.tsx'
import { loader as eventPage } from '#app/routes/event.tsx'
import { loader as myPlace } from '#app/routes/my-place.tsx'
import { action as newAction, loader as newOpportunity } from '#app/routes/new-opportunity.tsx'
import { loader as openLink } from '#app/routes/open-link.tsx'
import PublishEventPage, { loader as publishEvent } from '#app/routes/publish-event.tsx'
import PublishOpportunityPage, {
  action as publishAction,
  loader as publishOpportunity,
} from '#app/routes/publish-opportunity.tsx'
import { loader as takeDownEvent } from '#app/routes/take-down-event.tsx'
import { loader as takeDownOpportunity } from '#app/routes/take-down-opportunity.tsx'
import type { Viewer } from '#graphql/access/viewer.ts'
import { cancelSession as callOff } from '#graphql/sessions/cancel-session.ts'
import { takePlace } from '#graphql/signups/take-place.ts'
import {
  aMembership,
  anEvent,
  anOpportunity,
  anOrganisation,
  aPerson,
  NOW,
  TORFAEN,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { pageHtml } from '#tests/support/page-html.tsx'
import { askedFor, thrownBy } from '#tests/support/page.ts'
import { viewers } from '#tests/support/sign-ups.ts'

type Loader = (asked: never) => Promise<unknown>
const own: [string, Loader][] = [
  ['a new event', draftEvent],
  ['changing an event', changeEvent],
  ['publishing an event', publishEvent],
  ['calling an event off', cancelEvent],
  ['calling a date off', cancelSession],
  ['taking an event down', takeDownEvent],
  ['asking for help', newOpportunity],
  ['asking for help, sent', newAction],
  ['changing what is asked for', changeOpportunity],
  ['publishing what is asked for', publishOpportunity],
  ['publishing what is asked for, sent', publishAction],
  ['calling off what is asked for', cancelOpportunity],
  ['taking down what is asked for', takeDownOpportunity],
  ['a new link', openLink],
]

describe('what a group does about what is its own', () => {
  let house: House
  let organiser: Viewer
  let people: Viewer[]
  let organisationId: number
  beforeAll(async () => {
    house = await openHouse()
    organisationId = (await anOrganisation(house.db)).id
    const { id: personId } = await aPerson(house.db)
    await aMembership(house.db, { personId, organisationId, role: 'organiser' })
    organiser = await viewerOf(house.db, personId)
    people = await viewers(house.db, 3)
  })

  const asked = (params: Record<string, number>, viewer = organiser, form?: object) =>
    askedFor(house, {
      path: '/en/x',
      params: Object.fromEntries(Object.entries(params).map(([key, at]) => [key, String(at)])),
      viewer,
      ...(form ? { form: form as Record<string, string> } : {}),
    })

  test.each(own)('is not found by anybody else: %s', async (is, loader) => {
    const event = await anEvent(house.db, organisationId)
    const opportunity = await anOpportunity(house.db, organisationId)
    const params = {
      group: organisationId,
      event: event.id,
      session: event.sessions[0]?.id ?? 0,
      opportunity: opportunity.id,
    }
    const form = is.endsWith('sent') ? { timing: 'flexible' } : undefined
    const thrown = await thrownBy(loader(asked(params, people[0], form) as never))
    expect(thrown.status).toBe(404)
  })

  test('is looked over before it is asked for, and said once it is published', async () => {
    const requirements = { create: [{ position: 0, whatEn: 'A licence', whyEn: 'To drive.' }] }
    const { id } = await anOpportunity(house.db, organisationId, {
      state: 'draft',
      wanted: 2,
      under18Welcome: null,
      requirements,
    } as never)
    const shown = await publishOpportunity(asked({ opportunity: id }))
    expect(shown).toMatchObject({
      lacks: [{ fieldId: 'under18Welcome' }],
      opportunity: {
        youngestAge: null,
        wanted: '2 people wanted',
        requirements: [{ what: { text: 'A licence' }, why: { text: 'To drive.' } }],
      },
    })
    expect(await publishAction(asked({ opportunity: id }, organiser, {}))).toEqual([])
    await house.db.opportunity.update({ where: { id }, data: { under18Welcome: true } })
    const sent = await publishAction(asked({ opportunity: id }, organiser, {}))
    expect((sent as Response).headers.get('Location')).toMatch(/\?done=opportunityPublished$/)
  })

  test.each([
    ['registered', false],
    ['verified', true],
  ] as const)('of a group that is %s has a button to publish it (%s)', async (state, ready) => {
    const { id: ours } = await anOrganisation(house.db, { state })
    const { id: personId } = await aPerson(house.db)
    await aMembership(house.db, { personId, organisationId: ours, role: 'owner' })
    const viewer = await viewerOf(house.db, personId)
    const draft = { state: 'draft', under18Welcome: true } as const
    const event = await anEvent(house.db, ours, draft)
    const help = await anOpportunity(house.db, ours, draft)
    for (const [Page, data] of [
      [PublishEventPage, await publishEvent(asked({ event: event.id }, viewer))],
      [PublishOpportunityPage, await publishOpportunity(asked({ opportunity: help.id }, viewer))],
    ] as const) {
      expect(data).toMatchObject({ lacks: [] })
      const html = await pageHtml(Page, { data })
      expect(html.includes('<form')).toBe(ready)
      expect(html.includes('has to check your group first')).toBe(!ready)
    }
  })

  test('is called off by whoever reads beforehand how many are told', async () => {
    const { id, sessions } = await anEvent(house.db, organisationId, { sessions: [{}, {}] })
    const [first = 0, second = 0] = sessions.map((session) => session.id)
    await takePlace(house.as(people[0]), { sessionId: first })
    await takePlace(house.as(people[0]), { sessionId: second })
    await takePlace(house.as(people[1]), { sessionId: second })
    expect(await cancelEvent(asked({ event: id }))).toMatchObject({ told: 2 })
    expect(await cancelSession(asked({ session: first }))).toMatchObject({ told: 1 })
    const opportunity = await anOpportunity(house.db, organisationId)
    const states = ['put_forward', 'accepted', 'withdrawn'] as const
    await house.db.application.createMany({
      data: people.map(({ personId }, at) => ({
        opportunityId: opportunity.id,
        personId: personId ?? 0,
        state: states[at] ?? 'asked',
        createdAt: NOW,
        changedAt: NOW,
      })),
    })
    expect(await cancelOpportunity(asked({ opportunity: opportunity.id }))).toMatchObject({
      told: 2,
    })
  })

  test('says why a date is off: beside it, and to whoever had a place', async () => {
    const { id, sessions } = await anEvent(house.db, organisationId, { sessions: [{}, {}] })
    const sessionId = sessions[0]?.id ?? 0
    const { id: place } = await takePlace(house.as(people[0]), { sessionId })
    await callOff(house.as(organiser), { sessionId, reason: { en: 'The hall is flooded.' } })
    const { dates } = await eventPage(asked({ event: id }))
    const html = renderToStaticMarkup(
      <LanguageProvider lang="en">
        <EventDates dates={dates} isOff={false} nextAlone={false} />
      </LanguageProvider>,
    )
    expect(html).toContain('<b>Called off</b>. <span class="cd-pre">The hall is flooded.</span>')
    const mine = await myPlace(asked({ place }, people[0]))
    expect(JSON.stringify(mine)).toContain('The hall is flooded.')
  })

  test('offers the ward in which it stands, wherever the group works by now', async () => {
    const outside = { kind: 'ward', parentCode: TORFAEN } as const
    const { code } = await house.db.area.findFirstOrThrow({ where: outside })
    const opportunity = await anOpportunity(house.db, organisationId, { wardCode: code })
    const event = await anEvent(house.db, organisationId, { sessions: [{ wardCode: code }] })
    const forms = [
      await changeOpportunity(asked({ opportunity: opportunity.id })),
      await changeEvent(asked({ event: event.id })),
      await newOpportunity(asked({ group: organisationId })),
    ]
    const offered = forms.map(({ choices }) => choices.wards.some(({ value }) => value === code))
    expect(offered).toEqual([true, true, false])
  })
})
