// How the texts of the demonstration came about: some were read by somebody else, a few a machine wrote.
import { chanceOf } from '#graphql/demonstration/chance.ts'
import type { Two } from '#graphql/demonstration/two.ts'
import type { WrittenState } from '#graphql/wordings/wording.ts'

const CHECKED = 45
const BY_A_MACHINE = 8

/** What whoever writes it says of it; `welsh` is written down where it is not left to chance. */
export function writtenOf(title: Two, welsh?: WrittenState) {
  if (title.en === null || title.cy === null) return null
  const chance = chanceOf(`written ${title.en}`)
  if (welsh === 'machine' || (!welsh && chance.happens(BY_A_MACHINE))) {
    return { cy: 'machine' as const }
  }
  const isChecked = welsh === 'checked' || (!welsh && chance.happens(CHECKED))
  return isChecked ? { en: 'checked' as const, cy: 'checked' as const } : null
}
