import sharp from 'sharp'
import { expect, test } from 'vitest'
import { makePicture } from '#graphql/pictures/make-picture.ts'

test('of many pictures at once only one is held in memory', async () => {
  const image = sharp({ create: { width: 2000, height: 2000, channels: 3, background: '#0d4538' } })
  const given = await image.png().toBuffer()
  const making = Array.from({ length: 6 }, () => makePicture(given, 'logo'))
  let isOver = false
  const all = Promise.all(making).finally(() => (isOver = true))
  const seen = new Set<number>()
  while (!isOver) {
    // Never added up: a picture goes from the one to the other between two looks, and would count twice.
    const { queue, process } = sharp.counters()
    seen.add(queue).add(process)
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(Math.max(...seen)).toBe(1)
  expect((await all).map((made) => typeof made)).toEqual(Array(6).fill('object'))
})

test('one that could not be made keeps nobody after it from theirs', async () => {
  const image = sharp({ create: { width: 9, height: 9, channels: 3, background: '#0d4538' } })
  const broken = Buffer.from('\xff\xd8\xff and no more', 'latin1')
  const given = await image.png().toBuffer()
  const made = await Promise.all([makePicture(broken, 'logo'), makePicture(given, 'logo')])
  expect(made).toEqual(['not_a_picture', expect.objectContaining({ width: 9, height: 9 })])
})
