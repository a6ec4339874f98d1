import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { GoodToKnow } from '#app/components/event-facts.tsx'
import { LanguageProvider } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { action as changeEvent, loader as changePage } from '#app/routes/change-event.tsx'
import { action as discard, loader as discardPage } from '#app/routes/discard-draft.tsx'
import DraftEvent from '#app/routes/draft-event.tsx'
import { loader as eventPage } from '#app/routes/event.tsx'
import { loader as opportunityPage } from '#app/routes/opportunity.tsx'
import { reshapedAgain } from '#app/server/event-form.ts'
import type { Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import {
  aMembership,
  anEvent,
  anOpportunity,
  anOrganisation,
  aPerson,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { pageHtml } from '#tests/support/page-html.tsx'
import { askedFor, thrownBy } from '#tests/support/page.ts'

describe('a draft', () => {
  let house: House
  let organisationId: number
  let viewer: Viewer

  beforeAll(async () => {
    house = await openHouse()
    organisationId = (await anOrganisation(house.db)).id
    const { id: personId } = await aPerson(house.db)
    await aMembership(house.db, { personId, organisationId, role: 'organiser' })
    viewer = await viewerOf(house.db, personId)
  })

  const asked = (id: number, form?: Record<string, string>) => {
    const params = { event: String(id), opportunity: String(id) }
    return askedFor(house, { path: '/en/x', params, viewer, ...(form ? { form } : {}) })
  }

  test.each([
    [null, null, null],
    [12, null, null],
    [18, null, 18],
    [null, false, 18],
    [null, true, 0],
    [12, true, 12],
  ])(
    'of %s years and the answer %s may have those of %s years: unanswered looks unanswered',
    async (minimumAge, under18Welcome, youngestAge) => {
      const said = { state: 'draft', minimumAge, under18Welcome } as const
      const event = await anEvent(house.db, organisationId, said)
      const page = await eventPage(asked(event.id))
      expect(page.youngestAge).toBe(youngestAge)
      const help = await anOpportunity(house.db, organisationId, said)
      const { opportunity } = await opportunityPage(asked(help.id))
      expect(opportunity.youngestAge).toBe(youngestAge)
      const shown = renderToStaticMarkup(
        <LanguageProvider lang="en">
          <GoodToKnow {...page} />
        </LanguageProvider>,
      )
      expect(shown.includes(wordsIn('en')('publishing:unsaid'))).toBe(youngestAge === null)
    },
  )

  test('opens at the date that was added, and says what that will be', async () => {
    const { values, opensAt } = reshapedAgain({
      values: { sessions: [{ 'date-day': '3', 'date-month': '12', 'date-year': '2026' }, {}] },
      reshaped: true,
      pressed: null,
    }).data
    const data = { heading: 'Put on an event', choices: { wards: [], priorities: [] } }
    const html = await pageHtml(DraftEvent, { data, reply: { values, opensAt, issues: [] } })
    const focused = [...html.matchAll(/<input [^>]*>/g)].filter(([tag]) => /autofocus/i.test(tag))
    expect(focused).toHaveLength(1)
    expect(focused[0]?.[0]).toContain('name="sessions[1].date-day"')
    expect(focused[0]?.[0]).toContain('value="10"')
    expect(html).toContain('a week later')
  })

  test.each([
    ['draft', 'eventDrafted', 'eventsWrite:draftLead', 2026],
    ['draft', 'eventDraftedLate', 'eventsWrite:draftLead', 2025],
    ['published', 'eventChanged', 'eventsWrite:changeLead', 2026],
  ] as const)('that is %s is saved with the words %s', async (state, done, lead, year) => {
    const { id, version, sessions } = await anEvent(house.db, organisationId, { state })
    expect((await changePage(asked(id))).lead).toBe(wordsIn('en')(lead, { count: 0 }))
    const answer = await changeEvent(
      asked(id, {
        version: String(version),
        kind: 'talk',
        'title.en': 'Looking out for each other',
        'description.en': 'We talk.',
        under18Welcome: 'yes',
        'sessions[0].id': globalId('Session', sessions[0]?.id ?? 0),
        'sessions[0].date-day': '30',
        'sessions[0].date-month': '11',
        'sessions[0].date-year': String(year),
        'sessions[0].startTime': '6pm',
        'sessions[0].endTime': '19:30',
        'sessions[0].venue.en': 'Pill Mill',
        'sessions[0].wardCode': sessions[0]?.wardCode ?? '',
      }),
    )
    expect(answer).toBeInstanceOf(Response)
    expect((answer as Response).headers.get('Location')).toMatch(new RegExp(`done=${done}$`))
  })

  describe.each([
    ['event', anEvent],
    ['opportunity', anOpportunity],
  ] as const)('of an %s', (what, make) => {
    const of = (id: number, form?: Record<string, string>) => {
      const params = { what, number: String(id) }
      return askedFor(house, { path: '/en/x', params, viewer, ...(form ? { form } : {}) })
    }
    const kept = (id: number) =>
      what === 'event'
        ? house.db.event.count({ where: { id } })
        : house.db.opportunity.count({ where: { id } })

    test('is thrown away by whoever was asked once more, and the history keeps that it was', async () => {
      const { id } = await make(house.db, organisationId, { state: 'draft' })
      expect((await discardPage(of(id))).heading).toBe('Throw this draft away?')
      expect(await kept(id)).toBe(1)
      const answer = await discard(of(id, {}))
      expect(answer.headers.get('Location')).toMatch(/\/desk\?done=draftDiscarded$/)
      expect(await kept(id)).toBe(0)
      const subject = what === 'event' ? 'Event' : 'Opportunity'
      const lines = await house.db.history.findMany({ where: { subject, subjectId: id } })
      expect(lines).toMatchObject([{ action: `${what}.discarded`, actorId: viewer.personId }])
      // Pressed a second time there is nothing there any more.
      expect((await thrownBy(discard(of(id, {})))).status).toBe(404)
    })

    test('that was published since is shown as it stands, and kept', async () => {
      const { id } = await make(house.db, organisationId, { state: 'published' })
      const answer = await thrownBy(discard(of(id, {})))
      expect(answer.headers.get('Location')).toMatch(new RegExp(`/${id}$`))
      expect(await kept(id)).toBe(1)
    })
  })
})
