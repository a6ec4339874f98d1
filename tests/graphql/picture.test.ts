import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import { throttles } from '#graphql/operation/throttle.ts'
import { makePicture, MOST_BYTES } from '#graphql/pictures/make-picture.ts'
import { servedPicture } from '#graphql/pictures/served-picture.ts'
import type { OrganisationState } from '#prisma/client.ts'
import { aMembership, anOrganisation, aPerson, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const answered = `
  __typename
  ... on Organisation { pictures { use address width height alt { en cy } } }
  ... on InvalidInput { issues { path code limit } }`
const keep = `mutation ($input: KeepPictureInput!) { keepPicture(input: $input) { ${answered} } }`
const takeAway = `mutation ($input: TakeAwayPictureInput!) { takeAwayPicture(input: $input) { ${answered} } }`

const plain = (width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: '#0d4538' } })
/** As a telephone takes it: on its side, with where and when. */
const taken = () =>
  plain(1600, 1200)
    .withExif({
      IFD0: { Make: 'A telephone', Copyright: 'Nia' },
      IFD3: { GPSLatitude: '51/1 35/1 0/1', GPSLatitudeRef: 'N' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

describe('a picture is made anew', () => {
  test('without where it was taken, upright, within its bounds, as WebP', async () => {
    const given = await taken()
    const before = await sharp(given).metadata()
    expect(before.orientation).toBe(6)
    expect(given.includes('A telephone')).toBe(true)
    const made = await makePicture(given, 'photograph')
    if (typeof made === 'string') throw new Error(made)
    const after = await sharp(Buffer.from(made.bytes)).metadata()
    expect(after).toMatchObject({ format: 'webp', width: 540, height: 720 })
    expect([made.width, made.height]).toEqual([540, 720])
    expect([after.exif, after.xmp, after.iptc, after.icc, after.orientation]).toEqual(
      Array(5).fill(undefined),
    )
    expect(Buffer.from(made.bytes).includes('telephone')).toBe(false)
  })

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('from %s', async (format) => {
    const made = await makePicture(await plain().toFormat(format).toBuffer(), 'logo')
    expect(made).toMatchObject({ width: 60, height: 40 })
  })

  const script = '<script>alert(1)</script>PK\x03\x04'
  test.each([
    [
      'behind it',
      async () => Buffer.concat([await plain().jpeg().toBuffer(), Buffer.from(script)]),
    ],
    [
      'in its notes',
      () =>
        plain()
          .withExif({ IFD0: { Copyright: script } })
          .jpeg()
          .toBuffer(),
    ],
    ['in a PNG', async () => Buffer.concat([await plain().png().toBuffer(), Buffer.from(script)])],
  ])('and nothing that the file was besides, %s', async (_where, given) => {
    const file = await given()
    expect(file.includes('<script>')).toBe(true)
    const made = await makePicture(file, 'logo')
    if (typeof made === 'string') throw new Error(made)
    expect(Buffer.from(made.bytes).includes('<script>')).toBe(false)
    expect(Buffer.from(made.bytes).includes('PK')).toBe(false)
  })

  const moving = async () =>
    sharp([await plain().png().toBuffer(), await plain().negate().png().toBuffer()], {
      join: { animated: true },
    })
      .webp({ loop: 0, delay: [100, 100] })
      .toBuffer()
  const movingPng = async () => {
    const png = await plain().png().toBuffer()
    return Buffer.concat([png.subarray(0, 33), Buffer.from('\0\0\0\x08acTL'), png.subarray(33)])
  }
  const half = async () => {
    const whole = await sharp({
      create: {
        width: 400,
        height: 400,
        channels: 3,
        background: '#fff',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .jpeg()
      .toBuffer()
    return whole.subarray(0, whole.length / 2)
  }
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9"/></svg>'
  test.each([
    ['a drawing in XML', 'not_a_picture', () => Buffer.from(svg)],
    ['a page', 'not_a_picture', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['nothing at all', 'not_a_picture', () => Buffer.alloc(0)],
    ['GIF', 'not_a_picture', () => plain().gif().toBuffer()],
    ['half of a JPEG', 'not_a_picture', half],
    [
      'a JPEG by its first bytes alone',
      'not_a_picture',
      () => Buffer.from('\xff\xd8\xff', 'latin1'),
    ],
    ['a moving WebP', 'picture_moves', moving],
    ['a moving PNG', 'picture_moves', movingPng],
    ['more bytes than are looked at', 'picture_too_large', () => Buffer.alloc(MOST_BYTES + 1)],
    ['a small file of many pixels', 'picture_too_large', () => plain(9000, 6000).png().toBuffer()],
  ])('and not from %s: %s', async (_is, fault, given) => {
    expect(await makePicture(await given(), 'photograph')).toBe(fault)
  })
})

describe('an organisation', () => {
  let house: House
  let organisationId: number
  let owner: Viewer
  let picture: string
  beforeAll(async () => {
    house = await openHouse()
    ;({ id: organisationId } = await anOrganisation(house.db, { nameCy: 'Y Rhawiau' }))
    const person = await aPerson(house.db)
    await aMembership(house.db, { personId: person.id, organisationId, role: 'owner' })
    owner = await viewerOf(house.db, person.id)
    picture = (await taken()).toString('base64')
  })

  const alt = { en: 'Two spades', cy: 'Dwy raw' }
  const input = (more: object = {}) => ({
    input: {
      organisationId: globalId('Organisation', organisationId),
      use: 'photograph',
      picture,
      alt,
      ...more,
    },
  })
  const kept = async (more: object = {}) =>
    (await house.ask(keep, input(more), owner)).keepPicture as {
      __typename: string
      pictures: { address: string }[]
      issues: object[]
    }
  const served = (name: string, viewer = visitor) => servedPicture(house.db, name, viewer)
  const nameOf = (address = '') => address.replace('/pictures/', '')

  test('shows one of each, the later in the place of the earlier', async () => {
    const { pictures } = await kept()
    expect(pictures).toEqual([
      {
        use: 'photograph',
        address: expect.stringMatching(/^\/pictures\/[\da-f]{64}\.webp$/),
        width: 540,
        height: 720,
        alt,
      },
    ])
    const before = nameOf(pictures[0]?.address)
    expect(await served(before)).not.toBeNull()
    const other = (await plain().png().toBuffer()).toString('base64')
    const after = nameOf((await kept({ picture: other })).pictures[0]?.address)
    expect(await served(after)).not.toBeNull()
    expect(await served(before)).toBeNull()
    const logo = await kept({ use: 'logo' })
    expect(logo.pictures.map(({ address }) => address)).toHaveLength(2)
    const told = await house.db.history.findMany({
      where: { action: 'picture.kept', subjectId: organisationId },
      orderBy: { id: 'asc' },
    })
    expect(told.map(({ facts }) => facts)).toEqual([
      { use: 'photograph', anew: true },
      { use: 'photograph', anew: true },
      { use: 'logo', anew: true },
    ])
  })

  test('says anew what is to be seen, and the picture stays', async () => {
    const before = (await kept()).pictures.at(-1)
    const words = { en: 'Spades in a row', cy: 'Rhawiau mewn rhes' }
    const after = (await kept({ picture: null, alt: words })).pictures
    expect(after.at(-1)).toEqual({ ...before, alt: words })
  })

  test('is told all that is wrong at once: in each language of its name it says what is to be seen', async () => {
    const fresh = await anOrganisation(house.db, { nameCy: 'Y Rhaffau' })
    await aMembership(house.db, {
      personId: owner.personId as number,
      organisationId: fresh.id,
      role: 'organiser',
    })
    const viewer = await viewerOf(house.db, owner.personId as number)
    const empty = input({
      organisationId: globalId('Organisation', fresh.id),
      picture: null,
      alt: null,
    })
    const { keepPicture } = await house.ask(keep, empty, viewer)
    expect(keepPicture.issues).toEqual([
      { path: ['picture'], code: 'required', limit: null },
      { path: ['alt', 'en'], code: 'required', limit: null },
      { path: ['alt', 'cy'], code: 'required', limit: null },
    ])
    const drawing = { picture: Buffer.from('<svg/>').toString('base64'), alt: { en: 'A line' } }
    expect((await kept(drawing)).issues).toEqual([
      { path: ['picture'], code: 'not_a_picture', limit: null },
      { path: ['alt', 'cy'], code: 'required', limit: null },
    ])
    const large = Buffer.alloc(MOST_BYTES + 3).toString('base64')
    expect((await kept({ picture: large })).issues).toEqual([
      { path: ['picture'], code: 'picture_too_large', limit: 8 },
    ])
  })

  test('takes it away again, and nobody finds it any more', async () => {
    const name = nameOf((await kept()).pictures.at(-1)?.address)
    const { use, organisationId: id } = input().input
    const away = { input: { use, organisationId: id } }
    const { takeAwayPicture } = await house.ask(takeAway, away, owner)
    expect(takeAwayPicture.pictures.map((one: { use: string }) => one.use)).not.toContain(use)
    expect(await served(name)).toBeNull()
    const told = { action: 'picture.taken_away', subjectId: organisationId }
    expect(await house.db.history.count({ where: told })).toBe(1)
    await house.ask(takeAway, away, owner)
    expect(await house.db.history.count({ where: told })).toBe(1)
  })

  test('asks for a picture where none was chosen, though there is one', async () => {
    const before = await kept()
    expect((await kept({ picture: '' })).issues).toEqual([
      { path: ['picture'], code: 'required', limit: null },
    ])
    expect(before.pictures.map(({ address }) => address)).toEqual(
      (await kept({ picture: null })).pictures.map(({ address }) => address),
    )
  })

  test.each<[OrganisationState, boolean]>([
    ['unclaimed', false],
    ['registered', false],
    ['more_asked', false],
    ['verified', true],
    ['suspended', false],
    ['declined', false],
    ['archived', false],
  ])('that is %s shows the world its pictures: %s', async (state, shown) => {
    const { data, where } = { data: { state }, where: { id: organisationId } }
    const name = nameOf((await kept()).pictures.at(-1)?.address)
    await house.db.organisation.update({ where, data })
    const question = `query ($number: Int!) { organisation(number: $number) { pictures { use } } }`
    const member = await house.ask(question, { number: organisationId }, owner)
    const seen = (await house.ask(question, { number: organisationId })).organisation?.pictures
    expect((seen ?? []).length > 0).toBe(shown)
    expect((await served(name)) !== null).toBe(shown)
    // Its own people, and those who decide about it, see what they have to do with.
    const council = await anOrganisation(house.db, { kind: 'county_voluntary_council' })
    const officer = await aPerson(house.db)
    await aMembership(house.db, {
      personId: officer.id,
      organisationId: council.id,
      role: 'liaison_officer',
    })
    expect(member.organisation.pictures).not.toEqual([])
    for (const viewer of [owner, await viewerOf(house.db, officer.id)]) {
      expect(await served(name, viewer)).not.toBeNull()
    }
    const stranger = await aPerson(house.db)
    expect((await served(name, await viewerOf(house.db, stranger.id))) !== null).toBe(shown)
    await house.db.organisation.update({ where, data: { state: 'verified' } })
  })

  test('has no picture under another name', async () => {
    const name = nameOf((await kept()).pictures.at(-1)?.address)
    for (const other of [name.toUpperCase(), name.slice(1), `${name}.webp`, '../x', '']) {
      expect(await served(other)).toBeNull()
    }
  })

  test('has a bounded number made anew in an hour', async () => {
    const person = await aPerson(house.db)
    await aMembership(house.db, { personId: person.id, organisationId, role: 'organiser' })
    const viewer = await viewerOf(house.db, person.id)
    const wrong = input({ picture: Buffer.from('x').toString('base64') })
    const answers: string[] = []
    for (let tried = 0; tried <= throttles['picture.person'].points; tried++) {
      answers.push((await house.ask(keep, wrong, viewer)).keepPicture.__typename)
    }
    expect(answers.filter((one) => one === 'InvalidInput')).toHaveLength(answers.length - 1)
    expect(answers.at(-1)).toBe('TooMany')
  })
})
