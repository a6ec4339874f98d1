import { describe, expect, test } from 'vitest'
import { noticeLine } from '#app/mail/notice-line.ts'
import { renderNotice } from '#app/mail/render-notice.tsx'
import type { NoticeKind } from '#graphql/notices/notice-kinds.ts'
import type { NoticeToRender } from '#graphql/notices/send-notice.ts'
import { aNotice, noticeKinds, noticeSamples, TOKEN } from '#tests/support/notice-samples.ts'

const URL = 'https://example.org'

describe.each(noticeKinds)('a mail of the kind %s', (kind) => {
  test.each(['en', 'cy', 'both', 'unknown'] as const)('says everything in %s', (language) => {
    const { subject, text, html } = renderNotice(aNotice(kind, { language }), URL)
    for (const part of [subject, text, html]) {
      // A sentence that is missing shows as its key.
      expect(part).not.toMatch(
        /mail:\w|\b(role|stage)\.|\b(lead|heading|terms|action)\b|\{\{|undefined|\bnull\b|\bNaN\b|\[object/,
      )
      expect(part).not.toContain(kind)
    }
    expect(subject).toMatch(/^\S.*\S$/)
    expect(text).toContain('Siân Rees')
    expect(html).toContain('Siân Rees')
  })

  test('reads otherwise in Welsh than in English, names aside', () => {
    const [en, cy] = (['en', 'cy'] as const).map((language) =>
      renderNotice(aNotice(kind, { language, name: null }), URL).text.split('\n'),
    )
    const names = Object.values(noticeSamples[kind]).flatMap<unknown>((value) =>
      typeof value === 'object' && value ? Object.values(value) : [value],
    )
    const same = en!.filter((line) => line.length > 24 && cy!.includes(line))
    const foreign = same.filter((line) => !names.some((name) => line.includes(String(name))))
    expect(foreign).toEqual([])
  })

  test('has a line for the page of notices', () => {
    for (const lang of ['en', 'cy'] as const) {
      const { text, path } = noticeLine(kind, noticeSamples[kind], lang)
      expect(text).toMatch(/^\S.{3,}/)
      if (path) expect(path).toMatch(new RegExp(`^/${lang}(/|$)`))
    }
  })
})

describe('the language of a mail', () => {
  const confirmed = (language: 'en' | 'cy' | 'both' | 'unknown') =>
    renderNotice(aNotice('signUp.confirmed', { language }), URL)

  test.each([
    ['en', ['en'], 'You have a place: Lantern walkabout, 3 December 2026'],
    ['cy', ['cy'], 'Mae gennych le: Taith lusernau, 3 Rhagfyr 2026'],
    [
      'both',
      ['cy', 'en'],
      'Mae gennych le: Taith lusernau, 3 Rhagfyr 2026 · You have a place: Lantern walkabout, 3 December 2026',
    ],
    [
      'unknown',
      ['cy', 'en'],
      'Mae gennych le: Taith lusernau, 3 Rhagfyr 2026 · You have a place: Lantern walkabout, 3 December 2026',
    ],
  ] as const)('of a reader of %s is %j', (language, languages, subject) => {
    const mail = confirmed(language)
    expect(mail.languages).toEqual(languages)
    expect(mail.subject).toBe(subject)
  })

  test('is Welsh first where it is not known, and says at once that English follows', () => {
    const { text } = confirmed('unknown')
    expect(text.indexOf('You can read this in English below.')).toBe(0)
    expect(text.indexOf('Edrychwn ymlaen at eich gweld yno.')).toBeLessThan(
      text.indexOf('See you there.'),
    )
  })

  test('is marked, also on names that exist in the other one only', () => {
    const { html } = confirmed('cy')
    expect(html).toMatch(/^<!doctype html><html lang="cy">/)
    expect(html).toMatch(/<td[^>]* lang="en"[^>]*>Pill Mill, Courtybella Terrace</)
    const both = confirmed('both').html
    expect(both.match(/<table[^>]* lang="(cy|en)"/g)).toHaveLength(2)
  })

  test('has its dates and times as people say them', () => {
    expect(confirmed('en').text).toContain('When: Thursday 3 December 2026, 6pm to 7.30pm')
    expect(confirmed('cy').text).toContain('Pryd: Dydd Iau, 3 Rhagfyr 2026, 18:00 i 19:30')
  })
})

describe('what somebody typed, in a mail', () => {
  const nasty = '<script>alert(1)</script>\r\nBcc: everybody@example.org\u2028"&'
  const mail = renderNotice(
    aNotice('signUp.confirmed', {
      name: nasty,
      language: 'both',
      facts: { ...noticeSamples['signUp.confirmed'], title: { en: nasty, cy: nasty } },
    } as never),
    URL,
  )

  test('is never markup', () => {
    expect(mail.html).not.toContain('<script')
    expect(mail.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  test('never ends the subject’s line, nor makes it endless', () => {
    expect(mail.subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
    const long = { en: 'a'.repeat(5000), cy: null }
    const facts = { ...noticeSamples['claim.accepted'], organisation: long }
    const { subject } = renderNotice(aNotice('claim.accepted', { facts } as never), URL)
    expect(subject.length).toBeLessThan(300)
  })

  test('never looks like a fact of ours in plain text', () => {
    const facts = {
      ...noticeSamples['event.cancelled'],
      reason: { en: 'No.\nWhere: https://evil.example', cy: null },
    }
    const { text } = renderNotice(aNotice('event.cancelled', { facts } as never), URL)
    expect(text).toContain('Reason: No.\n  Where: https://evil.example')
  })

  test.each([
    ['Siân Rees', 'Hello Siân Rees,'],
    ['Dr. Ann O’Neill-Jones', 'Hello Dr. Ann O’Neill-Jones,'],
    [null, 'Hello,'],
    ['Win at cheap.example', 'Hello,'],
    ['see https://x', 'Hello,'],
    ['write to me@x', 'Hello,'],
    ['Call 0800123', 'Hello,'],
    ['x'.repeat(61), 'Hello,'],
  ])('greets %j with %j', (name, hello) => {
    const { text } = renderNotice(aNotice('signUp.confirmAsked', { name }), URL)
    expect(text.startsWith(`${hello}\n`)).toBe(true)
  })
})

describe('the button of a mail', () => {
  const linksIn = (kind: NoticeKind, more: Partial<NoticeToRender> = {}) =>
    renderNotice(aNotice(kind, { language: 'both', ...more }), URL).text.match(/^https:.+$/gm)

  test('leads to the page in each version’s own language', () => {
    expect(linksIn('event.moved')).toMatchObject([
      expect.stringContaining(`${URL}/cy/`),
      expect.stringContaining(`${URL}/en/`),
      URL,
    ])
  })

  test.each([
    'account.confirm',
    'account.reset',
    'account.changeAddress',
    'member.invited',
    'event.moved',
    'signUp.confirmAsked',
    'signUp.confirmed',
    'signUp.waiting',
    'signUp.offered',
    'application.confirmAsked',
    'application.received',
    'application.accepted',
  ] as const)('of %s carries its pass, and leads somewhere useful without one', (kind) => {
    for (const path of linksIn(kind)!.slice(0, 2)) expect(path).toMatch(new RegExp(`/${TOKEN}$`))
    const without = linksIn(kind, { token: null })
    expect(without).toHaveLength(3)
    for (const path of without!) expect(path).not.toContain('null')
  })

  test('is there for every kind but one, after which there is nothing to do', () => {
    expect(noticeKinds.filter((kind) => linksIn(kind)?.length !== 3)).toEqual([
      'account.addressChanged',
    ])
  })

  test('is left out where its reader has nothing to sign in with', () => {
    expect(linksIn('link.introduced', { name: null })).toEqual([URL])
    expect(linksIn('link.introduced')).toHaveLength(3)
  })
})

describe('words that differ within a kind', () => {
  test('say what changed of a date that moved, the old beside the new, and nothing that did not', () => {
    const session = noticeSamples['signUp.confirmed']
    const text = (before?: object) =>
      renderNotice(aNotice('event.moved', { facts: { ...session, before } } as never), URL).text
    const [when, where] = ['When it was to be before: ', 'Where it was to be before: ']
    const hour = text({ ...session, startsAt: '2026-12-03T17:00:00.000Z' })
    expect(hour).toMatch(new RegExp(`${when}.*5(\\.00)?pm`))
    expect(hour).not.toContain(where)
    const hall = text({ ...session, venue: { en: 'The old hall', cy: null } })
    expect(hall).toContain(`${where}The old hall`)
    expect(hall).not.toContain(when)
    expect(text({ ...session, online: true })).toContain(`${where}Online`)
    expect(text()).not.toContain('before: ')
  })

  test.each([
    ['signUp.confirmAsked', { placed: true }, 'Confirm that you are coming'],
    ['signUp.confirmAsked', { placed: false }, 'Confirm that you would like to come'],
    ['link.closed', { outcome: 'tied' }, 'The knot is tied'],
    ['link.closed', { outcome: 'let_go' }, 'The link was let go'],
  ] as const)('%s with %j begins "%s"', (kind, more, heading) => {
    const facts = { ...noticeSamples[kind], ...more }
    expect(renderNotice(aNotice(kind, { facts } as never), URL).subject.startsWith(heading)).toBe(
      true,
    )
  })

  test('say why a link was let go and what came of one that is tied, and how the officer is reached', () => {
    const text = (kind: NoticeKind, more: object = {}) =>
      renderNotice(aNotice(kind, { facts: { ...noticeSamples[kind], ...more } } as never), URL).text
    expect(text('link.closed')).toContain('What came of it: Nine locks checked.')
    expect(text('link.closed', { outcome: 'let_go', note: 'No hall.' })).toContain(
      'Reason: No hall.',
    )
    expect(text('link.closed', { note: null })).not.toContain('What came of it')
    for (const kind of ['link.introduced', 'claim.declined'] as const) {
      expect(text(kind)).toContain('The officer’s phone: 01632 960 300')
      expect(text(kind)).toContain('The officer’s e-mail: office@example.org')
    }
  })

  test('are a question where the officer asks, and a reason elsewhere', () => {
    expect(renderNotice(aNotice('organisation.moreAsked'), URL).text).toContain(
      'Question: We could',
    )
    expect(renderNotice(aNotice('organisation.declined'), URL).text).toContain('Reason: We could')
  })

  test('leave out what nobody gave', () => {
    expect(renderNotice(aNotice('application.declined'), URL).text).not.toContain('Reason')
  })
})
