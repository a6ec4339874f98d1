import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { pathTo, type Lang } from '#app/paths.ts'
import { wordsIn } from '#app/locales/catalogue.ts'
import { hashPassword } from '#graphql/accounts/password.ts'
import { londonDate } from '#graphql/time/london-time.ts'
import { expectWhole, openSite, type Site, type Visit } from '#tests/support/browser.ts'
import { aLink, aLinkScene, type KindOfViewer, type LinkScene } from '#tests/support/links.ts'

const PASSWORD = 'lanterns along the Usk'
const SECRET = 'They argue about the shed key'

let site: Site
let scene: LinkScene

beforeAll(async () => {
  site = await openSite()
  scene = await aLinkScene(site.db)
  const passwordHash = await hashPassword(PASSWORD)
  await site.db.account.updateMany({ data: { passwordHash } })
  // The product's clock is the machine's here, and the scene's is not.
  await site.db.membership.updateMany({ data: { since: new Date(Date.now() - 86_400_000) } })
})

async function visitAs(kind: KindOfViewer, lang: Lang = 'en'): Promise<Visit> {
  const visit = await site.visit()
  const { page } = visit
  const where = { personId: scene.viewers[kind].personId! }
  const { email } = await site.db.account.findUniqueOrThrow({ where })
  const t = wordsIn(lang)
  await page.goto(pathTo('signIn', lang))
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(PASSWORD)
  await page
    .locator('main')
    .getByRole('button', { name: t('nav.signIn') })
    .click()
  return visit
}

const path = (page: Page) => new URL(page.url()).pathname
const inDays = (days: number) => londonDate(new Date(Date.now() + days * 86_400_000))

async function typeDay(page: Page, name: string, date: string) {
  const [year, month, day] = date.split('-') as [string, string, string]
  await page.locator(`[name="${name}-day"]`).fill(day)
  await page.locator(`[name="${name}-month"]`).fill(month)
  await page.locator(`[name="${name}-year"]`).fill(year)
}

