// A few groups show a logo or a photograph, some days after they were vouched for.
import sharp from 'sharp'
import { groups } from '#graphql/demonstration/groups.ts'
import { pictures } from '#graphql/demonstration/pictures.ts'
import { laneOf } from '#graphql/demonstration/play-groups.ts'
import { later, organisationOf, type World } from '#graphql/demonstration/world.ts'
import { keepPicture } from '#graphql/pictures/keep-picture.ts'

/** Minutes. */
const THREE_DAYS = 3 * 24 * 60

export function playPictures(world: World): void {
  for (const { group, use, drawing, alt } of pictures) {
    const owner = groups.find(({ key }) => key === group)?.owner
    const looked = world.verified.get(group)
    if (!owner || !looked) throw new Error(`No group ${group} shows a picture.`)
    world.timeline.add(later(looked, THREE_DAYS), laneOf(group), async (now) => {
      const picture = await sharp(Buffer.from(drawing)).png().toBuffer()
      await keepPicture(await world.cast.as(owner, now), {
        organisationId: organisationOf(world, group),
        use,
        picture: picture.toString('base64'),
        alt,
      })
    })
  }
}
