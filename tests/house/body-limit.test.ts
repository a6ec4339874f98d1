import type { Request, Response } from 'express'
import { describe, expect, test } from 'vitest'
import { pathTo } from '#app/paths.ts'
import { bodyLimit } from '#bin/body-limit.ts'
import { GREATEST_BODY, GREATEST_PICTURE_FORM } from '#graphql/limits.ts'
import { MOST_BYTES } from '#graphql/pictures/make-picture.ts'

/** What comes of a body of so many bytes: the status by which it is refused, or "taken". */
async function comesOf(path: string, headers: Record<string, string>, signedIn = true) {
  let outcome: number | string = 'nothing'
  const limit = bodyLimit(
    (_request, _response, _next, status) => void (outcome = status),
    async () => signedIn,
  )
  limit({ path, headers } as unknown as Request, {} as Response, () => void (outcome = 'taken'))
  await Promise.resolve()
  await Promise.resolve()
  return outcome
}
const sized = (bytes: number) => ({ 'content-length': String(bytes) })

const pictures = (['en', 'cy'] as const).flatMap((lang) =>
  (['logo', 'photograph'] as const).map((use) => pathTo('groupPicture', lang, { group: 12, use })),
)
const group = { group: 12 }
const others = [
  '/graphql',
  pathTo('changeGroup', 'en', group),
  pathTo('registerGroup', 'en'),
  `${pictures[0]}/more`,
  `/x${pictures[0]}`,
  pictures[0]?.replace('/en/', '/cy/') ?? '',
]

describe('the length of what is sent', () => {
  test.each(pictures)('may be that of a picture at %s', async (path) => {
    expect(await comesOf(path, sized(GREATEST_PICTURE_FORM))).toBe('taken')
    expect(await comesOf(path, sized(GREATEST_PICTURE_FORM + 1))).toBe(413)
  })

  test.each(pictures)('is that of words at %s for whoever is not signed in', async (path) => {
    expect(await comesOf(path, sized(GREATEST_BODY), false)).toBe('taken')
    expect(await comesOf(path, sized(GREATEST_BODY + 1), false)).toBe(413)
  })

  test.each(others)('is that of words at %s', async (path) => {
    expect(await comesOf(path, sized(GREATEST_BODY))).toBe('taken')
    expect(await comesOf(path, sized(GREATEST_BODY + 1))).toBe(413)
  })

  test('is told beforehand, for a picture too', async () => {
    for (const path of [...pictures, ...others]) {
      expect(await comesOf(path, { 'transfer-encoding': 'chunked' })).toBe(411)
      expect(await comesOf(path, {})).toBe('taken')
    }
  })

  test('lets a picture through that is a little too large, so that its page can say so', () => {
    expect(GREATEST_PICTURE_FORM).toBeGreaterThan(MOST_BYTES * 1.2)
  })
})