describe.each(['en', 'cy'] as const)('a link, in %s', (lang) => {
  const t = wordsIn(lang)
  const press = (page: Page, name: string) =>
    page.locator('main').getByRole('button', { name, exact: true }).click()

  test('is asked for, introduced, worked on and tied, and no private note leaves the office', async () => {
    const group = await visitAs('asker’s owner', lang)
    const purpose = `A winter patrol (${lang})`

    // The group asks, with a mistake first.
    await group.page.goto(pathTo('askLink', lang, { group: scene.asker.id }))
    await expectWhole(group, group.page)
    await press(group.page, t('links:ask.button'))
    expect(await group.page.locator('.govuk-error-summary').count()).toBe(1)
    await expectWhole(group, group.page)
    await group.page.getByLabel(t('links:ask.purpose')).fill(purpose)
    await group.page.getByLabel(t('links:ask.withOrganisation')).check()
    await group.page.getByLabel(t('links:ask.name')).fill('Heritage Rangers')
    await press(group.page, t('links:ask.button'))
    await expectWhole(group, group.page)
    await group.page.getByLabel('Heritage Rangers', { exact: true }).check()
    await press(group.page, t('links:ask.button'))
    const link = await site.db.link.findFirstOrThrow({ where: { purpose } })
    expect(path(group.page)).toBe(pathTo('link', lang, { link: link.id }))
    await expectWhole(group, group.page)

    // The officer finds it on the day's list, and introduces.
    const officer = await visitAs('officer in remit', lang)
    const { page } = officer
    await page.goto(pathTo('today', lang))
    await expectWhole(officer, page)
    expect(await page.locator('main').textContent()).toContain(purpose)
    await page.goto(pathTo('link', lang, { link: link.id }))
    await page.getByRole('link', { name: t('links:step.introduce.link') }).click()
    await expectWhole(officer, page)
    await page.getByLabel(t('links:step.nextAction')).fill(SECRET)
    await press(page, t('links:step.introduce.button'))
    await expectWhole(officer, page)
    expect(await page.getByLabel(t('links:step.nextAction')).inputValue()).toBe(SECRET)
    await typeDay(page, 'nextActionOn', inDays(3))
    await press(page, t('links:step.introduce.button'))
    expect(path(page)).toBe(pathTo('link', lang, { link: link.id }))
    expect(await site.db.notice.count({ where: { kind: 'link.introduced' } })).toBeGreaterThan(3)

    // A private note, and one for both.
    await page.getByLabel(t('links:link.text')).fill(`${SECRET} again`)
    await press(page, t('links:link.save'))
    expect(await page.locator('.govuk-error-summary li').count()).toBe(2)
    await expectWhole(officer, page)
    await page.getByLabel(t('links:link.heardNo'), { exact: true }).check()
    await page.getByLabel(t('links:ring.officers'), { exact: true }).check()
    await press(page, t('links:link.save'))
    expect(new URL(page.url()).hash).toBe('#log')
    expect(await page.locator('#log').textContent()).toContain(t('done:linkNoted'))
    await page.getByLabel(t('links:link.text')).fill('We met at the hull.')
    await typeDay(page, 'day', inDays(-1))
    await page.getByLabel(t('links:link.heardYes'), { exact: true }).check()
    await page.getByLabel(t('links:ring.parties'), { exact: true }).check()
    await press(page, t('links:link.save'))
    await expectWhole(officer, page)
    expect(await page.locator('#log').textContent()).toContain(`${SECRET} again`)

    // What was mistyped is put right, and what belongs elsewhere is taken back.
    const corrects = (words: string) =>
      page
        .locator('#log li', { hasText: words })
        .getByRole('link', { name: t('links:link.correct') })
        .click()
    await corrects('the hull')
    await expectWhole(officer, page)
    await page.getByLabel(t('links:link.text')).fill('We met at the hall.')
    await press(page, t('links:entry.button'))
    expect(await page.locator('#log').textContent()).toContain(t('done:linkNoteCorrected'))
    expect(await page.locator('#log').textContent()).not.toContain('the hull')
    await expectWhole(officer, page)
    await corrects(`${SECRET} again`)
    await press(page, t('links:entry.withdraw'))
    expect(await page.locator('#log').textContent()).not.toContain(`${SECRET} again`)

    for (const kind of ['asker’s owner', 'partner’s reader'] as const) {
      const side = kind === 'asker’s owner' ? group : await visitAs(kind, lang)
      await side.page.goto(pathTo('link', lang, { link: link.id }))
      const seen = await side.page.content()
      expect(seen).toContain('We met at the hall.')
      expect(seen).not.toContain(SECRET)
      await expectWhole(side, side.page)
    }

    // A group's stale page cannot write for the office; the officer ties.
    await page.getByRole('link', { name: t('links:step.letGo.link') }).click()
    await press(page, t('links:step.letGo.button'))
    expect(await page.locator('.govuk-error-summary').count()).toBe(1)
    await page.goto(pathTo('linkStep', lang, { link: link.id, step: 'tie' }))
    await page.getByLabel(t('links:step.tie.note')).fill('Nine locks checked.')
    await press(page, t('links:step.tie.button'))
    expect(await page.locator('main').textContent()).toContain('Nine locks checked.')
    await expectWhole(officer, page)

    await group.page.goto(pathTo('organisationLinks', lang, { group: scene.asker.id }))
    await expectWhole(group, group.page)
    expect(await group.page.locator('main').textContent()).toContain(t('links:stage.tied'))
  })

  test('is taken back by the group that asked, and stands as that for its officer', async () => {
    const link = await aLink(site.db, scene, { stage: 'asked', lastHeardAt: new Date() })
    const group = await visitAs('asker’s owner', lang)
    const { page } = group
    await page.goto(pathTo('link', lang, { link: link.id }))
    await expectWhole(group, page)
    await page.getByRole('link', { name: t('links:step.withdraw.link') }).click()
    await expectWhole(group, page)
    await page.getByLabel(t('links:step.withdraw.note')).fill('We found help.')
    await press(page, t('links:step.withdraw.button'))
    expect(path(page)).toBe(pathTo('link', lang, { link: link.id }))
    expect(await page.locator('main').textContent()).toContain(t('done:linkWithdrawn'))
    await expectWhole(group, page)
    expect(await page.getByRole('link', { name: t('links:step.withdraw.link') }).count()).toBe(0)

    const officer = await visitAs('officer in remit', lang)
    await officer.page.goto(pathTo('link', lang, { link: link.id }))
    const seen = await officer.page.locator('main').textContent()
    expect(seen).toContain(t('links:stage.withdrawn'))
    expect(seen).toContain('We found help.')
    await expectWhole(officer, officer.page)
  })

  test('stands on the board and in the list, and what is late says so in words', async () => {
    const dueOn = new Date(inDays(-4))
    const late = await aLink(site.db, scene, {
      createdAt: new Date(),
      lastHeardAt: new Date(),
      tasks: [{ what: `Ring them ${lang}`, dueOn }],
    })
    await aLink(site.db, scene, {
      lastHeardAt: new Date(`${inDays(-21)}T12:00:00Z`),
      tasks: [],
    })
    const officer = await visitAs('officer in remit', lang)
    const { page } = officer
    for (const size of [320, 1280]) {
      await page.setViewportSize({ width: size, height: 800 })
      await page.goto(pathTo('links', lang))
      await expectWhole(officer, page)
      expect(await page.locator('main').textContent()).toContain(
        t('links:board.silentDays', { count: 21 }),
      )
      await page.goto(pathTo('today', lang))
      await expectWhole(officer, page)
    }
    expect(await page.locator('main').textContent()).toContain(`Ring them ${lang}`)

    // Later, and back on the list no more.
    await page.goto(pathTo('postponeTask', lang, { task: late.tasks[0]!.id }))
    await expectWhole(officer, page)
    await typeDay(page, 'dueOn', inDays(-1))
    await press(page, t('links:later.button'))
    await expectWhole(officer, page)
    await typeDay(page, 'dueOn', inDays(9))
    await press(page, t('links:later.button'))
    expect(path(page)).toBe(pathTo('today', lang))
    expect(await page.locator('main').textContent()).not.toContain(`Ring them ${lang}`)
  })

  test('is found again by one word, and what is planned for it stands in the coming weeks', async () => {
    const link = await aLink(site.db, scene, {
      purpose: `Gŵyl y goleuadau ${lang}`,
      tasks: [{ what: `Write ${lang}`, dueOn: new Date(inDays(3)) }],
    })
    const officer = await visitAs('officer in remit', lang)
    const { page } = officer
    await page.goto(pathTo('today', lang))
    expect(await page.locator('aside').textContent()).toContain(`Write ${lang}`)
    await page.getByLabel(t('links:search.label')).fill('gwyl')
    await page.getByRole('button', { name: t('links:search.button'), exact: true }).click()
    expect(path(page)).toBe(pathTo('officerSearch', lang))
    await expectWhole(officer, page)
    const hit = page.locator('main').getByRole('link', { name: 'Spade Club' }).first()
    await hit.click()
    expect(path(page)).toContain(`/${link.id}`)
    await page.goto(pathTo('officerSearch', lang, undefined, { words: 'zzzz' }))
    await expectWhole(officer, page)
    expect(await page.locator('main').textContent()).toContain(t('links:search.noneHeading'))

    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto(pathTo('officerDiary', lang))
    await expectWhole(officer, page)
    expect(await page.locator('main').textContent()).toContain(`Write ${lang}`)
    await page.getByRole('link', { name: t('links:diary.later') }).click()
    await expectWhole(officer, page)
    expect(await page.locator('main').textContent()).not.toContain(`Write ${lang}`)
    await page.goto(pathTo('officerSearch', lang, undefined, { words: 'gwyl' }))
    await expectWhole(officer, page)
  })

  test('is opened by the officer for a group, with a partner found by part of its name', async () => {
    const officer = await visitAs('officer in remit', lang)
    const { page } = officer
    await page.goto(pathTo('openLink', lang))
    await expectWhole(officer, page)
    await page.getByLabel(t('links:open.asker')).fill('Spade Club')
    await page.getByLabel(t('links:ask.purpose')).fill(`Opened in ${lang}`)
    await page.getByLabel(t('links:step.nextAction')).fill('Find a hall')
    await typeDay(page, 'nextActionOn', inDays(2))
    await press(page, t('links:open.button'))
    await expectWhole(officer, page)
    await page.getByLabel('Spade Club', { exact: true }).check()
    await press(page, t('links:open.button'))
    const link = await site.db.link.findFirstOrThrow({ where: { purpose: `Opened in ${lang}` } })
    expect(path(page)).toBe(pathTo('link', lang, { link: link.id }))

    await page.goto(pathTo('setPartner', lang, { link: link.id }))
    await page.locator('#name').fill('Rangers')
    await press(page, t('links:partnerForm.find'))
    await expectWhole(officer, page)
    await page.getByLabel('Heritage Rangers', { exact: true }).check()
    await press(page, t('links:partnerForm.button'))
    expect(await site.db.link.findUniqueOrThrow({ where: { id: link.id } })).toMatchObject({
      withId: scene.partner.id,
    })
    for (const name of ['planTask', 'reassignLink'] as const) {
      await page.goto(pathTo(name, lang, { link: link.id }))
      await expectWhole(officer, page)
    }
  })
})

