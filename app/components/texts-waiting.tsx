// For whoever writes for a group: the way to what stands in one language only, or is older there.
import type { TextWaiting } from '#app/server/texts-waiting.ts'

export function TextsWaiting({ texts }: { texts: readonly TextWaiting[] }) {
  return texts.map(({ href, text }) => (
    <p key={href}>
      <a className="cd-more" href={href}>
        {text}
      </a>
    </p>
  ))
}
