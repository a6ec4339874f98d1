// A map whose wards are shaded by how much there is in each, with councils to press. A list beside it says the same.

export type MapArea = { code: string; path: string; name: string; count: number; href: string }
export type MapWard = MapArea & { council: string }
export type MapCouncil = MapArea & { x: number; y: number }

export type WardMapProps = {
  /** What the map shows, and that the list says the same. */
  label: string
  width: number
  height: number
  /** The edge of all the land. */
  outline: string
  wards: readonly MapWard[]
  councils: readonly MapCouncil[]
}

/** The least of each shade of the key. */
export const shades = [0, 1, 2, 3, 5] as const

export const shadeOf = (count: number) => shades.findLastIndex((least) => count >= least)

export function WardMap({ label, width, height, outline, wards, councils }: WardMapProps) {
  return (
    <svg className="cd-map" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
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
            // Whoever uses the keyboard or listens has the list, which is shorter.
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
      {councils.map(({ code, name, count, href, x, y }) => (
        <a key={code} href={href} className="halo">
          <text x={x} y={y} textAnchor="middle">
            {name}{' '}
            <tspan className="n" x={x} dy="1.1em">
              {count}
            </tspan>
          </text>
        </a>
      ))}
    </svg>
  )
}
