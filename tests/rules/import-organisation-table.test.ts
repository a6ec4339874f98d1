import { describe, expect, test } from 'vitest'
import { areaFinder } from '#graphql/imports/name-areas.ts'
import { columnNamed, columns, readHeadings } from '#graphql/imports/organisation-headings.ts'
import { kindNamed } from '#graphql/imports/organisation-kinds.ts'
import { areas } from '#prisma/reference/areas.ts'

describe('headings of a table of organisations', () => {
  test.each([
    ['Source ID', 'sourceId'],
    ['source_id', 'sourceId'],
    ['Cyfeirnod', 'sourceId'],
    ['Name', 'nameEn'],
    ['NAME (EN)', 'nameEn'],
    ['Name (English)', 'nameEn'],
    ['Enw (Saesneg)', 'nameEn'],
    ['Enw', 'nameCy'],
    ['Name (cy)', 'nameCy'],
    ['Enw’r grŵp', 'nameCy'],
    ["Enw'r sefydliad", 'nameCy'],
    ['Type', 'kind'],
    ['Math o sefydliad', 'kind'],
    ['Council(s)', 'areas'],
    ['Council(s)/Ward(s)', 'areas'],
    ['Councils', 'areas'],
    ['Ward', 'areas'],
    ['Awdurdod lleol', 'areas'],
    ['Charity No.', 'charityNumber'],
    ['Rhif elusen', 'charityNumber'],
    ['Company number', 'companyNumber'],
    ['Rhif cwmni', 'companyNumber'],
    ['Summary', 'summaryEn'],
    ['Description (Welsh)', 'summaryCy'],
    ['Crynodeb', 'summaryCy'],
    ['Contact name', 'contactName'],
    ['E-mail', 'contactEmail'],
    ['E-bost', 'contactEmail'],
    ['Ebost cyswllt', 'contactEmail'],
    ['Telephone', 'contactPhone'],
    ['Rhif ffôn', 'contactPhone'],
    ['Gwefan', 'website'],
    ['Notes', null],
    ['', null],
  ])('"%s" is %s', (heading, column) => {
    expect(columnNamed(heading)).toBe(column)
  })

  test('say where each column stands, what is ignored and what stands twice', () => {
    const { at, typed, ignored, twice } = readHeadings([
      'ID',
      'Name',
      'Council',
      '',
      'Notes',
      'Ward',
      'Title',
      'name (en)',
    ])
    expect([...at]).toEqual([
      ['sourceId', [0]],
      ['nameEn', [1]],
      ['areas', [2, 5]],
    ])
    expect(typed.get('areas')).toBe('Council, Ward')
    expect(ignored).toEqual(['Notes', 'Title'])
    expect(twice).toEqual(['name (en)'])
  })

  test('every column has a name in both languages', () => {
    expect(columns).toHaveLength(13)
  })
})

describe('the kind of an organisation', () => {
  test.each([
    ['Charity', 'charity'],
    ['ELUSEN', 'charity'],
    ['constituted_group', 'constituted_group'],
    ['Grŵp cymunedol', 'constituted_group'],
    ['Informal group', 'informal_group'],
    ['Cymdeithas Dai', 'housing_association'],
    ['Ysgol', 'school'],
    ['Eglwys', 'faith_group'],
    ['Youth club', 'youth_group'],
    ['Tân ac Achub', 'fire_and_rescue'],
    ['other', 'other'],
    ['spaceship', null],
  ])('"%s" is %s', (text, kind) => {
    expect(kindNamed(text)).toBe(kind)
  })
})

describe('areas by name', () => {
  const find = areaFinder(areas)

  test.each([
    ['Newport', ['W06000022']],
    ['casnewydd', ['W06000022']],
    ['W06000022', ['W06000022']],
    ['Newport City Council', ['W06000022']],
    ['Cyngor Dinas Casnewydd', ['W06000022']],
    ['Cyngor Bwrdeistref Sirol Caerffili', ['W06000018']],
    ['Monmouthshire County Council', ['W06000021']],
    ['Cyngor Sir Fynwy', ['W06000021']],
    ['Sir Fynwy', ['W06000021']],
    ['Newport; Torfaen', ['W06000022', 'W06000020']],
    ['Casnewydd/Newport', ['W06000022']],
    ['Pillgwenlly', ['W05001638']],
    ['Pillgwenlly ward', ['W05001638']],
    ['Gwent', ['W15000002']],
    ['', []],
  ])('"%s" is found', (cell, codes) => {
    expect(find(cell)).toEqual({ codes, unknown: [] })
  })

  test('finds every area under both of its names, and under no other', () => {
    for (const area of areas) {
      expect(find(area.nameEn).codes).toEqual([area.code])
      expect(find(area.nameCy).codes).toEqual([area.code])
    }
  })

  test('tells what is no area, as it was typed', () => {
    expect(find('Newport, Narnia; Cardiff')).toEqual({
      codes: ['W06000022'],
      unknown: ['Narnia', 'Cardiff'],
    })
  })
})
