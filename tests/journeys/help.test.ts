import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pathTo, type Lang } from '#app/paths.ts'
import { wordsIn } from '#app/locales/catalogue.ts'
import { hashPassword } from '#graphql/accounts/password.ts'
import { tokenOf } from '#graphql/passes/pass.ts'
import { SITE_SECRET } from '#tests/support/journey-server.ts'
import { expectWhole, openSite, type Site, type Visit } from '#tests/support/browser.ts'
import {
  aMembership,
  anOpportunity,
  anOrganisation,
  aPerson,
  PILLGWENLLY,
} from '#tests/support/factories.ts'

const PASSWORD = 'lanterns along the Usk'

let site: Site
let groupId: number
let emails: { organiser: string; volunteer: string; officer: string }
let opportunityId: number

beforeAll(async () => {
  site = await openSite()
  groupId = (await anOrganisation(site.db, { nameEn: 'Usk Valley Drivers' })).id
  const organiser = await aPerson(site.db, { email: 'drivers@example.org' })
  await aMembership(site.db, {
    personId: organiser.id,
    organisationId: groupId,
    role: 'organiser',
  })
  const council = await anOrganisation(site.db, { kind: 'county_voluntary_council' })
  const officer = await aPerson(site.db, { email: 'officer@example.org' })
  await aMembership(site.db, {
    personId: officer.id,
    organisationId: council.id,
    role: 'liaison_officer',
  })
  // The journeys run at the machine's own time, which is before the tests' own.
  await site.db.membership.updateMany({ data: { since: new Date(0) } })
  const volunteer = await aPerson(site.db, { name: 'Aled Puw', email: 'aled@example.org' })
  emails = {
    organiser: organiser.account!.email,
    volunteer: volunteer.account!.email,
    officer: officer.account!.email,
  }
  const passwordHash = await hashPassword(PASSWORD)
  await site.db.account.updateMany({ where: { passwordHash: '' }, data: { passwordHash } })
})

beforeEach(async () => {
  const { id } = await anOpportunity(site.db, groupId, {
    titleEn: 'Drive people to the surgery',
    under18Welcome: false,
    minimumAge: 21,
    wanted: 1,
  })
  opportunityId = id
  await site.db.throttle.deleteMany()
})

async function visitAs(email: string, lang: Lang): Promise<Visit> {
  const visit = await site.visit()
  const { page } = visit
  await page.goto(pathTo('signIn', lang))
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(PASSWORD)
  const name = wordsIn(lang)('nav.signIn')
  await page.locator('main').getByRole('button', { name }).click()
  return visit
}

