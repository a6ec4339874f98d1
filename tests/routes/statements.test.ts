import type { LoaderFunction } from '@remix-run/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { addresses, pathTo, type PageName, type Query } from '#app/paths.ts'
import { loader as frame } from '#app/root.tsx'
import { visitor } from '#graphql/access/viewer.ts'
import { makeBusy, type Busy } from '#tests/support/busy.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { askedFor } from '#tests/support/page.ts'

/**
 * How many statements each page makes for whoever sees most of it, besides those that find out who asks.
 * However many rows there are, it makes no more.
 */
const statements: Partial<Record<PageName, number>> = {
  home: 6,
  // With what waits to be written, for whoever may: one less for everybody else.
  event: 2,
  publishEvent: 2,
  events: 7,
  eventsMap: 9,
  eventsMonth: 10,
  eventPoster: 1,
  eventCalendar: 1,
  opportunities: 7,
  opportunitiesMap: 9,
  opportunity: 2,
  putForward: 1,
  changeOpportunity: 3,
  publishOpportunity: 1,
  cancelOpportunity: 2,
  takeDownOpportunity: 1,
  applications: 1,
  newOpportunity: 3,
  myOffers: 1,
  myOffer: 1,
  takePlace: 1,
  sessionCalendar: 1,
  sessionPeople: 3,
  sessionSheet: 1,
  sessionPeopleFile: 0,
  declineSignUp: 1,
  myPlace: 1,
  myPlaces: 2,
  draftEvent: 3,
  changeEvent: 4,
  discardDraft: 1,
  cancelEvent: 2,
  cancelSession: 2,
  takeDownEvent: 1,
  signIn: 0,
  createAccount: 0,
  checkMail: 0,
  confirmAddress: 2,
  resetPassword: 2,
  confirmAddressChange: 2,
  firstAdministrator: 2,
  account: 1,
  accountDetails: 1,
  accountAddress: 1,
  accountPassword: 0,
  accountData: 7,
  accountDataFile: 7,
  signOut: 0,
  signOutEverywhere: 0,
  deleteAccount: 0,
  notices: 1,
  help: 2,
  about: 2,
  parity: 3,
  textsToWrite: 1,
  textToWrite: 2,
  today: 12,
  officerSearch: 8,
  officerDiary: 3,
  links: 12,
  link: 3,
  linkStep: 1,
  setPartner: 4,
  correctEntry: 1,
  reassignLink: 2,
  planTask: 1,
  postponeTask: 1,
  openLink: 0,
  askLink: 1,
  organisationLinks: 1,
  groups: 7,
  registerGroup: 2,
  group: 5,
  claimGroup: 1,
  groupDates: 2,
  groupDesk: 4,
  groupPicture: 1,
  changeGroup: 3,
  groupMembers: 3,
  removeMember: 1,
  changeRemit: 3,
  closeGroup: 6,
  myGroups: 2,
  invitation: 2,
  officerQueue: 8,
  checkGroup: 10,
  settleFlag: 1,
  setUpBody: 4,
  administration: 8,
  report: 3,
  outbox: 1,
  outboxMail: 1,
  unsentMail: 3,
}

/** What no page needs more of. */
const MOST = 12

const files = import.meta.glob<{ loader?: LoaderFunction }>('../../app/routes/*.tsx', {
  eager: true,
})
const loaderOf = (name: PageName) =>
  files[`../../app/routes/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.tsx`]
    ?.loader
/** What says only that something is wrong reads nothing. */
const pages = (Object.keys(addresses) as PageName[]).filter(
  (name) => loaderOf(name) && name !== 'wrong',
)

type Asking = Record<string, string | number>

/** What stands in the addresses; a page that names something in its own way says so below. */
const usual = (busy: Busy): Asking => ({
  event: busy.event.id,
  text: busy.text.id,
  session: busy.session.id,
  opportunity: busy.opportunity.id,
  signUp: busy.signUp.id,
  place: busy.signUp.id,
  offer: busy.application.id,
  link: busy.link.id,
  task: busy.task.id,
  entry: busy.entry.id,
  group: busy.group.id,
  flag: busy.flag.id,
  mail: busy.notice.id,
  step: 'pull',
  what: 'event',
  use: 'logo',
  number: busy.event.id,
})

