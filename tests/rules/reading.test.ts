import { describe, expect, test } from 'vitest'
import { messagesIn } from '#app/locales/messages.ts'
import { markOf, readingOf, unreadIn, withReading, type Readings } from '#app/locales/reading.ts'

const nobody: Readings = { unread: "machine's draft", readings: [] }
const reading = { reader: 'Eleri Puw', on: '2026-11-22', lang: 'cy' as const }
const some = ['common.save', 'common.back', 'find.places.left']
const read = withReading(nobody, { ...reading, keys: some })
const unreadOf = (part: string, readings = nobody) =>
  readingOf({ en: nobody, cy: readings }).find((one) => one.part === part && one.lang === 'cy')!

describe('the reading of the catalogues', () => {
  test('counts each part in each language, and what nobody has read as unread', () => {
    const parts = readingOf({ en: nobody, cy: nobody })
    const sum = (lang: string, of: 'messages' | 'missing' | 'unread') =>
      parts.filter((one) => one.lang === lang).reduce((all, one) => all + one[of], 0)
    for (const lang of ['en', 'cy'] as const) {
      const { size } = messagesIn(lang)
      expect(size).toBeGreaterThan(1000)
      expect([sum(lang, 'messages'), sum(lang, 'missing'), sum(lang, 'unread')]).toEqual([
        size,
        0,
        size,
      ])
    }
  })

  test('counts a message that was read no longer as unread, with all its plural forms', () => {
    expect(unreadOf('common', read).unread).toBe(unreadOf('common').unread - 2)
    expect(unreadOf('find', read).unread).toBe(unreadOf('find').unread - 1)
    expect([...unreadIn('cy', read).keys()]).not.toContain('find.places.left')
  })

  test('counts a message that reads differently since as unread again', () => {
    const since = structuredClone(read)
    since.readings[0]!.texts['common.save'] = markOf(['Cadw hwn'])
    expect([...unreadIn('cy', since).keys()]).toContain('common.save')
    expect([...unreadIn('cy', since).keys()]).not.toContain('common.back')
  })

  test('keeps who read it last, and nothing of what is there no more', () => {
    const old = structuredClone(read)
    old.readings[0]!.texts['common.gone'] = 'abc'
    const again = withReading(old, { ...reading, reader: 'Huw Morgan', keys: ['common.save'] })
    expect(again.readings.map((one) => [one.reader, Object.keys(one.texts)])).toEqual([
      ['Eleri Puw', ['common.back', 'find.places.left']],
      ['Huw Morgan', ['common.save']],
    ])
  })
})
