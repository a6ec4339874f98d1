import { beforeAll, describe, expect, test } from 'vitest'
import { action, loader as unsentMail } from '#app/routes/unsent-mail.tsx'
import { loader as outbox } from '#app/routes/outbox.tsx'
import { loader as outboxMail } from '#app/routes/outbox-mail.tsx'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import { aPerson, NOW, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { noticeSamples } from '#tests/support/notice-samples.ts'
import { askedFor, PUBLIC_URL, thrownBy } from '#tests/support/page.ts'

describe('pages of mails', () => {
  let house: House
  let person: Viewer
  let administrator: Viewer
  let dead: number
  let unsafe: number

  beforeAll(async () => {
    house = await openHouse()
    const siân = await aPerson(house.db, { name: 'Siân Rees', preferredLanguage: 'both' })
    person = await viewerOf(house.db, siân.id)
    const boss = await aPerson(house.db, { administrator: true })
    administrator = await viewerOf(house.db, boss.id)
    const data = noticeSamples['event.moved']
    const notice = { kind: 'event.moved', personId: siân.id, createdAt: NOW } as const
    const write = (more: { mail: 'dead' | 'sent'; language: 'en' | 'both'; data: object }) =>
      house.db.notice.create({ data: { ...notice, ...more } })
    dead = (await write({ mail: 'dead', language: 'both', data })).id
    const title = { en: `<b>\n${PUBLIC_URL}@evil.example/\nhttps://evil.example/`, cy: null }
    unsafe = (await write({ mail: 'sent', language: 'en', data: { ...data, title } })).id
  })

  const open = (mail: number, demonstration = true) =>
    outboxMail(
      askedFor(house, {
        path: `/cy/blwch-allan/${mail}`,
        params: { mail: `${mail}` },
        demonstration,
      }),
    )

  test('list what the demonstration would have sent, latest first, each in its own language', async () => {
    const { mails } = await outbox(
      askedFor(house, { path: '/cy/blwch-allan', demonstration: true }),
    )
    expect(mails).toMatchObject([
      { number: unsafe, to: 'Siân Rees', lang: 'en' },
      {
        number: dead,
        to: 'Siân Rees',
        lang: 'cy',
        subject: expect.stringMatching(
          /^Amser neu le newydd: Taith lusernau, .+ · New time or place/,
        ),
        when: 'Dydd Llun, 23 Tachwedd 2026, 12:00',
      },
    ])
  })

  test('show a mail’s text in its languages, with links into this site', async () => {
    const { parts } = await open(dead)
    expect(parts.map(({ lang }) => lang)).toEqual(['en', 'cy', 'en', 'cy'])
    const paths = parts.flatMap((part) => part.paragraphs.flat()).map(({ path }) => path)
    expect(paths.filter(Boolean)).toEqual(['/cy/digwyddiadau/12', '/en/events/12'])
  })

  test('make no link of what somebody typed', async () => {
    const { parts } = await open(unsafe)
    const links = parts.flatMap((part) => part.paragraphs.flat()).filter(({ path }) => path)
    expect(links.map(({ path }) => path)).toEqual(['/en/events/12'])
  })

  test('are not found outside of the demonstration, nor where there is no such mail', async () => {
    const list = askedFor(house, { path: '/en/outbox', viewer: administrator })
    expect((await thrownBy(outbox(list))).status).toBe(404)
    expect((await thrownBy(open(dead, false))).status).toBe(404)
    expect((await thrownBy(open(2_000_000_000))).status).toBe(404)
  })

  test('that list the mails given up are for administrators alone', async () => {
    const asked = (viewer: Viewer) =>
      unsentMail(askedFor(house, { path: '/en/unsent-mail', viewer }))
    expect((await thrownBy(asked(person))).status).toBe(404)
    expect((await thrownBy(asked(visitor))).headers.get('Location')).toContain('/en/sign-in')
    expect(await asked(administrator)).toMatchObject({
      count: 1,
      mails: [{ number: dead, heading: 'New time or place', fault: 'Not known' }],
    })
  })

  test('say that no mail can leave, and how many wait', async () => {
    const kind = 'event.moved'
    const data = noticeSamples[kind]
    const queued = { kind, mail: 'queued', language: 'en', data, createdAt: NOW } as const
    const { personId } = administrator
    const { id } = await house.db.notice.create({ data: { ...queued, personId } })
    const path = '/en/unsent-mail'
    const page = await unsentMail(
      askedFor(house, { path, viewer: administrator, mailLeaves: false }),
    )
    expect(page).toMatchObject({ mailLeaves: false, waiting: 1 })
    await house.db.notice.delete({ where: { id } })
  })

  test('send one on its way again, once', async () => {
    const press = async (viewer: Viewer) => {
      const form = { noticeId: globalId('Notice', dead) }
      const answer = await action(askedFor(house, { path: '/en/unsent-mail', viewer, form }))
      return answer.headers.get('Location')
    }
    expect((await thrownBy(press(person))).status).toBe(403)
    expect(await press(administrator)).toBe('/en/unsent-mail?news=sent')
    expect(await press(administrator)).toBe('/en/unsent-mail?news=gone')
    const { mails, news } = await unsentMail(
      askedFor(house, { path: '/en/unsent-mail?news=sent', viewer: administrator }),
    )
    expect(mails).toEqual([])
    expect(news).toBe('It is on its way again.')
  })
})
