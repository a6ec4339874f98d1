// A map whose wards are shaded by how much there is in each. The list beside it says the same.

type Point = readonly [x: number, y: number]

export type MapArea = { code: string; path: string; name: string; count: number; href: string }

export type WardMapProps = {
  /** What the map shows, and that the list says the same. */
  label: string
  width: number
  height: number
  /** The edge of all the land. */
  outline: string
  /** Where the part that is shown lies in the drawing that the paths are of. */
  transform: string
  /** A place and how far around it is looked, in the part that is shown. */
  near: { at: Point; reach: number } | null
  wards: readonly (MapArea & { council: string; at: Point })[]
  councils: readonly (MapArea & { at: Point })[]
}

/** The least of each shade of the key. */
export const shades = [0, 1, 2, 3, 5] as const

const shadeOf = (count: number) => shades.findLastIndex((least) => count >= least)

/** Its links are for a pointer: whoever uses the keyboard or listens has the list, which is shorter. */
export function WardMap({ label, width, height, outline, transform, ...map }: WardMapProps) {
  const { near, wards, councils } = map
  const named = near ? councils.filter(({ count }) => count > 0) : councils
  return (
    <svg className="cd-map" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      <g transform={transform}>
        <clipPath id="land">
          <path d={outline} />
        </clipPath>
        <g clipPath="url(#land)">
          <path className="w0" d={outline} />
          {councils.map(({ code, path, href }) => (
            <a key={code} href={href} tabIndex={-1} aria-hidden="true">
              <path className="c" d={path} />
            </a>
          ))}
          {wards.map(({ code, path, name, count, href }) => {
            const land = <path key={code} className={`w w${shadeOf(count)}`} d={path} />
            if (!count) return land
            return (
              <a key={code} href={href} tabIndex={-1} aria-hidden="true">
                <title>{`${name}: ${count}`}</title>
                {land}
              </a>
            )
          })}
          {councils.map(({ code, path }) => (
            <path key={code} className="edge" d={path} />
          ))}
        </g>
        <path className="edge" d={outline} />
      </g>
      {near && (
        <>
          <circle className="reach" cx={near.at[0]} cy={near.at[1]} r={near.reach} />
          <circle className="here" cx={near.at[0]} cy={near.at[1]} r="7" />
        </>
      )}
      {named.map(({ code, name, count, at: [x, y] }) => (
        <text key={code} className="halo" x={x} y={y} textAnchor="middle">
          {name}{' '}
          <tspan className="n" x={x} dy="1.1em">
            {count}
          </tspan>
        </text>
      ))}
    </svg>
  )
}
