import type { Request, Response } from 'express'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { action, loader } from '#app/routes/group-picture.tsx'
import type { FormReply } from '#app/server/form.ts'
import { pictures } from '#bin/pictures.ts'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import type { MembershipRole } from '#prisma/client.ts'
import { aMembership, anOrganisation, aPerson, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { askedFor, thrownBy } from '#tests/support/page.ts'

describe('the page of a group’s picture', () => {
  let house: House
  let group: number
  let owner: Viewer
  let officer: Viewer
  beforeAll(async () => {
    house = await openHouse()
    ;({ id: group } = await anOrganisation(house.db))
    const member = async (organisationId: number, role: MembershipRole) => {
      const { id: personId } = await aPerson(house.db)
      await aMembership(house.db, { personId, organisationId, role })
      return viewerOf(house.db, personId)
    }
    owner = await member(group, 'owner')
    const council = await anOrganisation(house.db, { kind: 'county_voluntary_council' })
    officer = await member(council.id, 'liaison_officer')
  })

  const asked = (viewer: Viewer, use = 'logo', query = '') => {
    const path = `/en/groups/${group}/pictures/${use}${query}`
    return askedFor(house, { path, params: { group: String(group), use }, viewer })
  }
  /** As a browser sends a form with a file in it. */
  const sent = (viewer: Viewer, fields: Record<string, string | File>, query = '') => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    const { request, ...rest } = asked(viewer, 'logo', query)
    return action({ ...rest, request: new Request(request.url, { method: 'POST', body }) })
  }
  const file = async () => {
    const image = sharp({ create: { width: 90, height: 30, channels: 3, background: '#0d4538' } })
    return new File([new Uint8Array(await image.png().toBuffer())], 'C:\\Nia\\logo.png')
  }

  const backTo = (answer: unknown) =>
    (answer as globalThis.Response).headers.get('Location')?.replace('https://pull.example', '')
  const repliedTo = (answer: unknown) => (answer as { data: FormReply }).data
  /** What is answered at the picture's own address, to whoever asks. */
  const served = async (address: string, viewer: Viewer) => {
    const said: Record<string, unknown> = {}
    const response = {
      setHeader: (name: string, value: string) => (said[name] = value),
      type: (value: string) => ((said.type = value), response),
      send: (body: Buffer) => (said.body = body),
    }
    await new Promise<void>((over) => {
      const params = { name: address.replace('/pictures/', '') }
      const send = response.send
      response.send = (body) => (over(), send(body))
      void pictures(house.db, async () => viewer)(
        { params } as unknown as Request<{ name: string }>,
        response as unknown as Response,
        () => over(),
      )
    })
    return said
  }

  test('takes a file, and says so where it was sent', async () => {
    const answer = await sent(owner, { picture: await file(), 'alt.en': 'A rope', 'alt.cy': '' })
    expect(backTo(answer)).toBe(`/en/groups/${group}/pictures/logo?done=pictureKept`)
    const { picture, chooses } = await loader(asked(owner))
    expect(picture).toMatchObject({ use: 'logo', width: 90, height: 30, alt: { en: 'A rope' } })
    expect(chooses).toBe(false)
  })

  test('shows it to the world for an hour at a time, and to its own before anybody may keep it', async () => {
    const { address = '' } = (await loader(asked(owner))).picture ?? {}
    const shown = await served(address, visitor)
    expect(shown).toMatchObject({ 'Cache-Control': 'public, max-age=3600', type: 'image/webp' })
    expect((await sharp(shown.body as Buffer).metadata()).format).toBe('webp')
    expect(await served(`${address}x`, owner)).toEqual({})
    const where = { id: group }
    await house.db.organisation.update({ where, data: { state: 'registered' } })
    expect(await served(address, visitor)).toEqual({})
    const own = await served(address, owner)
    expect(own).toMatchObject({ 'Cache-Control': 'private, no-cache', body: expect.any(Buffer) })
    await house.db.organisation.update({ where, data: { state: 'verified' } })
  })

  test('asks for another picture with nothing of the one that is there', async () => {
    expect((await loader(asked(owner, 'logo', '?another=1'))).chooses).toBe(true)
    const nothing = await sent(owner, { 'alt.en': '' }, '?another=1')
    expect(repliedTo(nothing).issues.map(({ name }) => name)).toEqual(['picture', 'alt.en'])
    await sent(owner, { 'alt.en': 'A longer rope' })
    const { picture } = await loader(asked(owner))
    expect(picture).toMatchObject({ width: 90, alt: { en: 'A longer rope' } })
  })

  test('takes no words for a picture that is no longer there, and says so', async () => {
    const { picture } = await loader(asked(owner))
    const words = { version: '/pictures/before.webp', 'alt.en': 'What was there before' }
    const answer = repliedTo(await sent(owner, words))
    expect(answer.issues).toEqual([{ name: '', code: 'stale' }])
    expect(answer.values).toMatchObject({ alt: { en: 'What was there before' } })
    expect((await loader(asked(owner))).picture).toEqual(picture)
    const seen = { ...words, version: picture?.address ?? '' }
    expect(backTo(await sent(owner, seen))).toContain('done=pictureKept')
  })

  test('gives back the words of a form that is not taken, and never the file', async () => {
    const drawing = new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.png')
    const answer = await sent(owner, { picture: drawing, 'alt.en': 'A line' }, '?another=1')
    const { issues, values } = repliedTo(answer)
    expect(issues).toEqual([{ name: 'picture', code: 'not_a_picture', limit: null }])
    expect(values).toEqual({ alt: { en: 'A line' } })
  })

  test('lets the officer take a picture away, and not put one there', async () => {
    expect((await thrownBy(Promise.resolve(loader(asked(officer, 'photograph'))))).status).toBe(404)
    expect(await loader(asked(officer, 'logo', '?another=1'))).toMatchObject({
      canChange: false,
      chooses: false,
    })
    const kept = await house.db.picture.findFirstOrThrow({ where: { organisationId: group } })
    const fields = { picture: await file(), 'alt.en': 'Another rope' }
    expect((await thrownBy(Promise.resolve(sent(officer, fields)))).status).toBe(403)
    expect(await house.db.picture.findFirst({ where: { organisationId: group } })).toEqual(kept)
    expect(backTo(await sent(officer, { do: 'takeAway' }))).toContain(`/groups/${group}?done=`)
    expect(await house.db.picture.count({ where: { organisationId: group } })).toBe(0)
  })
})
