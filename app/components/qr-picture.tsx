// A code for a camera. Its address stands beside it in words, so it is a picture only.
import type { QrCode } from '#app/server/qr-code.ts'

/** How many squares of white a reader of codes wants around it. */
const QUIET = 4

export function QrPicture({ code, className }: { code: QrCode; className?: string }) {
  const side = code.size + 2 * QUIET
  return (
    <svg
      className={className}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      width="132"
      height="132"
      shapeRendering="crispEdges"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="#fff" d={`M${-QUIET} ${-QUIET}h${side}v${side}h${-side}z`} />
      <path fill="#000" d={code.path} />
    </svg>
  )
}
