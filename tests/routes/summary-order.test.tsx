// The summary of what is wrong leads through a form from its top to its end.
import { beforeAll, describe, expect, test } from 'vitest'
import DraftEvent, { action as drafts, loader as draftPage } from '#app/routes/draft-event.tsx'
import NewOpportunity, { action as asks, loader as askPage } from '#app/routes/new-opportunity.tsx'
import PutForward, { action as offers, loader as offerPage } from '#app/routes/put-forward.tsx'
import TakePlace, { action as takes, loader as takePage } from '#app/routes/take-place.tsx'
import type { FormReply } from '#app/server/form.ts'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
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
import { askedFor } from '#tests/support/page.ts'

type Handler = (asked: ReturnType<typeof askedFor>) => Promise<unknown>
type Page = Parameters<typeof pageHtml>[0]
const long = 'x'.repeat(6000)
const session = (at: number) => ({
  [`sessions[${at}].startTime`]: 'late',
  [`sessions[${at}].capacity`]: 'many',
  [`sessions[${at}].joinUrl`]: 'x',
  [`sessions[${at}].venue.en`]: long,
  [`sessions[${at}].signUpClosesHours`]: 'many',
})
const pages: [string, Page, Handler, Handler, boolean, Record<string, string>][] = [
  [
    'an event with two dates',
    DraftEvent,
    draftPage,
    drafts,
    true,
    {
      'description.en': long,
      ...session(0),
      ...session(1),
      'access.en': long,
      'signUpNote.cy': long,
      minimumAge: 'old',
    },
  ],
  [
    'what is asked for',
    NewOpportunity,
    askPage,
    asks,
    true,
    {
      'description.en': long,
      'venue.en': long,
      'skills.en': long,
      'requirements[0].what.en': 'A ladder',
      'requirements[1].why.en': 'Height',
      wanted: 'some',
      minimumAge: 'old',
    },
  ],
  ['a place', TakePlace, takePage, takes, false, { note: long }],
  ['an offer', PutForward, offerPage, offers, false, { message: long }],
]

describe('what is wrong with a form', () => {
  let house: House
  let owner: Viewer
  let params: Record<string, string>
  beforeAll(async () => {
    house = await openHouse()
    const { id } = await anOrganisation(house.db)
    const { id: personId } = await aPerson(house.db)
    await aMembership(house.db, { personId, organisationId: id, role: 'owner' })
    owner = await viewerOf(house.db, personId)
    const event = await anEvent(house.db, id, { minimumAge: 14 })
    const opportunity = await anOpportunity(house.db, id, { minimumAge: 14 })
    params = {
      group: String(id),
      session: String(event.sessions[0]?.id),
      opportunity: String(opportunity.id),
    }
  })

  test.each(pages)('is told in the order of its boxes: %s', async (...one) => {
    const [, Page, loader, action, isOwn, form] = one
    const about = { path: '/en/x', params, viewer: isOwn ? owner : visitor }
    const data = (await loader(askedFor(house, about))) as object
    const { data: reply } = (await action(askedFor(house, { ...about, form }))) as {
      data: FormReply
    }
    const html = await pageHtml(Page, { data, reply })
    const summary = html.slice(0, html.indexOf('<h1'))
    const ids = [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThanOrEqual(reply.issues.length)
    expect(ids.length).toBeGreaterThan(3)
    const places = ids.map((id) => html.indexOf(`id="${id}"`))
    expect(places).not.toContain(-1)
    expect(places, ids.join('\n')).toEqual(places.toSorted((a, b) => a - b))
  })
})
