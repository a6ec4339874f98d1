import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { pathTo, type Lang, type PageName } from '#app/paths.ts'
import { wordsIn } from '#app/locales/catalogue.ts'
import { hashPassword } from '#graphql/accounts/password.ts'
import { tokenOf } from '#graphql/passes/pass.ts'
import { SITE_SECRET } from '#tests/support/journey-server.ts'
import { expectWhole, openSite, type Site, type Visit } from '#tests/support/browser.ts'
import {
  aMembership,
  anEvent,
  anOrganisation,
  aPerson,
  NEWPORT,
  TORFAEN,
} from '#tests/support/factories.ts'

const PASSWORD = 'lanterns along the Usk'
const BURGLED = 'Somebody broke into my house last night.'

let site: Site
let passwordHash: string

beforeAll(async () => {
  site = await openSite()
  passwordHash = await hashPassword(PASSWORD)
})

async function anAccount(name: string, administrator = false) {
  const email = `${name.toLowerCase()}.${crypto.randomUUID().slice(0, 8)}@example.org`
  const { id } = await aPerson(site.db, { name, email, administrator })
  await site.db.account.update({ where: { personId: id }, data: { passwordHash } })
  return { id, email }
}

/** A membership since before: the product's clock is the machine's here, and the factories' is not. */
async function join(personId: number, organisationId: number, role: 'owner' | 'liaison_officer') {
  const { id } = await aMembership(site.db, { personId, organisationId, role })
  const since = new Date(Date.now() - 86_400_000)
  await site.db.membership.update({ where: { id }, data: { since } })
}

