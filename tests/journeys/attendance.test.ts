import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pathTo, type Lang } from '#app/paths.ts'
import { hashPassword } from '#graphql/accounts/password.ts'
import { expectWhole, openSite, type Site, type Visit } from '#tests/support/browser.ts'
import { aMembership, anEvent, anOrganisation, aPerson } from '#tests/support/factories.ts'

const PASSWORD = 'lanterns along the Usk'
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

let site: Site
let passwordHash: string

beforeAll(async () => {
  site = await openSite()
  passwordHash = await hashPassword(PASSWORD)
})

async function visitAs(personId: number, lang: Lang): Promise<Visit> {
  const where = { personId }
  const { email } = await site.db.account.update({ where, data: { passwordHash } })
  const visit = await site.visit()
  await visit.page.goto(pathTo('signIn', lang))
  await visit.page.locator('input[name=email]').fill(email)
  await visit.page.locator('input[name=password]').fill(PASSWORD)
  await press(visit.page, wordsIn(lang)('nav.signIn'))
  return visit
}

const press = (page: Page, name: string) =>
  page.locator('main').getByRole('button', { name, exact: true }).click()
const text = (page: Page) => page.locator('main').textContent()

/** An event of a group with an organiser; `signUps` people have a place on its first date. */
async function aScene(names: string[], ...sessions: object[]) {
  const organisation = await anOrganisation(site.db)
  const organiser = await aPerson(site.db)
  await aMembership(site.db, {
    personId: organiser.id,
    organisationId: organisation.id,
    role: 'organiser',
  })
  await site.db.membership.updateMany({ data: { since: inDays(-1) } })
  const event = await anEvent(site.db, organisation.id, {
    titleEn: 'Lantern walkabout',
    titleCy: 'Taith lusernau',
    sessions: sessions.map((session) => ({ capacity: 20, taken: names.length, ...session })),
  })
  const people = []
  for (const name of names) {
    const person = await aPerson(site.db, { name })
    people.push(person)
    const at = { queuedAt: inDays(-9), createdAt: inDays(-9), changedAt: inDays(-9) }
    const sessionId = Number(event.sessions[0]?.id)
    await site.db.signUp.create({
      data: { sessionId, personId: person.id, state: 'confirmed', ...at },
    })
  }
  return { event, session: Number(event.sessions[0]?.id), organiser, people }
}

