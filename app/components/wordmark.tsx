import { knotPaths } from './knot-paths.ts'
import { otherLang, type Lang } from '#app/paths.ts'

// Widths in the drawing's own units: the names keep their place even in a fallback face.
const names = {
  en: { text: 'Pull Together', width: 155.8 },
  cy: { text: 'Cyd-dynnu', width: 129.5 },
} as const

/** Both names, each framed by its own rope; the page's language stands first. A picture only. */
export function Wordmark({ lang }: { lang: Lang }) {
  const drawing = lang === 'cy' ? knotPaths.wordmarkWelsh : knotPaths.wordmarkEnglish
  const first = names[lang]
  const second = names[otherLang(lang)]
  return (
    <svg
      className="cd-word__art"
      viewBox={drawing.viewBox}
      width="372"
      height="36"
      aria-hidden="true"
      focusable="false"
    >
      <path className="cd-rope-a" d={drawing.a} />
      <path className="cd-rope-b" d={drawing.b} />
      <g className="cd-word__names">
        <text
          x={-38 - first.width}
          y="5.4"
          textLength={first.width}
          lengthAdjust="spacingAndGlyphs"
          lang={lang}
        >
          {first.text}
        </text>
        <text
          x="38"
          y="5.4"
          textLength={second.width}
          lengthAdjust="spacingAndGlyphs"
          lang={otherLang(lang)}
        >
          {second.text}
        </text>
      </g>
    </svg>
  )
}
