// Where what was written stands in each language. Rules only: texts before and after in, a state out.
import type { BilingualText } from '#graphql/text/bilingual-text.ts'
import type { TextState, WordingLanguage } from '#prisma/client.ts'

/** What was written about one thing: each text by its path in an input. Names of places and bodies are none. */
export type Texts = Readonly<Record<string, BilingualText>>

/** What whoever wrote it says of it. That it is missing or outdated nobody says: it is seen. */
export const writtenStates = ['draft', 'machine', 'checked'] as const
export type WrittenState = (typeof writtenStates)[number]

export type Standing = { state: TextState; parts: string[] }

type Change = {
  /** None where it is new. */
  before: Texts | null
  after: Texts
  /** Where it stood in this language. */
  stood: Standing | null
  said: WrittenState | null
}

/** Where a change leaves one language; null where nothing is written in either. */
export function standingAfter(
  language: WordingLanguage,
  { before, after, stood, said }: Change,
): Standing | null {
  const other = language === 'en' ? 'cy' : 'en'
  const written = Object.entries(after).filter(([, text]) => text.en ?? text.cy)
  if (!written.length) return null
  const isChanged = (part: string, text: BilingualText, side: WordingLanguage) =>
    (before?.[part]?.[side] ?? null) !== text[side]

  // What was empty until now says the same as this: it makes nothing out of date.
  const isRewritten = (part: string, text: BilingualText) =>
    Boolean(before?.[part]?.[other]) && isChanged(part, text, other)

  const missing = written.filter(([, text]) => text[language] === null)
  if (missing.length) return { state: 'missing', parts: partsOf([...missing, ...outdated()]) }
  const parts = partsOf(outdated())
  if (parts.length) return { state: 'outdated', parts }
  if (said) return { state: said, parts }
  const isNew = written.some(([part, text]) => isChanged(part, text, language))
  const kept = writtenStates.find((state) => state === stood?.state)
  return { state: isNew || !kept ? 'draft' : kept, parts }

  function outdated() {
    // Whoever says how it stands now has looked at all of it.
    if (said || !before) return []
    return written.filter(
      ([part, text]) =>
        text.en !== null &&
        text.cy !== null &&
        !isChanged(part, text, language) &&
        (isRewritten(part, text) || stood?.parts.includes(part)),
    )
  }
}

/** The paths of texts that stand in one language only, such as "description.cy". */
export const emptySides = (texts: Texts): string[] =>
  Object.entries(texts).flatMap(([part, { en, cy }]) =>
    Boolean(en) === Boolean(cy) ? [] : [`${part}.${en ? 'cy' : 'en'}`],
  )

const partsOf = (texts: readonly (readonly [string, BilingualText])[]) =>
  texts.map(([part]) => part)
