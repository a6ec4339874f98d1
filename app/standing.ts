// Where one text of something stands in one language, of what is known of all its texts together.
import { otherLang, type Lang } from '#app/paths.ts'
import type { AuthoredText } from '#app/text.ts'

export type Standing = 'missing' | 'outdated' | 'machine' | 'draft' | 'checked'

/** As `wordings` of an event, an opportunity or an organisation. */
export type Wording = { language: Lang; state: Standing; parts: readonly string[] }

/** `name` is its field's, such as `requirements[0].why`. Null where nothing is said, or nothing is known of it. */
export function standingOf(
  wordings: readonly Wording[],
  name: string,
  text: AuthoredText,
  language: Lang,
): Standing | null {
  const wording = wordings.find((one) => one.language === language)
  if (!wording) return null
  if (!text[language]) return text[otherLang(language)] ? 'missing' : null
  const { state, parts } = wording
  if (parts.includes(name.replace(/\[(\d+)\]/, '.$1'))) return 'outdated'
  // Another of its texts is what waits: this one stood somewhere before, which is not kept.
  return state === 'missing' || state === 'outdated' ? null : state
}
