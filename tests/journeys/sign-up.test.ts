import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pathTo, type Lang } from '#app/paths.ts'
import { hashPassword } from '#graphql/accounts/password.ts'
import { tokenOf } from '#graphql/passes/pass.ts'
import { SITE_SECRET } from '#tests/support/journey-server.ts'
import { expectWhole, openSite, type Site, type Visit } from '#tests/support/browser.ts'
import {
  aMembership,
  anEvent,
  anOrganisation,
  aPerson,
  PILLGWENLLY,
} from '#tests/support/factories.ts'

const PASSWORD = 'lanterns along the Usk'
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

let site: Site
let passwordHash: string

beforeAll(async () => {
  site = await openSite()
  passwordHash = await hashPassword(PASSWORD)
})

/** An event in a week with so many places, of a group with an organiser of its own. */
async function aScene(capacity: number, more: Parameters<typeof anEvent>[2] = {}) {
  const organisation = await anOrganisation(site.db, {
    nameEn: 'Pill Lantern Walkers',
    contactName: 'Nia Prosser',
    contactEmail: 'pill-lantern-walkers@example.org',
    contactPhone: '01632 960 212',
  })
  const organiser = await aPerson(site.db, { name: 'Nia Prosser' })
  await aMembership(site.db, {
    personId: organiser.id,
    organisationId: organisation.id,
    role: 'organiser',
  })
  await site.db.membership.updateMany({ data: { since: inDays(-1) } })
  const event = await anEvent(site.db, organisation.id, {
    titleEn: 'Lantern walkabout',
    titleCy: 'Taith lusernau',
    descriptionCy: 'Rydym yn cerdded.',
    sessions: [{ startsAt: inDays(7), endsAt: inDays(7.1), capacity }],
    ...more,
  })
  const [session] = event.sessions
  if (!session) throw new Error('An event of a test has a session.')
  return { organisation, organiser, event, session }
}

async function visitAs(person: Awaited<ReturnType<typeof aPerson>>, lang: Lang): Promise<Visit> {
  const { email } = await site.db.account.update({
    where: { personId: person.id },
    data: { passwordHash },
  })
  const visit = await site.visit()
  const { page } = visit
  await page.goto(pathTo('signIn', lang))
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(PASSWORD)
  await page
    .locator('main')
    .getByRole('button', { name: wordsIn(lang)('nav.signIn') })
    .click()
  return visit
}

/** The address in the latest mail about somebody's place. */
async function linkFor(name: string, sessionId: number, lang: Lang): Promise<string> {
  const pass = await site.db.pass.findFirstOrThrow({
    where: { signUp: { sessionId, person: { name } } },
    orderBy: { id: 'desc' },
  })
  return pathTo('myPlace', lang, { place: tokenOf(SITE_SECRET, pass) })
}

const path = (page: Page) => new URL(page.url()).pathname
const text = (page: Page) => page.locator('main').textContent()
const stateOf = async (name: string, sessionId: number) =>
  (await site.db.signUp.findFirst({ where: { sessionId, person: { name } } }))?.state

