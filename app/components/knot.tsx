import { knotPaths } from './knot-paths.ts'

/** The tied knot, large: on the home page's green band and where somebody has a place. */
export function Knot({ className = 'cd-knot-big' }: { className?: string }) {
  const { viewBox, a, b } = knotPaths.big
  return (
    <svg
      className={className}
      viewBox={viewBox}
      width="136"
      height="80"
      aria-hidden="true"
      focusable="false"
    >
      <path className="cd-rope-a" d={a} />
      <path className="cd-rope-b" d={b} />
    </svg>
  )
}
