// Makes a picture anew from what somebody uploaded: turned as it was taken, of a fixed size, with nothing else in it.
import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { PictureUse } from '#prisma/client.ts'

/** Megabytes and bytes that are looked at. */
export const MOST_MEGABYTES = 8
export const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024
/** A small file can be an enormous picture. */
const MOST_PIXELS = 50_000_000
const MOST_SECONDS = 10

/** Within which it is kept, in pixels. */
const bounds = {
  logo: { width: 320, height: 320 },
  photograph: { width: 960, height: 720 },
} satisfies Record<PictureUse, object>

export type MadePicture = {
  hash: string
  /** WebP. */
  bytes: Uint8Array<ArrayBuffer>
  width: number
  height: number
}

/** Why none was made, as a code of the catalogues. */
export type PictureFault = 'not_a_picture' | 'picture_moves' | 'picture_too_large'

sharp.cache(false)

let last: Promise<unknown> = Promise.resolve()

/**
 * Whatever else the file carried, such as where it was taken and with what, is left behind. One after the other: a
 * file of two kilobytes can take half a gigabyte to read.
 */
export function makePicture(given: Buffer, use: PictureUse): Promise<MadePicture | PictureFault> {
  const made = last.then(() => makeAnew(given, use))
  last = made.catch(() => {})
  return made
}

async function makeAnew(given: Buffer, use: PictureUse): Promise<MadePicture | PictureFault> {
  if (given.length > MOST_BYTES) return 'picture_too_large'
  // Looked at before any reader of pictures sees it: a drawing in XML, say, could name other files.
  if (!beginsAsPicture(given)) return 'not_a_picture'
  if (isMovingPng(given)) return 'picture_moves'
  try {
    const image = sharp(given, { failOn: 'error', limitInputPixels: MOST_PIXELS })
    const { pages = 1 } = await image.metadata()
    if (pages > 1) return 'picture_moves'
    const { data, info } = await image
      .autoOrient()
      .resize({ ...bounds[use], fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .webp({ quality: use === 'logo' ? 90 : 78 })
      .timeout({ seconds: MOST_SECONDS })
      .toBuffer({ resolveWithObject: true })
    const bytes = new Uint8Array(data)
    const hash = createHash('sha256').update(bytes).digest('hex')
    return { hash, bytes, width: info.width, height: info.height }
  } catch (fault) {
    return /pixel limit/.test(String(fault)) ? 'picture_too_large' : 'not_a_picture'
  }
}

/** JPEG, PNG, WebP or AVIF, by its first bytes. */
function beginsAsPicture(given: Buffer): boolean {
  const begins = given.subarray(0, 12).toString('latin1')
  return /^(\xff\xd8\xff|\x89PNG\r\n\x1a\n|RIFF[^]{4}WEBP|[^]{4}ftypavi[fs])/.test(begins)
}

/** A moving PNG says so before its first picture; readers that know nothing of that show this one alone. */
function isMovingPng(given: Buffer): boolean {
  const moves = given.indexOf('acTL')
  return given[0] === 0x89 && moves > 0 && moves < given.indexOf('IDAT')
}
