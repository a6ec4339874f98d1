// What is said of one thing and waits to be written, mended or read in one of the languages, with the way there.
import { languageOf } from '#app/language.tsx'
import { graphql } from '#app/server/graphql.ts'
import { run, type Asked } from '#app/server/run.ts'

const TextsWaiting = /* @__PURE__ */ graphql(`
  query TextsWaiting($event: Int, $opportunity: Int) {
    textsToWrite(event: $event, opportunity: $opportunity) {
      number
      language
      state
    }
  }
`)

export type TextWaiting = { href: string; text: string }

/** To be asked for whoever may write it. One statement more. */
export async function textsWaiting(
  asked: Asked,
  of: { event: number } | { opportunity: number },
): Promise<TextWaiting[]> {
  const { t, to } = languageOf(asked.request)
  const { textsToWrite } = await run(asked, TextsWaiting, of)
  return textsToWrite.map(({ number, language, state }) => ({
    href: to('textToWrite', { text: number }),
    text: t(`writing:more.${state as 'missing'}.${language}`),
  }))
}
