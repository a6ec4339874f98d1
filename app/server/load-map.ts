// The map of Gwent with how much there is in each ward: the drawing, and the same in figures.
import type { LoaderFunctionArgs } from '@remix-run/node'
import type { MapCouncil, MapWard } from '#app/components/ward-map.tsx'
import { inOrder } from '#app/in-order.ts'
import { languageOf } from '#app/language.tsx'
import { graphql } from '#app/server/graphql.ts'
import { run } from '#app/server/run.ts'
import { drawWards, type WardMap } from '#app/server/ward-map.ts'

const Land = graphql(`
  query Land {
    councils: areas(kind: council) {
      code
      name {
        en
        cy
      }
    }
    wards: areas(kind: ward) {
      code
      lat
      lon
      name {
        en
        cy
      }
      parent {
        code
      }
    }
  }
`)

/** The drawing depends on where the wards are alone, and takes longer than a page. */
const drawn = new Map<string, WardMap>()

export type AreaCount = { ward: string; count: number }
export type MapData = Pick<WardMap, 'width' | 'height' | 'outline'> & {
  wards: MapWard[]
  councils: MapCouncil[]
}

/** `hrefOf` is where the things of one area are listed. Areas come in the order of the language's alphabet. */
export async function loadMap(
  asked: Pick<LoaderFunctionArgs, 'context' | 'request'>,
  counts: readonly AreaCount[],
  hrefOf: (area: { council: string; ward?: string }) => string,
): Promise<MapData> {
  const { lang } = languageOf(asked.request)
  const land = await run(asked, Land)
  const points = land.wards.map(({ code, lat, lon, parent }) => ({
    code,
    council: parent?.code ?? '',
    lat,
    lon,
  }))
  const key = JSON.stringify(points)
  const map = drawn.get(key) ?? drawWards(points)
  drawn.clear()
  drawn.set(key, map)

  const countOf = new Map(counts.map(({ ward, count }) => [ward, count]))
  const nameOf = ({ name }: (typeof land.councils)[number]) => name[lang] ?? name.en ?? ''
  const wards = land.wards.map((ward, at) => ({
    code: ward.code,
    council: ward.parent?.code ?? '',
    path: map.wards[at]?.path ?? '',
    name: nameOf(ward),
    count: countOf.get(ward.code) ?? 0,
    href: hrefOf({ council: ward.parent?.code ?? '', ward: ward.code }),
  }))
  const councils = map.councils.flatMap((shape) => {
    const council = land.councils.find(({ code }) => code === shape.code)
    if (!council) return []
    const inside = wards.filter((ward) => ward.council === shape.code)
    const count = inside.reduce((sum, ward) => sum + ward.count, 0)
    return [{ ...shape, name: nameOf(council), count, href: hrefOf({ council: shape.code }) }]
  })
  const { width, height, outline } = map
  return {
    width,
    height,
    outline,
    wards: inOrder(lang, wards, ({ name }) => name),
    councils: inOrder(lang, councils, ({ name }) => name),
  }
}