describe.each(['en', 'cy'] as const)('a place, in %s', (lang) => {
  const t = wordsIn(lang)
  const press = (page: Page, name: string) =>
    page.locator('main').getByRole('button', { name, exact: true }).click()
  const follow = (page: Page, name: string) =>
    page.locator('main').getByRole('link', { name, exact: true }).click()

  test('is taken without an account, confirmed by its link, and given back to the next in line', async () => {
    const { event, session } = await aScene(1, { under18Welcome: false })
    const guest = await site.visit()
    const { page } = guest
    await page.goto(pathTo('event', lang, { event: event.id }))
    await expectWhole(guest, page)
    expect(await text(page)).toContain(t('signups:placesLeft', { count: 1 }))
    await follow(page, t('signups:take'))
    await expectWhole(guest, page)

    // What is wrong is said at its field, and what was typed is kept.
    await page.getByLabel(t('signups:form.name')).fill('Siân Ŵyn-Harris')
    await page.getByLabel(t('signups:form.email')).fill('sian.example')
    await press(page, t('signups:form.button'))
    await expectWhole(guest, page)
    expect(await page.locator('.govuk-error-summary a').count()).toBe(3)
    expect(await page.getByLabel(t('signups:form.name')).inputValue()).toBe('Siân Ŵyn-Harris')

    // Somebody too young is told kindly.
    await page.getByLabel(t('signups:form.email')).fill('sian@example.org')
    await page.getByLabel(t('signups:form.cy'), { exact: true }).check()
    await page.getByLabel(t('signups:form.age')).fill('17')
    await press(page, t('signups:form.button'))
    await expectWhole(guest, page)
    expect(await text(page)).toContain(t('signups:tooYoung.heading', { minimumAge: 18 }))
    await page.goto(pathTo('takePlace', lang, { session: session.id }))
    await page.getByLabel(t('signups:form.name')).fill('Siân Ŵyn-Harris')
    await page.getByLabel(t('signups:form.email')).fill('sian@example.org')
    await page.getByLabel(t('signups:form.cy'), { exact: true }).check()
    await page.getByLabel(t('signups:form.age')).fill('34')
    await press(page, t('signups:form.button'))
    // A slip in the address is seen, and the address stands in none of ours.
    expect(await text(page)).toContain('sian@example.org')
    expect(page.url()).not.toContain('sian')
    await expectWhole(guest, page)

    // The link changes nothing; the button does.
    await page.goto(await linkFor('Siân Ŵyn-Harris', session.id, lang))
    await expectWhole(guest, page)
    expect(await stateOf('Siân Ŵyn-Harris', session.id)).toBe('asked')
    await press(page, t('signups:place.confirm'))
    await expectWhole(guest, page)
    expect(await text(page)).toContain(t('signups:place.heading.confirmed'))

    // The next is on the list, and is offered the place as soon as it is given back.
    const next = await site.visit()
    await next.page.goto(pathTo('takePlace', lang, { session: session.id }))
    await next.page.getByLabel(t('signups:form.name')).fill('Abdul Karim')
    await next.page.getByLabel(t('signups:form.email')).fill('abdul@example.org')
    await next.page.getByLabel(t('signups:form.both'), { exact: true }).check()
    await next.page.getByLabel(t('signups:form.age')).fill('40')
    await press(next.page, t('signups:form.buttonWait'))
    await next.page.goto(await linkFor('Abdul Karim', session.id, lang))
    await press(next.page, t('signups:place.confirmToWait'))
    expect(await text(next.page)).toContain(t('signups:place.lead.waiting', { position: 1 }))
    await expectWhole(next, next.page)

    await press(page, t('signups:place.withdraw'))
    expect(await text(page)).toContain(t('signups:place.heading.withdrawn'))
    await expectWhole(guest, page)
    await next.page.reload()
    await expectWhole(next, next.page)
    await press(next.page, t('signups:place.accept'))
    expect(await text(next.page)).toContain(t('signups:place.heading.confirmed'))
    expect(await stateOf('Abdul Karim', session.id)).toBe('confirmed')

    const calendar = await page.request.get(
      pathTo('sessionCalendar', lang, { session: session.id }),
    )
    expect(await calendar.text()).toContain('BEGIN:VEVENT')
  })

  test('is taken with an account at once, and stands among one’s own', async () => {
    const { event, session } = await aScene(5)
    const person = await aPerson(site.db, { name: 'Tomasz Zielinski' })
    const visit = await visitAs(person, lang)
    const { page } = visit
    await page.goto(pathTo('myPlaces', lang))
    await expectWhole(visit, page)
    await page.goto(pathTo('event', lang, { event: event.id }))
    await follow(page, t('signups:take'))
    await expectWhole(visit, page)
    await press(page, t('signups:form.button'))
    await expectWhole(visit, page)
    expect(await stateOf('Tomasz Zielinski', session.id)).toBe('confirmed')
    await page.goto(pathTo('event', lang, { event: event.id }))
    expect(await text(page)).toContain(t('signups:yours.confirmed'))
    await page.goto(pathTo('myPlaces', lang))
    await expectWhole(visit, page)
    expect(await text(page)).toContain(lang === 'en' ? 'Lantern walkabout' : 'Taith lusernau')
    await page.goto(pathTo('myPlaces', lang, undefined, { show: 'over' }))
    await expectWhole(visit, page)
  })

  test('a link that is none says so, and somebody else’s place is not found', async () => {
    const visit = await site.visit()
    const { page } = visit
    await page.goto(pathTo('myPlace', lang, { place: '1.nonsense' }))
    await expectWhole(visit, page)
    expect(await text(page)).toContain(t('signups:passFault.wrong'))
    await page.goto(pathTo('myPlace', lang, { place: 1 }))
    expect(path(page)).toBe(pathTo('signIn', lang))
  })
})

