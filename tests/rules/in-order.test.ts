import { describe, expect, test } from 'vitest'
import { areaLine } from '#app/group.ts'
import { inOrder } from '#app/in-order.ts'

const itself = (name: string) => name

describe('the order of names', () => {
  test.each([
    ['cy', ['Cwm', 'Chwarel', 'Dafen', 'Ddôl', 'Ebwy'], 'ch and dd come after c and d'],
    ['cy', ['Gwent', 'Ngwlad', 'Hafan'], 'ng comes before h'],
    ['cy', ['Lodge', 'Llan', 'Maerun'], 'll comes after l'],
    ['cy', ['Pill', 'Phoenix', 'Risca', 'Rhymni', 'Tal', 'Thomas'], 'ph, rh and th come last'],
    ['cy', ['Tŷ-du', 'Tywyn'], 'an accent is no letter of its own'],
    ['en', ['Chwarel', 'Cwm', 'Dafen', 'Ddôl', 'Ebwy'], 'letters stand alone'],
    ['en', ['Llan', 'Lodge', 'Maerun'], 'letters stand alone'],
  ] as const)('is that of the alphabet of %s: %j, since %s', (lang, names, _why) => {
    expect(inOrder(lang, names.toReversed(), itself)).toEqual(names)
    expect(inOrder(lang, names, itself)).toEqual(names)
  })

  test('goes by the next name where the first is alike, and leaves the list as it was', () => {
    const wards = [
      { council: 'Torfaen', ward: 'Llanyrafon' },
      { council: 'Torfaen', ward: 'Lodge' },
      { council: 'Casnewydd', ward: 'Pilgwenlli' },
    ]
    const ordered = inOrder(
      'cy',
      wards,
      ({ council }) => council,
      ({ ward }) => ward,
    )
    expect(ordered.map(({ ward }) => ward)).toEqual(['Pilgwenlli', 'Lodge', 'Llanyrafon'])
    expect(wards[0]!.ward).toBe('Llanyrafon')
  })

  test.each([
    ['en', 'Blaenau Gwent, Monmouthshire, Newport'],
    ['cy', 'Blaenau Gwent, Casnewydd, Sir Fynwy'],
  ] as const)('is that of the page’s language in where a group works (%s)', (lang, line) => {
    const council = (en: string, cy: string) => ({ kind: 'council', name: { en, cy } })
    const areas = [
      council('Monmouthshire', 'Sir Fynwy'),
      council('Newport', 'Casnewydd'),
      council('Blaenau Gwent', 'Blaenau Gwent'),
    ]
    expect(areaLine(areas, lang)).toBe(line)
  })
})