const own: Partial<Record<PageName, (busy: Busy) => Asking | Promise<Asking>>> = {
  discardDraft: ({ draft }) => ({ number: draft.id }),
  setPartner: ({ asked }) => ({ link: asked.id }),
  removeMember: ({ council, officer }) => ({ group: council.id, member: officer.id }),
  changeRemit: ({ council, officer }) => ({ group: council.id, member: officer.id }),
  invitation: async ({ token, invitation }) => ({
    token: await token('invitation', { invitationId: invitation.id }),
  }),
  confirmAddress: async ({ token, personId, email }) => ({
    token: await token('confirm_address', { personId, email }),
  }),
  confirmAddressChange: async ({ token, personId }) => ({
    token: await token('change_address', { personId, email: 'new@example.org' }),
  }),
  resetPassword: async ({ token, personId, email }) => ({
    token: await token('reset_password', { personId, email }),
  }),
  firstAdministrator: async ({ token }) => ({ token: await token('first_administrator') }),
}

const looking: Partial<Record<PageName, Query>> = {
  events: { q: 'walk', near: 'Newport' },
  eventsMap: { q: 'walk', near: 'Newport' },
  eventsMonth: { q: 'walk', near: 'Newport' },
  opportunities: { q: 'tea', near: 'Newport' },
  opportunitiesMap: { q: 'tea', near: 'Newport' },
  groups: { search: 'spade' },
  setPartner: { name: 'spade' },
  officerSearch: { words: 'spade' },
  administration: { words: 'spade' },
}

/** Pages that send whoever is signed in, or has a place already, elsewhere. */
const forVisitors: readonly PageName[] = ['signIn', 'createAccount', 'takePlace']

type World = { house: House; busy: Busy }
let few: World
let many: World
beforeAll(async () => {
  const make = async (size: number): Promise<World> => {
    const house = await openHouse()
    return { house, busy: await makeBusy(house.db, size) }
  }
  few = await make(2)
  many = await make(9)
})

async function statementsOf({ house, busy }: World, name: PageName): Promise<string[]> {
  const given = { ...usual(busy), ...(await own[name]?.(busy)) }
  const params = Object.fromEntries(Object.entries(given).map(([key, at]) => [key, String(at)]))
  const asked = askedFor(house, {
    path: pathTo(name, 'en', params as never, looking[name]),
    params,
    viewer: forVisitors.includes(name) ? visitor : busy.viewer,
    demonstration: true,
  })
  return house.statementsOf(async () => {
    const answer = await loaderOf(name)?.(asked)
    const status = name === 'sessionPeopleFile' ? 302 : 200
    if (answer instanceof Response) expect(answer.status).toBe(status)
  })
}

describe('the statements of pages', () => {
  test('are told of every page that reads something', () => {
    expect(Object.keys(statements).sort()).toEqual([...pages].sort())
  })

  test('are few', () => {
    expect(Object.entries(statements).filter(([, made]) => made > MOST)).toEqual([])
  })

  test('are one more for the frame of each page: the number in the officer’s menu', async () => {
    for (const { house, busy } of [few, many]) {
      const asked = askedFor(house, { path: '/en', viewer: busy.viewer })
      let told = 0
      const made = await house.statementsOf(async () => {
        told = (await frame(asked)).toCheck
      })
      expect(made.length, made.join('\n')).toBe(1)
      expect(told).toBeGreaterThan(0)
    }
  })

  test.each(pages)('%s', async (name) => {
    const ofFew = await statementsOf(few, name)
    const ofMany = await statementsOf(many, name)
    expect(ofFew.length, ofFew.join('\n')).toBe(statements[name])
    expect(ofMany.length, ofMany.join('\n')).toBe(statements[name])
  })
})
