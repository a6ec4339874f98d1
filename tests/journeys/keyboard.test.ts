import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pathTo, type Lang } from '#app/paths.ts'
import { hashPassword } from '#graphql/accounts/password.ts'
import { tokenOf } from '#graphql/passes/pass.ts'
import { londonDate } from '#graphql/time/london-time.ts'
import { SITE_SECRET } from '#tests/support/journey-server.ts'
import { openSite, type Site } from '#tests/support/browser.ts'
import {
  aMembership,
  anEvent,
  anOrganisation,
  aPerson,
  NEWPORT,
  PILLGWENLLY,
} from '#tests/support/factories.ts'
import { choose, pressEnterOn, tabTo, tick, typeInto } from '#tests/support/keyboard.ts'
import { aLink, aLinkScene } from '#tests/support/links.ts'

const PASSWORD = 'lanterns along the Usk'
const dayIn = (days: number) => londonDate(new Date(Date.now() + days * 86_400_000))

let site: Site

beforeAll(async () => {
  site = await openSite()
})

/** Somebody who signs in, from the home page on, by keyboard. */
async function visitAs(personId: number, lang: Lang): Promise<Page> {
  const t = wordsIn(lang)
  const { email } = await site.db.account.update({
    where: { personId },
    data: { passwordHash: await hashPassword(PASSWORD) },
  })
  // The product's clock is the machine's here, and the factories' is not.
  const since = new Date(Date.now() - 86_400_000)
  await site.db.membership.updateMany({ where: { personId }, data: { since } })
  const { page } = await site.visit()
  await page.goto(pathTo('home', lang))
  await pressEnterOn(page, t('nav.signIn'))
  await typeInto(page, 'email', email)
  await typeInto(page, 'password', PASSWORD)
  await pressEnterOn(page, t('nav.signIn'))
  return page
}

async function typeDay(page: Page, field: string, date: string) {
  const [year = '', month = '', day = ''] = date.split('-')
  await typeInto(page, `${field}-day`, day)
  await typeInto(page, `${field}-month`, month)
  await typeInto(page, `${field}-year`, year)
}

const text = (page: Page) => page.locator('main').textContent()

