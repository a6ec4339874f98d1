import { describe, expect, it } from 'vitest'
import { areas, gwentForceCode } from '#prisma/reference/areas.ts'
import { bodies } from '#prisma/reference/bodies.ts'
import { localities } from '#prisma/reference/localities.ts'
import { plans } from '#prisma/reference/plans.ts'

const councils = areas.filter((area) => area.kind === 'council')
const wards = areas.filter((area) => area.kind === 'ward')
const codes = new Set(areas.map((area) => area.code))

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

describe('areas', () => {
  it('has four force areas, five councils and 123 wards, each code once', () => {
    expect(areas.filter((area) => area.kind === 'force')).toHaveLength(4)
    expect(councils).toHaveLength(5)
    expect(wards).toHaveLength(123)
    expect(codes.size).toBe(areas.length)
  })

  it.each([
    ['W06000018', 31],
    ['W06000019', 14],
    ['W06000020', 18],
    ['W06000021', 39],
    ['W06000022', 21],
  ])('gives council %s its %i wards', (code, count) => {
    expect(wards.filter((ward) => ward.parentCode === code)).toHaveLength(count)
  })

  it('lists every parent before its children, and only force areas have none', () => {
    const seen = new Set<string>()
    for (const area of areas) {
      if (area.kind === 'force') expect(area.parentCode).toBeNull()
      else expect(seen).toContain(area.parentCode)
      seen.add(area.code)
    }
    expect(councils.every((council) => council.parentCode === gwentForceCode)).toBe(true)
  })

  it('writes a code in the form of its kind and a name in both languages', () => {
    const form = { force: /^W15\d{6}$/, council: /^W06\d{6}$/, ward: /^W05\d{6}$/ }
    for (const area of areas) {
      expect(area.code).toMatch(form[area.kind])
      for (const name of [area.nameEn, area.nameCy]) {
        expect(name).toBe(name.trim().normalize('NFC'))
        expect(name).not.toBe('')
      }
    }
  })

  it('keeps the 78 official Welsh ward names that differ from the English', () => {
    expect(wards.filter((ward) => ward.nameEn !== ward.nameCy)).toHaveLength(78)
    expect(wards.find((ward) => ward.nameEn === 'Pontypool Fawr')?.nameCy).toBe('Pont-y-pŵl Fawr')
  })

  it('puts every ward and council of Gwent inside Gwent', () => {
    for (const { lat, lon } of [...wards, ...councils]) {
      expect(lat).toBeGreaterThan(51.45)
      expect(lat).toBeLessThan(52)
      expect(lon).toBeGreaterThan(-3.4)
      expect(lon).toBeLessThan(-2.6)
    }
  })
})

describe('localities', () => {
  it('has 53 towns and 23 postcode districts, each key once', () => {
    expect(localities.filter((place) => place.kind === 'town')).toHaveLength(53)
    expect(localities.filter((place) => place.kind === 'postcode_district')).toHaveLength(23)
    expect(new Set(localities.map((place) => place.key)).size).toBe(localities.length)
  })

  it('names a council of Gwent, or none where the centre is outside', () => {
    const councilCodes = new Set<string | null>(councils.map((council) => council.code))
    for (const place of localities) {
      if (place.councilCode === null) expect(place.crossesBorder).toBe(true)
      else expect(councilCodes).toContain(place.councilCode)
    }
  })

  it('knows that NP8 is mostly outside Gwent and that CF82 is inside', () => {
    const find = (key: string) => localities.find((place) => place.key === key)
    expect(find('np8')).toMatchObject({ councilCode: null, crossesBorder: true })
    expect(find('cf82')).toMatchObject({ councilCode: 'W06000018', crossesBorder: false })
  })
})

describe('bodies', () => {
  it('has each key once and serves only areas that exist', () => {
    expect(new Set(bodies.map((body) => body.key)).size).toBe(bodies.length)
    for (const body of bodies) {
      expect(body.key).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(body.areaCodes.length).toBeGreaterThan(0)
      for (const code of body.areaCodes) expect(codes).toContain(code)
    }
  })

  it('has an office and a force for each of the four force areas', () => {
    for (const kind of ['commissioner', 'force'] as const) {
      const served = bodies.filter((body) => body.kind === kind).flatMap((body) => body.areaCodes)
      expect([...served].sort()).toEqual(['W15000001', 'W15000002', 'W15000003', 'W15000004'])
    }
  })

  it('divides the five councils between the two county voluntary councils', () => {
    const served = bodies
      .filter((body) => body.kind === 'county_voluntary_council')
      .flatMap((body) => body.areaCodes)
    expect([...served].sort()).toEqual(councils.map((council) => council.code).sort())
  })

  it('gives each council its own identifier', () => {
    const values = bodies
      .filter((body) => body.kind === 'council')
      .flatMap((body) => body.identifiers.map((identifier) => identifier.value))
    expect([...values].sort()).toEqual([
      'GB-PLA-BGW',
      'GB-PLA-CAY',
      'GB-PLA-MON',
      'GB-PLA-NWP',
      'GB-PLA-TOF',
    ])
  })
})

describe('plans', () => {
  it('has five priorities in each of three versions, each key once', () => {
    expect(plans.map((plan) => plan.priorities.length)).toEqual([5, 5, 5])
    const keys = plans.flatMap((plan) => [plan.key, ...plan.priorities.map(({ key }) => key)])
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('follows one version by the next with no day between and none twice', () => {
    for (const [index, plan] of plans.entries()) {
      expect(plan.from < plan.until).toBe(true)
      const next = plans[index + 1]
      if (next) expect(dayAfter(plan.until)).toBe(next.from)
    }
  })

  it('belongs to a body of the directory', () => {
    for (const plan of plans) expect(bodies.map((body) => body.key)).toContain(plan.bodyKey)
  })

  it('calls every Welsh wording of a priority a draft until a source gives it', () => {
    for (const { stateEn, stateCy } of plans.flatMap((plan) => plan.priorities)) {
      expect({ stateEn, stateCy }).toEqual({ stateEn: 'source', stateCy: 'draft' })
    }
  })
})
