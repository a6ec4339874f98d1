import { knotPaths } from './knot-paths.ts'

/** 1 one end held out · 2 both ends there · 3 hooked · 4 tied. */
export type KnotStage = 1 | 2 | 3 | 4

const drawings = {
  1: knotPaths.stage2,
  2: knotPaths.stage2,
  3: knotPaths.stage3,
  4: knotPaths.stage4,
}

/** How far a link has come, as the knot itself; the words beside it say the same. */
export function StageKnot({ stage }: { stage: KnotStage }) {
  const { viewBox, a, b } = drawings[stage]
  return (
    <svg
      className="cd-stage-knot"
      viewBox={viewBox}
      width="64"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <path className="cd-rope-a" d={a} />
      <path className={stage === 1 ? 'cd-rope-0' : 'cd-rope-b'} d={b} />
    </svg>
  )
}