describe.each(['en', 'cy'] as const)('a date, in %s', (lang) => {
  const t = wordsIn(lang)
  const states = async (sessionId: number) =>
    (await site.db.signUp.findMany({ where: { sessionId }, orderBy: { id: 'asc' } })).map(
      ({ state }) => state,
    )

  test('that has begun: the organiser notes who came, changes it, and the person sees it', async () => {
    const names = ['Megan Lloyd', 'Ifor Rees', 'Siân Prys']
    const times = { startsAt: inDays(-0.1), endsAt: inDays(-0.02) }
    const { session, organiser, people } = await aScene(names, times)
    const visit = await visitAs(organiser.id, lang)
    const { page } = visit
    const list = pathTo('sessionPeople', lang, { session })
    await page.goto(list)
    await expectWhole(visit, page)
    const row = (name: string) => page.getByRole('row').filter({ hasText: name })
    const mark = (name: string, what: 'attended' | 'absent' | 'confirmed') =>
      row(name)
        .getByLabel(t(`signups:people.mark.${what}`), { exact: true })
        .check()
    await mark('Megan Lloyd', 'attended')
    await mark('Ifor Rees', 'absent')
    await press(page, t('signups:people.saveCame'))
    await expectWhole(visit, page)
    expect(await text(page)).toContain(t('signups:people.savedCame'))
    expect(await states(session)).toEqual(['attended', 'absent', 'confirmed'])

    // Another organiser takes somebody off meanwhile: nothing is lost, and it is said.
    await page.goto(list)
    await mark('Ifor Rees', 'confirmed')
    await mark('Siân Prys', 'attended')
    await site.db.signUp.updateMany({
      where: { sessionId: session, person: { name: 'Siân Prys' } },
      data: { state: 'declined' },
    })
    await press(page, t('signups:people.saveCame'))
    await expectWhole(visit, page)
    expect(await page.locator('.govuk-error-summary').count()).toBe(1)
    expect(await states(session)).toEqual(['attended', 'absent', 'declined'])
    await press(page, t('signups:people.saveCame'))
    expect(await states(session)).toEqual(['attended', 'confirmed', 'declined'])

    const person = await visitAs(Number(people[0]?.id), lang)
    await person.page.goto(pathTo('myPlaces', lang, undefined, { show: 'over' }))
    await expectWhole(person, person.page)
    expect(await text(person.page)).toContain(t('signups:mine.record.attended'))
    await person.page
      .locator('main')
      .getByRole('link', { name: lang === 'en' ? 'Lantern walkabout' : 'Taith lusernau' })
      .click()
    await expectWhole(person, person.page)
    expect(await text(person.page)).toContain(t('signups:place.lead.attended'))
  })

  test('for which sign-up has closed says so, before and after somebody tries', async () => {
    const times = { startsAt: inDays(3), endsAt: inDays(3.1), signUpClosesHours: 48 }
    const { event, session } = await aScene([], times)
    const visit = await site.visit()
    const { page } = visit
    await page.goto(pathTo('event', lang, { event: event.id }))
    await expectWhole(visit, page)
    expect(await text(page)).toContain(t('signups:closesAt', { when: '' }).replace('.', '').trim())
    await page.goto(pathTo('takePlace', lang, { session }))
    await page.getByLabel(t('signups:form.name')).fill('Megan Lloyd')
    await page.getByLabel(t('signups:form.email')).fill('megan@example.org')
    await page.getByLabel(t('signups:form.en'), { exact: true }).check()
    await site.db.session.update({ where: { id: session }, data: { signUpClosesHours: 100 } })
    await press(page, t('signups:form.button'))
    await expectWhole(visit, page)
    expect(await text(page)).toContain(t('signups:closedText.sign_up_closed'))
    await page.goto(pathTo('event', lang, { event: event.id }))
    await expectWhole(visit, page)
    expect(await text(page)).toContain(t('signups:closed.sign_up_closed'))
    expect(await site.db.signUp.count({ where: { sessionId: session } })).toBe(0)
  })

  test('among many: the next is large, some stand where one chooses, and the rest is a press away', async () => {
    const weeks = Array.from({ length: 12 }, (_, week) => ({
      startsAt: inDays(7 * week + 1),
      endsAt: inDays(7 * week + 1.05),
    }))
    const { event } = await aScene([], ...weeks)
    const visit = await site.visit()
    const { page } = visit
    await page.goto(pathTo('event', lang, { event: event.id }))
    await expectWhole(visit, page)
    expect(await page.locator('.cd-day').count()).toBe(1)
    expect(await page.locator('main time').count()).toBe(13)
    const last = page.locator('main time').last()
    expect(await last.isVisible()).toBe(false)
    await page.locator('summary').first().click()
    expect(await last.isVisible()).toBe(true)
    await expectWhole(visit, page)
  })

  test('that ends on another day is typed, shown and kept so', async () => {
    const times = { startsAt: inDays(20), endsAt: inDays(20.1) }
    const { event, organiser } = await aScene([], times)
    const visit = await visitAs(organiser.id, lang)
    const { page } = visit
    const form = pathTo('changeEvent', lang, { event: event.id })
    await page.goto(form)
    const field = (name: string) => page.locator(`[name="sessions[0].${name}"]`)
    const type = async (day: Date) => {
      await field('endDate-day').fill(String(day.getUTCDate()))
      await field('endDate-month').fill(String(day.getUTCMonth() + 1))
      await field('endDate-year').fill(String(day.getUTCFullYear()))
    }
    await type(inDays(10))
    await field('signUpClosesHours').fill('24')
    await press(page, t('eventsWrite:saveChange'))
    await expectWhole(visit, page)
    expect(await page.locator('.govuk-error-summary a').getAttribute('href')).toBe(
      '#sessions-0-endDate',
    )
    await type(inDays(22))
    await press(page, t('eventsWrite:saveChange'))
    await expectWhole(visit, page)
    await page.goto(form)
    expect(await field('endDate-day').inputValue()).toBe(String(inDays(22).getUTCDate()))
    expect(await field('signUpClosesHours').inputValue()).toBe('24')
    const kept = await site.db.session.findFirstOrThrow({ where: { eventId: event.id } })
    expect(kept.endsAt.toISOString().slice(0, 10)).toBe(inDays(22).toISOString().slice(0, 10))
  })
})