describe.each(['en', 'cy'] as const)('helping, in %s', (lang) => {
  const t = wordsIn(lang)
  const page = (name: 'opportunity' | 'putForward' | 'applications') =>
    pathTo(name, lang, { opportunity: opportunityId })

  test('a guest puts themselves forward, confirms by the link, and the group accepts', async () => {
    const guest = await site.visit()
    await guest.page.goto(page('opportunity'))
    await guest.page.getByRole('link', { name: t('opportunities:forward.button') }).click()
    await expectWhole(guest, guest.page)

    // With nothing filled in, what is wrong stands at its field, and what was typed stays.
    await guest.page.locator('textarea[name=message]').fill('I have a car.')
    const send = () =>
      guest.page.getByRole('button', { name: t('opportunities:forward.send') }).click()
    await guest.page.locator('input[name=preferredLanguage][value=both]').check()
    await send()
    await expectWhole(guest, guest.page)
    expect(await guest.page.locator('.govuk-error-summary').count()).toBe(1)
    expect(await guest.page.locator('textarea[name=message]').inputValue()).toBe('I have a car.')

    const email = `guest-${lang}@example.org`
    await guest.page.locator('input[name=name]').fill('Siân Prys')
    await guest.page.locator('input[name=email]').fill(email)
    await guest.page.locator('input[name=age]').fill('40')
    await send()
    await expectWhole(guest, guest.page)
    expect(await guest.page.locator('h1').textContent()).toBe(t('signups:asked.heading'))

    const pass = await site.db.pass.findFirstOrThrow({
      where: { application: { opportunityId } },
    })
    await guest.page.goto(pathTo('myOffer', lang, { offer: tokenOf(SITE_SECRET, pass) }))
    await expectWhole(guest, guest.page)
    const state = async () =>
      (await site.db.application.findFirstOrThrow({ where: { opportunityId } })).state
    expect(await state()).toBe('asked')
    // What is said in somebody's name, they read before they confirm it.
    expect(await guest.page.locator('main').textContent()).toContain('I have a car.')
    await guest.page.getByRole('button', { name: t('opportunities:offer.confirm') }).click()
    expect(await state()).toBe('put_forward')

    const group = await visitAs(emails.organiser, lang)
    await group.page.goto(page('applications'))
    await expectWhole(group, group.page)
    expect(await group.page.locator('main').textContent()).toContain('I have a car.')
    const name = t('opportunities:applications.accept', { name: 'Siân Prys' })
    await group.page.getByRole('button', { name }).click()
    await expectWhole(group, group.page)
    expect(await state()).toBe('accepted')

    await guest.page.reload()
    const told = await guest.page.locator('main').textContent()
    expect(told).toContain(t('opportunities:offer.state.accepted'))
    await guest.page.getByRole('button', { name: t('opportunities:offer.withdraw') }).click()
    expect(await state()).toBe('withdrawn')
  })

  test('somebody signed in is told kindly when they are too young, and counts at once when not', async () => {
    const visit = await visitAs(emails.volunteer, lang)
    const send = async (age: string) => {
      await visit.page.goto(page('putForward'))
      await visit.page.locator('input[name=age]').fill(age)
      await visit.page.getByRole('button', { name: t('opportunities:forward.send') }).click()
    }
    await send('20')
    await expectWhole(visit, visit.page)
    expect(await visit.page.locator('main').textContent()).toContain('21')
    expect(await site.db.application.count({ where: { opportunityId } })).toBe(0)
    await send('21')
    await expectWhole(visit, visit.page)
    expect(await visit.page.locator('main').textContent()).toContain(
      t('opportunities:offer.state.put_forward'),
    )
    await visit.page.goto(pathTo('myOffers', lang))
    await expectWhole(visit, visit.page)
    await visit.page.locator('.cd-row a').first().click()
    expect(await visit.page.locator('h1').textContent()).toBe(t('opportunities:offer.heading'))
  })

  test('what reads like the report of a crime is met with 999 and 101 first', async () => {
    const visit = await visitAs(emails.volunteer, lang)
    await visit.page.goto(page('putForward'))
    await visit.page.locator('input[name=age]').fill('30')
    await visit.page.locator('textarea[name=message]').fill('Someone stole my bike last night')
    await visit.page.getByRole('button', { name: t('opportunities:forward.send') }).click()
    await expectWhole(visit, visit.page)
    expect(await visit.page.locator('main').textContent()).toContain('999')
    expect(await site.db.application.count({ where: { opportunityId } })).toBe(0)
    await visit.page.getByRole('button', { name: t('opportunities:forward.notACrime') }).click()
    expect(await site.db.application.count({ where: { opportunityId } })).toBe(1)
  })

  test('a group asks for help, mends what is missing, publishes it and calls it off', async () => {
    const visit = await visitAs(emails.organiser, lang)
    const main = () => visit.page.locator('main')
    const press = (name: string) => main().getByRole('button', { name, exact: true }).click()
    await visit.page.goto(pathTo('groupDesk', lang, { group: groupId }))
    await expectWhole(visit, visit.page)
    await main()
      .getByRole('link', { name: t('opportunities:desk.new') })
      .click()
    await expectWhole(visit, visit.page)
    await press(t('opportunities:form.addRequirement'))
    await visit.page.locator(`[name="title.${lang}"]`).fill('Make the tea')
    await visit.page.locator('[name="requirements[0].what.en"]').fill('A hygiene course')
    await press(t('opportunities:form.save'))
    await expectWhole(visit, visit.page)
    await visit.page.locator('input[name=timing][value=regular]').check()
    await press(t('opportunities:form.save'))
    expect(await visit.page.locator('.govuk-error-summary a').getAttribute('href')).toBe(
      '#requirements-0-why',
    )
    await visit.page.locator('[name="requirements[0].why.en"]').fill('You handle food.')
    await press(t('opportunities:form.save'))
    await expectWhole(visit, visit.page)
    const { id } = await site.db.opportunity.findFirstOrThrow({
      where: { [`title${lang === 'en' ? 'En' : 'Cy'}`]: 'Make the tea', organisationId: groupId },
      orderBy: { id: 'desc' },
      select: { id: true },
    })

    await visit.page.goto(pathTo('publishOpportunity', lang, { opportunity: id }))
    await expectWhole(visit, visit.page)
    expect(await main().textContent()).toContain(t('opportunities:publish.lacks.ward'))
    await visit.page.goto(pathTo('changeOpportunity', lang, { opportunity: id }))
    await expectWhole(visit, visit.page)
    await visit.page.locator(`[name="description.${lang}"]`).fill('For forty people.')
    await visit.page.locator('select[name=wardCode]').selectOption(PILLGWENLLY)
    await visit.page.locator('input[name=under18Welcome][value=yes]').check()
    await press(t('opportunities:form.save'))
    await visit.page.goto(pathTo('publishOpportunity', lang, { opportunity: id }))
    await press(t('publishing:publish'))
    const state = async () => (await site.db.opportunity.findUniqueOrThrow({ where: { id } })).state
    expect(await state()).toBe('published')

    await visit.page.goto(pathTo('cancelOpportunity', lang, { opportunity: id }))
    await press(t('opportunities:cancel.button'))
    await expectWhole(visit, visit.page)
    await visit.page.locator('textarea[name="reason.en"]').fill('The kettle broke.')
    await press(t('opportunities:cancel.button'))
    expect(await state()).toBe('cancelled')
    expect(await main().textContent()).toContain('The kettle broke.')
  })

  test('the officer takes it down with a reason, its applicant sees that, and it is put back', async () => {
    const volunteer = await visitAs(emails.volunteer, lang)
    await volunteer.page.goto(page('putForward'))
    await volunteer.page.locator('input[name=age]').fill('30')
    await volunteer.page.getByRole('button', { name: t('opportunities:forward.send') }).click()
    const visit = await visitAs(emails.officer, lang)
    const main = () => visit.page.locator('main')
    const press = (name: string) => main().getByRole('button', { name, exact: true }).click()
    const follow = (name: string) => main().getByRole('link', { name, exact: true }).click()
    await visit.page.goto(page('opportunity'))
    await expectWhole(visit, visit.page)
    await follow(t('eventPage:takeDown'))
    await expectWhole(visit, visit.page)
    await press(t('opportunities:takeDown.button'))
    await expectWhole(visit, visit.page)
    expect(await visit.page.locator('.govuk-error-summary').count()).toBe(1)
    await visit.page.locator('textarea[name="reason.en"]').fill('It asks for money.')
    await press(t('opportunities:takeDown.button'))
    await expectWhole(visit, visit.page)
    expect(await main().textContent()).toContain(t('opportunities:page.takenDown'))

    const application = await site.db.application.findFirstOrThrow({ where: { opportunityId } })
    await volunteer.page.goto(pathTo('myOffer', lang, { offer: application.id }))
    await expectWhole(volunteer, volunteer.page)
    const seen = await volunteer.page.locator('main').textContent()
    expect(seen).toContain(t('opportunities:offer.takenDown'))
    expect(seen).not.toContain('money')
    expect((await volunteer.page.goto(page('opportunity')))?.status()).toBe(404)

    await follow(t('eventPage:putBack'))
    await expectWhole(visit, visit.page)
    await press(t('opportunities:putBack.button'))
    await expectWhole(visit, visit.page)
    expect((await volunteer.page.goto(page('opportunity')))?.status()).toBe(200)
  })

  test('a link that does not open says what to do', async () => {
    const visit = await site.visit()
    await visit.page.goto(pathTo('myOffer', lang, { offer: '1.nonsense' }))
    await expectWhole(visit, visit.page)
    expect(await visit.page.locator('h1').textContent()).toBe(t('signups:passFault.wrong'))
  })
})