test('a text that reads like the report of a crime is met with whom to call, and kept', async () => {
  const group = await visitAs('asker’s owner')
  const { page } = group
  const t = wordsIn('en')
  await page.goto(pathTo('askLink', 'en', { group: scene.asker.id }))
  await page.getByLabel(t('links:ask.withAnybody')).check()
  const purpose = 'Somebody stole my bike last night'
  await page.getByLabel(t('links:ask.purpose')).fill(purpose)
  await page
    .locator('main')
    .getByRole('button', { name: t('links:ask.button'), exact: true })
    .click()
  expect(await page.locator('main').textContent()).toContain('0800 555 111')
  expect(await page.getByLabel(t('links:ask.purpose')).inputValue()).toBe(purpose)
  await expectWhole(group, page)
  expect(await site.db.link.count({ where: { purpose } })).toBe(0)
})

test('a visitor is asked to sign in, and a stranger finds nothing', async () => {
  const { page } = await site.visit()
  await page.goto(pathTo('today', 'en'))
  expect(path(page)).toBe(pathTo('signIn', 'en'))
  const link = await aLink(site.db, scene)
  const stranger = await visitAs('other group’s owner')
  const response = await stranger.page.goto(pathTo('link', 'en', { link: link.id }))
  expect(response?.status()).toBe(404)
})
