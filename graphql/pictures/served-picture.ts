// The picture behind an address.
import type { Viewer } from '#graphql/access/viewer.ts'
import { showsPicturesTo } from '#graphql/pictures/picture-access.ts'
import type { Database } from '#prisma/client.ts'

/** WebP, by the name in its address; null where there is none that this viewer is shown now. */
export async function servedPicture(
  db: Database,
  name: string,
  viewer: Viewer,
): Promise<Uint8Array | null> {
  const hash = /^([\da-f]{64})\.webp$/.exec(name)?.[1]
  if (!hash) return null
  const picture = await db.picture.findFirst({
    where: { hash, organisation: showsPicturesTo(viewer) },
    select: { bytes: true },
  })
  return picture?.bytes ?? null
}
