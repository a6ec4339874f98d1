import { knotPaths } from './knot-paths.ts'

/** The two ropes that come in from both edges and meet: once at the foot of every page. */
export function FootTie() {
  const { viewBox, a, b } = knotPaths.tie
  return (
    <div className="cd-tie" aria-hidden="true">
      <span className="cd-tie__rope" />
      <svg className="cd-tie__knot" viewBox={viewBox} width="60" height="28" focusable="false">
        <path className="cd-rope-a" d={a} />
        <path className="cd-rope-b" d={b} />
      </svg>
      <span className="cd-tie__rope" />
    </div>
  )
}
