import type { Request, Response } from 'express'
import sharp from 'sharp'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { action, loader } from '#app/routes/group-picture.tsx'
import type { FormReply } from '#app/server/form.ts'
import { pictures } from '#bin/pictures.ts'
import type { Viewer } from '#graphql/access/viewer.ts'
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

  const asked = (viewer: Viewer, use = 'logo') => {
    const path = `/en/groups/${group}/pictures/${use}`
    return askedFor(house, { path, params: { group: String(group), use }, viewer })
  }
  /** As a browser sends a form with a file in it. */
  const sent = (viewer: Viewer, fields: Record<string, string | File>) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    const { request, ...rest } = asked(viewer)
    return action({ ...rest, request: new Request(request.url, { method: 'POST', body }) })
  }
  const file = async () => {
    const image = sharp({ create: { width: 90, height: 30, channels: 3, background: '#0d4538' } })
    return new File([new Uint8Array(await image.png().toBuffer())], 'C:\\Nia\\logo.png')
  }

  test('takes a file, which a browser may then keep for good', async () => {
    const answer = await sent(owner, { picture: await file(), 'alt.en': 'A rope', 'alt.cy': '' })
    expect((answer as globalThis.Response).headers.get('Location')).toContain('done=pictureKept')
    const { picture } = await loader(asked(owner))
    expect(picture).toMatchObject({ use: 'logo', width: 90, height: 30, alt: { en: 'A rope' } })

    const said: Record<string, unknown> = {}
    const response = {
      setHeader: (name: string, value: string) => (said[name] = value),
      type: (value: string) => ((said.type = value), response),
      send: (body: Buffer) => (said.body = body),
    }
    const name = picture?.address.replace('/pictures/', '') ?? ''
    const next = vi.fn()
    const serve = (at: string) =>
      void pictures(house.db)(
        { params: { name: at } } as unknown as Request<{ name: string }>,
        response as unknown as Response,
        next,
      )
    serve(name)
    await vi.waitFor(() => expect(said.body).toBeInstanceOf(Buffer))
    expect(said).toMatchObject({
      'Cache-Control': 'public, max-age=31536000, immutable',
      type: 'image/webp',
    })
    expect((await sharp(said.body as Buffer).metadata()).format).toBe('webp')
    serve(`0${name.slice(1)}x`)
    await vi.waitFor(() => expect(next).toHaveBeenCalledExactlyOnceWith())
  })

  test('gives back the words of a form that is not taken, and never the file', async () => {
    const drawing = new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.png')
    const answer = await sent(owner, { picture: drawing, 'alt.en': 'A line' })
    const { issues, values } = (answer as unknown as { data: FormReply }).data
    expect(issues).toEqual([{ name: 'picture', code: 'not_a_picture', limit: null }])
    expect(values).toEqual({ alt: { en: 'A line' } })
  })

  test('lets the officer take a picture away, and not put one there', async () => {
    expect((await thrownBy(Promise.resolve(loader(asked(officer, 'photograph'))))).status).toBe(404)
    expect((await loader(asked(officer))).canChange).toBe(false)
    const kept = await house.db.picture.findFirstOrThrow({ where: { organisationId: group } })
    const fields = { picture: await file(), 'alt.en': 'Another rope' }
    expect((await thrownBy(Promise.resolve(sent(officer, fields)))).status).toBe(403)
    expect(await house.db.picture.findFirst({ where: { organisationId: group } })).toEqual(kept)
    await sent(officer, { do: 'takeAway' })
    expect(await house.db.picture.count({ where: { organisationId: group } })).toBe(0)
  })
})