describe.each(['en', 'cy'] as const)('an event, in %s', (lang) => {
  const t = wordsIn(lang)
  const press = (page: Page, name: string) =>
    page.locator('main').getByRole('button', { name, exact: true }).click()

  const typeDate = async (page: Page, index: number, date: Date) => {
    const part = (name: string) => page.locator(`[name="sessions[${index}].date-${name}"]`)
    await part('day').fill(String(date.getUTCDate()))
    await part('month').fill(String(date.getUTCMonth() + 1))
    await part('year').fill(String(date.getUTCFullYear()))
    await page.locator(`[name="sessions[${index}].startTime"]`).fill('18:00')
    await page.locator(`[name="sessions[${index}].endTime"]`).fill('19:30')
    await page.locator(`[name="sessions[${index}].venue.${lang}"]`).fill('Pill Mill')
    await page.locator(`[name="sessions[${index}].wardCode"]`).selectOption(PILLGWENLLY)
    await page.locator(`[name="sessions[${index}].capacity"]`).fill('2')
  }

  test('is drafted with two dates and no script, published, changed, and called off', async () => {
    const { organisation, organiser } = await aScene(5)
    const visit = await visitAs(organiser, lang)
    const { page } = visit
    await page.goto(pathTo('draftEvent', lang, { group: organisation.id }))
    await expectWhole(visit, page)
    await press(page, t('eventsWrite:saveDraft'))
    await expectWhole(visit, page)
    expect(await page.locator('.govuk-error-summary').count()).toBe(1)

    await page.locator(`[name="title.${lang}"]`).fill('Cawl')
    await page.getByLabel(t('eventPage:kind.talk'), { exact: true }).check()
    await page.locator(`[name="description.${lang}"]`).fill('A talk.\nAnd cawl.')
    await typeDate(page, 0, inDays(20))
    await press(page, t('eventsWrite:addDate'))
    expect(await page.locator(`[name="title.${lang}"]`).inputValue()).toBe('Cawl')
    await typeDate(page, 1, inDays(27))
    await press(page, t('eventsWrite:addDate'))
    await page
      .locator('main')
      .getByRole('button', { name: t('eventsWrite:removeDate') })
      .last()
      .click()
    await page.getByLabel(t('eventsWrite:under18Yes')).check()
    await press(page, t('eventsWrite:saveDraft'))
    const event = await site.db.event.findFirstOrThrow({
      where: { organisationId: organisation.id, state: 'draft' },
      include: { sessions: { orderBy: { startsAt: 'asc' } } },
    })
    expect(event.sessions).toHaveLength(2)
    expect(path(page)).toBe(pathTo('event', lang, { event: event.id }))
    await expectWhole(visit, page)
    await page.goto(pathTo('publishEvent', lang, { event: event.id }))
    await press(page, t('publishing:publish'))
    await expectWhole(visit, page)

    // Somebody signs up; the organiser sees them, takes the list along, and takes them off.
    const [first] = event.sessions
    const person = await aPerson(site.db, { name: 'Megan Lloyd' })
    const member = await visitAs(person, lang)
    await member.page.goto(pathTo('takePlace', lang, { session: Number(first?.id) }))
    await press(member.page, t('signups:form.button'))
    await page.goto(pathTo('sessionPeople', lang, { session: Number(first?.id) }))
    await expectWhole(visit, page)
    expect(await text(page)).toContain('Megan Lloyd')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      press(page, t('signups:people.export')),
    ])
    expect(file.suggestedFilename()).toMatch(/^\d+-[a-z-]+-\d{4}-\d\d-\d\d\.csv$/)
    await page.goto(pathTo('sessionPeople', lang, { session: Number(first?.id) }))
    await page.getByRole('link', { name: t('signups:people.takeOff') }).click()
    await expectWhole(visit, page)
    await press(page, t('signups:remove.button'))
    expect(await stateOf('Megan Lloyd', Number(first?.id))).toBe('declined')

    // A change, and a form that is stale by then.
    await page.goto(pathTo('changeEvent', lang, { event: event.id }))
    await expectWhole(visit, page)
    await page.locator('[name="sessions[0].startTime"]').fill('17:00')
    await site.db.event.update({ where: { id: event.id }, data: { version: { increment: 1 } } })
    await press(page, t('eventsWrite:saveChange'))
    await expectWhole(visit, page)
    expect(await page.locator('[name="sessions[0].startTime"]').inputValue()).toBe('17:00')
    await press(page, t('eventsWrite:saveChange'))
    expect(path(page)).toBe(pathTo('event', lang, { event: event.id }))

    // One date is called off on a page of its own, and its people page says so.
    const [, second] = event.sessions
    await page.goto(pathTo('cancelSession', lang, { session: Number(second?.id) }))
    await expectWhole(visit, page)
    await press(page, t('eventsWrite:cancelDate.button'))
    await expectWhole(visit, page)
    await page.locator('textarea[name="reason.en"]').fill('The hall is flooded.')
    await press(page, t('eventsWrite:cancelDate.button'))
    await expectWhole(visit, page)
    expect(await text(page)).toContain(t('done:dateCalledOff'))
    expect(await text(page)).toContain(t('eventPage:dateIsOff'))
    expect(await page.getByRole('link', { name: t('eventsWrite:callOffDate') }).count()).toBe(0)

    // The desk shows what is still to come of it.
    const listOf = (session?: number) =>
      page.locator(`main a[href="${pathTo('sessionPeople', lang, { session: Number(session) })}"]`)
    await page.goto(pathTo('groupDesk', lang, { group: organisation.id }))
    await expectWhole(visit, page)
    expect(await listOf(first?.id).count()).toBe(1)
    expect(await listOf(second?.id).count()).toBe(0)
    await page.goto(pathTo('groupDates', lang, { group: organisation.id }))
    await expectWhole(visit, page)
    expect(await listOf(second?.id).count()).toBe(1)

    await page.goto(pathTo('cancelEvent', lang, { event: event.id }))
    await expectWhole(visit, page)
    await press(page, t('eventsWrite:cancel.button'))
    await expectWhole(visit, page)
    await page.locator('textarea[name="reason.en"]').fill('Storm on the way.')
    await press(page, t('eventsWrite:cancel.button'))
    await expectWhole(visit, page)
    expect(await text(page)).toContain('Storm on the way.')
  })
})
