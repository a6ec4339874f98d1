// Finds areas by what people write in a table: a name in either language, or a code. Rules only.
import { words } from '#graphql/search/welsh-words.ts'

export type NamedArea = { code: string; nameEn: string; nameCy: string }

// What a name carries or not, folded: "Newport City Council", "Cyngor Sir Fynwy", "Pillgwenlly ward".
const wrapping =
  /^(?:cyngor (?:bwrdeistref sirol|dinas)? ?|ward )|(?: (?:county borough|county|city|borough))? council$| ward$/g
const linking = new Set(['and', 'a', 'ac'])

/** Makes the finder: a cell in; codes out, and the parts that are no area, as they were typed. */
export function areaFinder(areas: readonly NamedArea[]) {
  const codes = new Map<string, string>()
  for (const area of areas) {
    for (const name of [area.code, area.nameEn, area.nameCy]) codes.set(keyOf(name), area.code)
  }
  return (cell: string): { codes: string[]; unknown: string[] } => {
    const parts = cell
      .split(/[;,|/\n]/)
      .map((part) => part.trim())
      .filter(Boolean)
    const found = parts.map((part) => codes.get(keyOf(part)) ?? codes.get(keyOf(unwrapped(part))))
    return {
      codes: [...new Set(found.flatMap((code) => code ?? []))],
      unknown: parts.filter((_, position) => !found[position]),
    }
  }
}

/** Closed up, so that Pont-hir and Ponthir are one; "and" and "&" count alike. */
const keyOf = (name: string) =>
  words(name)
    .filter((word) => !linking.has(word))
    .join('')

const unwrapped = (name: string) => words(name).join(' ').replace(wrapping, '')