describe.each(['en', 'cy'] as const)('with a keyboard alone, in %s', (lang) => {
  const t = wordsIn(lang)

  test('an event is found, and a place in it taken and confirmed', async () => {
    const group = await anOrganisation(site.db, { nameEn: `Lantern Walkers ${lang}` })
    const title = `Lanterns by keyboard ${lang}`
    const { sessions } = await anEvent(site.db, group.id, {
      titleEn: title,
      titleCy: title,
      sessions: [{ startsAt: new Date(`${dayIn(7)}T18:00Z`), capacity: 9 }],
    })
    const { page } = await site.visit()
    await page.goto(pathTo('home', lang))
    await tabTo(page, t('skip'))
    await page.keyboard.press('Enter')
    await page.goto(pathTo('home', lang))
    await pressEnterOn(page, t('nav.events'))
    await pressEnterOn(page, title)
    await pressEnterOn(page, t('signups:take'))
    await typeInto(page, 'name', 'Siân Ŵyn-Harris')
    await typeInto(page, 'email', `sian.${lang}@example.org`)
    await choose(page, 'preferredLanguage', 'both')
    await pressEnterOn(page, t('signups:form.button'))
    const pass = await site.db.pass.findFirstOrThrow({
      where: { signUp: { sessionId: sessions[0]!.id } },
    })
    await page.goto(pathTo('myPlace', lang, { place: tokenOf(SITE_SECRET, pass) }))
    await pressEnterOn(page, t('signups:place.confirm'))
    expect(await text(page)).toContain(t('signups:place.heading.confirmed'))
  })

  test('a group is registered', async () => {
    const { id } = await aPerson(site.db, { name: 'Mair' })
    const page = await visitAs(id, lang)
    await page.goto(pathTo('registerGroup', lang))
    const name = `Keyboard Club ${lang}`
    await tabTo(page, { field: 'kind' })
    while ((await page.locator('[name=kind]').inputValue()) !== 'informal_group') {
      await page.keyboard.press('ArrowDown')
    }
    await typeInto(page, `name.${lang}`, name)
    await tick(page, 'areaCodes', NEWPORT)
    await pressEnterOn(page, t('organisations:register.button'))
    expect(await text(page)).toContain(t('organisations:standing.registered'))
  })

  test('an event is written, looked at and published', async () => {
    const { id } = await aPerson(site.db, { name: 'Nia' })
    const group = await anOrganisation(site.db, {
      nameEn: `Cawl Circle ${lang}`,
      contactName: 'Nia',
      contactEmail: 'nia@example.org',
      contactPhone: '01632 960 212',
    })
    await aMembership(site.db, { personId: id, organisationId: group.id, role: 'organiser' })
    const page = await visitAs(id, lang)
    await page.goto(pathTo('draftEvent', lang, { group: group.id }))
    await typeInto(page, `title.${lang}`, 'Cawl')
    await choose(page, 'kind', 'talk')
    await typeInto(page, `description.${lang}`, 'A talk, and cawl.')
    await typeDay(page, 'sessions[0].date', dayIn(20))
    await typeInto(page, 'sessions[0].startTime', '18:00')
    await typeInto(page, 'sessions[0].endTime', '19:30')
    await typeInto(page, `sessions[0].venue.${lang}`, 'Pill Mill')
    await tabTo(page, { field: 'sessions[0].wardCode' })
    await page.keyboard.type('Pillg')
    expect(await page.locator('[name="sessions[0].wardCode"]').inputValue()).toBe(PILLGWENLLY)
    await typeInto(page, 'sessions[0].capacity', '12')
    await choose(page, 'under18Welcome', 'yes')
    await pressEnterOn(page, t('eventsWrite:saveDraft'))
    await pressEnterOn(page, t('publishing:publish'))
    await pressEnterOn(page, t('publishing:publish'))
    expect(
      await site.db.event.count({ where: { organisationId: group.id, state: 'published' } }),
    ).toBe(1)
  })

  test('the officer verifies a group', async () => {
    const body = await anOrganisation(site.db, { kind: 'county_voluntary_council' })
    const { id } = await aPerson(site.db, { name: 'Carys' })
    await aMembership(site.db, { personId: id, organisationId: body.id, role: 'liaison_officer' })
    const name = `Waiting Wardens ${lang}`
    const group = await anOrganisation(site.db, { nameEn: name, nameCy: name, state: 'registered' })
    const page = await visitAs(id, lang)
    await page.goto(pathTo('officerQueue', lang))
    await pressEnterOn(page, name)
    await choose(page, 'decision', 'verify')
    await typeInto(page, 'evidence', 'Rang the hall.')
    await typeDay(page, 'reviewOn', '2090-06-01')
    await pressEnterOn(page, t('organisations:decide.button'))
    expect((await site.db.organisation.findUniqueOrThrow({ where: { id: group.id } })).state).toBe(
      'verified',
    )
  })

  test('the officer brings a link a step further', async () => {
    const scene = await aLinkScene(site.db)
    const link = await aLink(site.db, scene, { purpose: `By keyboard ${lang}`, stage: 'asked' })
    const page = await visitAs(scene.viewers['officer in remit'].personId!, lang)
    await page.goto(pathTo('link', lang, { link: link.id }))
    await pressEnterOn(page, t('links:step.introduce.link'))
    await typeInto(page, 'nextAction', 'Meet at the hall')
    await typeDay(page, 'nextActionOn', dayIn(5))
    await pressEnterOn(page, t('links:step.introduce.button'))
    expect((await site.db.link.findUniqueOrThrow({ where: { id: link.id } })).stage).toBe(
      'introduced',
    )
  })
})
