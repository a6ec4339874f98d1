import { describe, expect, it } from 'vitest'
import type { ZodType } from 'zod'
import {
  bilingualText,
  bodyName,
  emailAddress,
  longText,
  optionalEmailAddress,
  optionalLongText,
  optionalShortText,
  optionalPersonName,
  personName,
  shortText,
} from '#graphql/text/clean-text.ts'
import { textFaults } from '#graphql/text/text-faults.ts'

/** The codes a shape answers with, none when it takes the value. */
function faultsOf(shape: ZodType, value: unknown): string[] {
  const result = shape.safeParse(value)
  return result.success ? [] : result.error.issues.map((issue) => issue.message)
}

const title = shortText({ max: 20 })
const story = longText({ max: 40 })
const hidden = (code: number) => `be${String.fromCodePoint(code)}fore`

describe('every text', () => {
  it('is trimmed, put into NFC and given LF line breaks', () => {
    expect(title.parse('  Tŷ Du ')).toBe('Tŷ Du')
    expect(title.parse('Ty\u0302')).toBe('T\u0177')
    expect(story.parse(' one\r\ntwo\rthree\t \r\n')).toBe('one\ntwo\nthree')
  })

  it.each([
    ['Welsh letters', 'ŵ ŷ â ê î ô û ï'],
    ['the flag of Wales', '🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
    ['a joined emoji', '👩‍👩‍👧'],
    ['Arabic', 'مرحبا'],
    ['Chinese', '社区'],
    ['punctuation and code', `<b>"it's"</b> & 100%`],
  ])('may hold %s', (_, text) => {
    expect(title.parse(text)).toBe(text)
  })

  it.each([
    ['NUL', 0x0000],
    ['a bell', 0x0007],
    ['escape', 0x001b],
    ['delete', 0x007f],
    ['a C1 control', 0x0085],
    ['a line separator', 0x2028],
    ['a paragraph separator', 0x2029],
    ['a byte order mark', 0xfeff],
    ['a character that is none', 0xffff],
  ])('is refused, not silently mended, with %s inside', (_, code) => {
    expect(faultsOf(title, hidden(code))).toEqual(['control_characters'])
    expect(faultsOf(story, hidden(code))).toEqual(['control_characters'])
    expect(faultsOf(optionalLongText({ max: 40 }), hidden(code))).toEqual(['control_characters'])
  })

  it.each([0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069])(
    'is refused when U+%s turns the direction of the text',
    (code) => {
      expect(faultsOf(title, hidden(code))).toEqual(['direction_override'])
      expect(faultsOf(title, String.fromCodePoint(code))).toEqual(['direction_override'])
    },
  )

  it('is refused with half a character', () => {
    expect(faultsOf(title, 'a\ud83d')).toEqual(['broken_characters'])
    expect(faultsOf(title, '\udc00b')).toEqual(['broken_characters'])
  })

  it('tells every fault at once', () => {
    expect(faultsOf(title, `\u0000${'x'.repeat(30)}\u202e`)).toEqual([
      'control_characters',
      'direction_override',
      'too_long',
    ])
  })

  it('has one line or several, as its shape says', () => {
    expect(faultsOf(title, 'one\ntwo')).toEqual(['control_characters'])
    expect(faultsOf(title, 'one\ttwo')).toEqual(['control_characters'])
    expect(story.parse('one\ttwo\n\nthree')).toBe('one\ttwo\n\nthree')
  })

  it('is as long as it reads: a letter with its mark and an emoji count once', () => {
    expect(faultsOf(title, 'ŵ'.repeat(20))).toEqual([])
    expect(faultsOf(title, 'w\u0302'.repeat(20))).toEqual([])
    expect(faultsOf(title, '🎉'.repeat(20))).toEqual([])
    expect(faultsOf(title, 'x'.repeat(21))).toEqual(['too_long'])
    expect(faultsOf(title, 'x'.repeat(1_000_000))).toEqual(['too_long'])
    expect(faultsOf(title, `${' '.repeat(30)}x`)).toEqual([])
  })

  it('says how long it may be when it is too long', () => {
    expect(title.safeParse('x'.repeat(21)).error?.issues[0]).toMatchObject({ params: { max: 20 } })
  })

  it('names each fault by a code of the list', () => {
    for (const value of ['', '\u0000', '\u202e', '\ud800', 'x'.repeat(99), undefined, 7]) {
      for (const fault of faultsOf(title, value)) expect(textFaults).toContain(fault)
    }
  })
})

describe('a required text', () => {
  it.each([[''], ['   '], ['\r\n'], ['\u00a0'], ['\u200b\u200d'], ['\u3164'], [undefined], [null]])(
    'is missing as %j',
    (value) => {
      expect(faultsOf(title, value)).toEqual(['required'])
    },
  )
})

describe('an optional text', () => {
  it.each([[''], ['  \n '], ['\u2028'], ['\u200b'], [undefined], [null]])(
    'becomes null as %j',
    (value) => {
      expect(optionalShortText({ max: 9 }).parse(value)).toBeNull()
      expect(optionalLongText({ max: 9 }).parse(value)).toBeNull()
      expect(optionalEmailAddress().parse(value)).toBeNull()
    },
  )

  it('is held to the same rules when it is there', () => {
    expect(optionalShortText({ max: 9 }).parse(' Usk ')).toBe('Usk')
    expect(faultsOf(optionalShortText({ max: 2 }), 'Usk')).toEqual(['too_long'])
  })
})

describe('a name', () => {
  it.each([
    'Siân',
    "O'Brien",
    'Anne-Marie Ó Dálaigh',
    'J. R. Hughes',
    'J.Smith',
    'A.B. Jones',
    'A.B.Jones',
    'Y.G. Gwynllyw',
    'Dr.Hughes',
    'Siân Rees, Ph.D.',
    '李',
    'ap Gwilym',
  ])('may be %s', (name) => {
    expect(personName().parse(name)).toBe(name)
  })

  it.each([
    '123',
    '!!!',
    'Win at http://evil.example',
    'evil.com',
    'www.evil',
    'a@b.cymru',
    '<b>Siân</b>',
    'read //this',
    'EVIL.COM',
    'Siân ｗｗｗ．evil．com',
    'evil。com',
    'Evil.com',
    'EVIL.cOM',
    'wWw.Evil',
    'bit.Ly',
    'Bit.Ly',
    'x.ai',
    'X.Com',
    't.co/AbC',
    'Claim Prize At Evil.Com',
    'Claim at evil.Co.Uk',
    'Claim at 1.2.3.4',
    'Siân at evil\u2024com',
    'Siân or Prys/Rees',
  ])('is not %s', (name) => {
    expect(faultsOf(personName(), name)).toEqual(['not_a_name'])
  })
})

describe('what an organisation is called', () => {
  const named = (en: string) => faultsOf(bodyName({ required: true }), { en })

  it.each([
    'Age Cymru / Age Concern',
    'Caru Cymru / Keep Wales Tidy',
    'Co-op/Siop Gymunedol',
    'W.I./Merched y Wawr',
    'Age UK (Gwent)',
    'U3A',
    '3rd Newport Scouts',
    'St. Mary’s W.I.',
    "St. David's",
    'St.Woolos Cathedral',
    'ST.JOHN AMBULANCE',
    'Y.M.C.A. Casnewydd',
    'Wait... and see',
    'Open 24/7',
    'ST. JOHN AMBULANCE',
    'Friends of No. 7',
    'Project 3.0',
    'Caffi+',
  ])('can be %s', (name) => {
    expect(named(name)).toEqual([])
  })

  it.each([
    'Win at http://evil.example/x',
    'Free money evil.com',
    'EVIL.COM friends',
    'www.evil',
    'Write to a@b.cymru',
    'evil．com',
    'Claim Prize At Evil.Com',
    'EVIL.cOM',
    'bit.Ly',
    'x.ai',
    'Friends of X.Com',
    'Go to Evil.Com/login',
    't.co/AbC',
    'X.Info/login',
    'evil.com／login',
    '1.2.3.4',
    'Visit 10.0.0.1/login',
    'Friends //evil',
    '\\\\evil\\share',
    'ab＠cd',
    'Сайт.рф',
    '💩.la',
  ])('is not %s', (name) => {
    expect(named(name)).toEqual(['name_with_address'])
  })
})

describe('whom to ask for', () => {
  it('is nobody, or somebody’s name', () => {
    const whom = optionalPersonName()
    expect(whom.parse('  ')).toBeNull()
    expect(whom.parse(' Siân Rees ')).toBe('Siân Rees')
    expect(faultsOf(whom, 'see evil.com')).toEqual(['not_a_name'])
  })
})

describe('an e-mail address', () => {
  it.each([
    ['  Sian@Example.ORG ', 'sian@example.org'],
    ["o'neill+hall@sub.example.co.uk", "o'neill+hall@sub.example.co.uk"],
    ['a@b.cymru', 'a@b.cymru'],
    ['first.last@xn--bcher-kva.example', 'first.last@xn--bcher-kva.example'],
    [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
  ])('%j is kept as %j', (typed, kept) => {
    expect(emailAddress().parse(typed)).toBe(kept)
  })

  it.each([
    'sian',
    'sian@',
    '@example.org',
    'sian@example',
    'sian@@example.org',
    'sian@exa mple.org',
    'si an@example.org',
    'sian@example..org',
    '.sian@example.org',
    'sian.@example.org',
    'si..an@example.org',
    'sian@-example.org',
    'sian@example.org.',
    'sian@[127.0.0.1]',
    'sian@127.0.0.1',
    'Siân <sian@example.org>',
    'sian@example.org, gwen@example.org',
    `${'a'.repeat(65)}@example.org`,
    'siân@example.org',
  ])('is not %s', (typed) => {
    expect(faultsOf(emailAddress(), typed)).toEqual(['not_an_email'])
  })

  it('cannot smuggle a header line into a mail', () => {
    expect(faultsOf(emailAddress(), 'sian@example.org\r\nBcc: all@example.org')).toEqual([
      'control_characters',
    ])
  })

  it('may be 254 characters long and no more', () => {
    const domain = `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(10)}.org`
    const local = 'x'.repeat(254 - domain.length - 1)
    expect(faultsOf(emailAddress(), `${local}@${domain}`)).toEqual([])
    expect(faultsOf(emailAddress(), `${local}x@${domain}`)).toEqual(['too_long'])
  })

  it('is required unless it is optional', () => {
    expect(faultsOf(emailAddress(), ' ')).toEqual(['required'])
    expect(optionalEmailAddress().parse(' A@B.org ')).toBe('a@b.org')
  })
})

describe('a text in two languages', () => {
  const name = bilingualText({ max: 10, required: true })

  it.each([
    [
      { en: ' Walk ', cy: 'Taith' },
      { en: 'Walk', cy: 'Taith' },
    ],
    [{ en: 'Walk' }, { en: 'Walk', cy: null }],
    [
      { en: '', cy: 'Taith' },
      { en: null, cy: 'Taith' },
    ],
  ])('takes %j', (value, kept) => {
    expect(name.parse(value)).toEqual(kept)
  })

  it.each([[{}], [{ en: ' ', cy: '' }], [null], [undefined]])(
    'wants at least one language and gets none in %j',
    (value) => {
      expect(faultsOf(name, value)).toEqual(['one_language_required'])
      expect(bilingualText({ max: 10, required: false }).parse(value)).toEqual({
        en: null,
        cy: null,
      })
    },
  )

  it('says in which language something is wrong', () => {
    const issues = name.safeParse({ en: 'Walk', cy: 'x'.repeat(11) }).error?.issues
    expect(issues).toHaveLength(1)
    expect(issues?.[0]).toMatchObject({ path: ['cy'], message: 'too_long', params: { max: 10 } })
  })

  it('has one line unless it is said to have many', () => {
    expect(faultsOf(name, { en: 'a\nb' })).toEqual(['control_characters'])
    const text = bilingualText({ max: 10, required: true, lines: 'many' })
    expect(text.parse({ en: 'a\r\nb' })).toEqual({ en: 'a\nb', cy: null })
  })
})