async function visitAs(email: string, lang: Lang): Promise<Visit> {
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

const path = (page: Page) => new URL(page.url()).pathname
const text = (page: Page) => page.locator('main').textContent()

describe.each(['en', 'cy'] as const)('a group, in %s', (lang) => {
  const t = wordsIn(lang)
  const to = (name: PageName, params = {}) => pathTo(name, lang, params as never)
  const press = (page: Page, name: string) =>
    page.locator('main').getByRole('button', { name, exact: true }).click()
  const newName = () => `Lamplighters ${crypto.randomUUID().slice(0, 8)}`

  const anOfficer = async () => {
    const body = await anOrganisation(site.db, {
      kind: 'county_voluntary_council',
      nameEn: `Voluntary Council ${crypto.randomUUID()}`,
    })
    const person = await anAccount('Officer')
    await join(person.id, body.id, 'liaison_officer')
    return visitAs(person.email, lang)
  }
  const aGroupWithOwner = async () => {
    const group = await anOrganisation(site.db, { nameEn: newName() })
    const owner = await anAccount('Owner')
    await join(owner.id, group.id, 'owner')
    return { group, visit: await visitAs(owner.email, lang) }
  }

  test('is registered once its twin is ruled out, asked for more, and verified', async () => {
    const name = newName()
    await anOrganisation(site.db, { nameEn: name, nameKey: name.toLowerCase() })
    const { email } = await anAccount('Registrant')
    const owner = await visitAs(email, lang)
    const { page } = owner

    // Nothing typed: everything that is needed is named.
    await page.goto(to('registerGroup'))
    await expectWhole(owner, page)
    await press(page, t('organisations:register.button'))
    expect(await text(page)).toContain(t('errors:group.kind.required'))
    await page.locator('[name=kind]').selectOption('informal_group')
    await press(page, t('organisations:register.button'))
    expect(await text(page)).toContain(t('errors:group.areaCodes.required'))
    await expectWhole(owner, page)

    // A name that is there already: it is offered, and what was typed stays.
    await page.locator(`[name="name.${lang}"]`).fill(`The ${name}`)
    await page.getByLabel(lang === 'en' ? 'Newport' : 'Casnewydd', { exact: true }).check()
    await press(page, t('organisations:register.button'))
    expect(await text(page)).toContain(t('organisations:similar.heading'))
    await expectWhole(owner, page)
    expect(await page.locator(`[name="name.${lang}"]`).inputValue()).toBe(`The ${name}`)
    await press(page, t('organisations:similar.isNew'))
    await expectWhole(owner, page)
    expect(await text(page)).toContain(t('organisations:standing.registered'))

    // The officer asks, the group answers, the officer verifies.
    const field = lang === 'en' ? 'nameEn' : 'nameCy'
    const group = await site.db.organisation.findFirstOrThrow({ where: { [field]: `The ${name}` } })
    const officer = await anOfficer()
    await officer.page.goto(to('officerQueue'))
    await expectWhole(officer, officer.page)
    await officer.page.getByRole('link', { name: `The ${name}` }).click()
    await expectWhole(officer, officer.page)
    await press(officer.page, t('organisations:decide.button'))
    expect(await text(officer.page)).toContain(t('errors:check.decision.required'))
    await officer.page.getByLabel(t('organisations:decide.ask_more')).check()
    await officer.page
      .locator('[name=question]')
      .fill('Who runs it, and where do you meet in winter?')
    await press(officer.page, t('organisations:decide.button'))

    await page.goto(to('groupDesk', { group: group.id }))
    expect(await text(page)).toContain('where do you meet in winter?')
    await expectWhole(owner, page)
    await page.locator('[name=answer]').fill('Mair does, at the hall.')
    await press(page, t('organisations:answer.button'))
    expect(await text(page)).toContain(t('organisations:standing.registered'))

    await officer.page.goto(to('checkGroup', { group: group.id }))
    expect(await text(officer.page)).toContain('Mair does, at the hall.')
    await officer.page.getByLabel(t('organisations:decide.verify'), { exact: true }).check()
    await officer.page.locator('[name=evidence]').fill('Rang the hall.')
    await press(officer.page, t('organisations:decide.button'))
    expect(await text(officer.page)).toContain(t('errors:check.reviewOn.required'))
    expect(await officer.page.locator('[name=evidence]').inputValue()).toBe('Rang the hall.')
    await expectWhole(officer, officer.page)
    await officer.page.locator('[name=reviewOn-day]').fill('1')
    await officer.page.locator('[name=reviewOn-month]').fill('6')
    await officer.page.locator('[name=reviewOn-year]').fill('2090')
    await press(officer.page, t('organisations:decide.button'))
    expect(await text(officer.page)).toContain(t('organisations:step.verify'))

    const visitor = await site.visit()
    await visitor.page.goto(to('group', { group: group.id }))
    expect(await visitor.page.locator('h1').textContent()).toBe(`The ${name}`)
    expect(await visitor.page.content()).not.toContain('Rang the hall.')
    await expectWhole(visitor, visitor.page)
    await visitor.page.goto(to('groups'))
    await expectWhole(visitor, visitor.page)
  })

  test('takes in whoever it invited, and nobody else, and keeps its last owner', async () => {
    const { group, visit } = await aGroupWithOwner()
    const { page } = visit
    const invited = await anAccount('Invited')
    await page.goto(to('groupMembers', { group: group.id }))
    await expectWhole(visit, page)
    await page.locator('[name=email]').fill('nobody')
    await page.getByLabel(t('organisations:role.organiser')).check()
    await press(page, t('organisations:invite.button'))
    expect(await text(page)).toContain(t('errors:code.not_an_email'))
    await page.locator('[name=email]').fill(invited.email)
    await press(page, t('organisations:invite.button'))
    expect(await text(page)).toContain(invited.email)
    await expectWhole(visit, page)

    const pass = await site.db.pass.findFirstOrThrow({ where: { email: invited.email } })
    const link = to('invitation', { token: tokenOf(SITE_SECRET, pass) })
    const stranger = await site.visit()
    await stranger.page.goto(link)
    expect(await text(stranger.page)).toContain(t('organisations:invitation.signIn'))
    await expectWhole(stranger, stranger.page)
    await page.goto(link)
    expect(await text(page)).toContain(t('organisations:invitation.other'))

    const newcomer = await visitAs(invited.email, lang)
    await newcomer.page.goto(link)
    await expectWhole(newcomer, newcomer.page)
    await press(newcomer.page, t('organisations:invitation.accept'))
    expect(path(newcomer.page)).toBe(to('groupDesk', { group: group.id }))
    await newcomer.page.goto(link)
    expect(await text(newcomer.page)).toContain(t('organisations:invitation.fault.used'))

    // The officer's page of it is not the group's.
    await page.goto(to('checkGroup', { group: group.id }))
    expect(await page.locator('h1').textContent()).toBe(t('notAllowed.heading'))
    await expectWhole(visit, page)

    // The only owner hands over before going.
    await page.goto(to('groupMembers', { group: group.id }))
    await page.getByText(t('organisations:leave.open')).click()
    await press(page, t('organisations:leave.button'))
    expect(await text(page)).toContain(t('errors:code.last_owner'))
    await expectWhole(visit, page)
  })

  test('is reported by anybody, after the police’s numbers where it reads like a crime', async () => {
    const { group } = await aGroupWithOwner()
    const visitor = await site.visit()
    const { page } = visitor
    await page.goto(to('report', { what: 'group', number: group.id }))
    await expectWhole(visitor, page)
    await page.getByLabel(t('organisations:reason.unsafe')).check()
    await page.locator('[name=text]').fill(BURGLED)
    await press(page, t('organisations:report.button'))
    expect(await text(page)).toContain(t('organisations:police.heading'))
    expect(await page.locator('[name=text]').inputValue()).toBe(BURGLED)
    expect(await site.db.flag.count({ where: { organisationId: group.id } })).toBe(0)
    await expectWhole(visitor, page)
    await press(page, t('organisations:report.notACrime'))
    expect(await text(page)).toContain(t('organisations:report.doneBody'))
    await expectWhole(visitor, page)

    const officer = await anOfficer()
    const flag = await site.db.flag.findFirstOrThrow({ where: { organisationId: group.id } })
    await officer.page.goto(to('settleFlag', { flag: flag.id }))
    await expectWhole(officer, officer.page)
    await press(officer.page, t('organisations:flag.button'))
    expect(await text(officer.page)).toContain(t('errors:flag.outcome.required'))
    await officer.page.locator('[name=outcome]').fill('Rang them.')
    await press(officer.page, t('organisations:flag.button'))
    expect(path(officer.page)).toBe(to('officerQueue'))
  })

  test('that is a public body is claimed, and given by the officer', async () => {
    const entry = await anOrganisation(site.db, {
      kind: 'council',
      state: 'unclaimed',
      nameEn: newName(),
      source: 'a list',
      sourceId: crypto.randomUUID(),
    })
    const { id, email } = await anAccount('Claimant')
    const claimant = await visitAs(email, lang)
    const { page } = claimant
    await page.goto(to('group', { group: entry.id }))
    await page.getByRole('link', { name: t('organisations:page.claim') }).click()
    await expectWhole(claimant, page)
    await page.locator('[name=message]').fill('I look after the parks.')
    await press(page, t('organisations:claim.button'))
    expect(await text(page)).toContain(t('organisations:claim.waiting'))
    await expectWhole(claimant, page)

    const officer = await anOfficer()
    await officer.page.goto(to('checkGroup', { group: entry.id }))
    expect(await text(officer.page)).toContain('I look after the parks.')
    await officer.page.locator('[name=claimReason]').fill('Their switchboard knows them.')
    await officer.page
      .getByRole('button', { name: t('organisations:claims.accept') })
      .first()
      .click()
    const owners = await site.db.membership.findMany({ where: { organisationId: entry.id } })
    expect(owners).toMatchObject([{ personId: id, role: 'owner' }])
  })

  test('that looks after others is set up by an administrator', async () => {
    const { email } = await anAccount('Administrator', true)
    const administrator = await visitAs(email, lang)
    const { page } = administrator
    await page.goto(to('setUpBody'))
    await expectWhole(administrator, page)
    await press(page, t('organisations:setUp.button'))
    expect(await text(page)).toContain(t('errors:setUp.organisationId.wrong_id'))
    await page.getByLabel(t('organisations:setUp.new')).check()
    await page.locator('[name=role]').first().check()
    await page.locator('[name=email]').fill('first@example.org')
    await press(page, t('organisations:setUp.button'))
    expect(await text(page)).toContain(t('errors:setUp.kind.required'))
    await expectWhole(administrator, page)
    await page.getByLabel(t('organisations:kind.county_voluntary_council')).check()
    await page.locator(`[name="name.${lang}"]`).fill(newName())
    await page.locator(`[name=areaCodes][value=${NEWPORT}]`).check()
    await press(page, t('organisations:setUp.button'))
    expect(await text(page)).toContain(t('errors:code.body_exists'))
    await expectWhole(administrator, page)
    await site.db.organisation.updateMany({
      where: { kind: 'county_voluntary_council' },
      data: { state: 'archived' },
    })
    await press(page, t('organisations:setUp.button'))
    expect(await text(page)).toContain('first@example.org')
    await expectWhole(administrator, page)
  })

  test('that has ended is closed by its owner, shows so, and is brought back by the officer', async () => {
    const { group, visit } = await aGroupWithOwner()
    const { page } = visit
    const inAWeek = new Date(Date.now() + 7 * 86_400_000)
    const event = await anEvent(site.db, group.id, {
      titleEn: 'Last lantern walk',
      sessions: [{ startsAt: inAWeek, endsAt: new Date(inAWeek.getTime() + 3_600_000) }],
    })
    await page.goto(to('groupDesk', { group: group.id }))
    await page.getByRole('link', { name: t('organisations:desk.close') }).click()
    expect(await text(page)).toContain(t('organisations:close.events'))
    await expectWhole(visit, page)
    await press(page, t('organisations:close.button'))
    expect(await text(page)).toContain(t('errors:close.reason.one_language_required'))
    await page.locator('[name="reason.cy"]').fill('Rydym i gyd wedi symud.')
    await press(page, t('organisations:close.button'))
    expect(path(page)).toBe(to('groupDesk', { group: group.id }))
    expect(await text(page)).toContain(t('organisations:standing.archived'))
    await expectWhole(visit, page)
    const kept = await site.db.event.findUniqueOrThrow({ where: { id: event.id } })
    expect(kept.state).toBe('cancelled')

    const visitor = await site.visit()
    await visitor.page.goto(to('group', { group: group.id }))
    expect(await text(visitor.page)).toContain(t('organisations:page.closed'))
    await expectWhole(visitor, visitor.page)

    const officer = await anOfficer()
    await officer.page.goto(to('officerQueue'))
    await officer.page.getByRole('link', { name: group.nameEn ?? '' }).click()
    await officer.page.getByLabel(t('organisations:decide.restore')).check()
    await press(officer.page, t('organisations:decide.button'))
    expect(await text(officer.page)).toContain(t('organisations:step.restore'))
    await expectWhole(officer, officer.page)
  })

  test('that looks after others changes what its officer looks after', async () => {
    const body = await anOrganisation(site.db, {
      kind: 'county_voluntary_council',
      nameEn: newName(),
      councils: [NEWPORT, TORFAEN],
    })
    const [owner, colleague] = [await anAccount('Owner'), await anAccount('Officer')]
    await join(owner.id, body.id, 'owner')
    await join(colleague.id, body.id, 'liaison_officer')
    const visit = await visitAs(owner.email, lang)
    const { page } = visit
    await page.goto(to('groupMembers', { group: body.id }))
    await page.getByText(t('organisations:members.change', { name: 'Officer' })).click()
    await page.getByRole('link', { name: t('organisations:members.remit') }).click()
    await page.locator(`[name=remit][value=${NEWPORT}]`).uncheck()
    await press(page, t('save'))
    expect(await text(page)).toContain(t('errors:code.remit_required'))
    await expectWhole(visit, page)
    await page.locator(`[name=remit][value=${TORFAEN}]`).check()
    await press(page, t('save'))
    expect(path(page)).toBe(to('groupMembers', { group: body.id }))
    const remit = await site.db.membershipArea.findMany({
      where: { membership: { personId: colleague.id } },
    })
    expect(remit.map(({ areaCode }) => areaCode)).toEqual([TORFAEN])
  })
})
