// How a text in two languages looks in GraphQL.
import { builder } from '#graphql/builder.ts'
import type { BilingualText } from '#graphql/text/bilingual-text.ts'

/** What people wrote, in English, Welsh or both. */
export const Text = builder.objectRef<BilingualText>('Text').implement({
  description:
    'What somebody wrote, in English, Welsh or both. A language without a version is null.',
  fields: (t) => ({
    en: t.exposeString('en', { nullable: true, description: 'The English version.' }),
    cy: t.exposeString('cy', { nullable: true, description: 'The Welsh version.' }),
  }),
})

export const TextInput = builder.inputType('TextInput', {
  description: 'A text in English, Welsh or both.',
  fields: (t) => ({
    en: t.string({ description: 'The English version.' }),
    cy: t.string({ description: 'The Welsh version.' }),
  }),
})

/** Where nobody has written anything. */
export const noText: BilingualText = { en: null, cy: null }

type Pair<Name extends string> = Record<`${Name}En` | `${Name}Cy`, string | null>

/** Reads the two columns of a text. */
export const textOf = <Name extends string>(name: Name, row: Pair<Name>): BilingualText => ({
  en: row[`${name}En`],
  cy: row[`${name}Cy`],
})

/** Writes a text into its two columns. */
export const columnsOf = <Name extends string>(name: Name, text: BilingualText): Pair<Name> =>
  ({ [`${name}En`]: text.en, [`${name}Cy`]: text.cy }) as Pair<Name>
