// Finds organisations of the directory by part of a name, for forms that choose one without a script.
import { directoryOrder } from '#app/in-order.ts'
import type { Lang } from '#app/paths.ts'
import { textOrNull, type FormIssue, type Typed } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { run, type Asked } from '#app/server/run.ts'
import { versionOf } from '#app/text.ts'
import { toLookFor } from '#graphql/text/text-faults.ts'

const PickOrganisation = graphql(`
  query PickOrganisation($search: String!, $order: OrganisationOrder!) {
    organisations(filter: { search: $search }, order: $order, first: 10) {
      edges {
        node {
          id
          name {
            en
            cy
          }
        }
      }
    }
  }
`)

export type PickedOrganisation = { id: string; name: { text: string; lang: Lang } }

export async function organisationsNamed(
  asked: Asked,
  lang: Lang,
  search: string,
): Promise<PickedOrganisation[]> {
  const { organisations } = await run(asked, PickOrganisation, {
    search: toLookFor(search, 120),
    order: directoryOrder(lang),
  })
  return organisations.edges.map(({ node: { id, name } }) => ({ id, name: versionOf(name, lang) }))
}

export type Picking = {
  /** The chosen organisation's id, once one is chosen. */
  id: string | null
  matches: PickedOrganisation[]
  issues: FormIssue[]
}

/** What a mutation is given for what was not picked, so that it says what else is wrong: no id of anything. */
const NOT_PICKED = ''

export const idOf = ({ id, issues }: Picking): string | null => (issues.length ? NOT_PICKED : id)

/** What is wrong with a form, where its pickers say themselves what is wrong with them. */
export const withPickers = (
  issues: readonly FormIssue[],
  pickers: Readonly<Record<string, Picking>>,
): FormIssue[] => [
  ...Object.values(pickers).flatMap((one) => one.issues),
  ...issues.filter(({ name }) => !pickers[name]?.issues.length),
]

/** Reads a picker: what is chosen, or what to choose from. Only a choice among what the name typed now finds counts. */
export async function readPicker(
  asked: Asked,
  lang: Lang,
  values: Typed,
  { name, optional = false }: { name: string; optional?: boolean },
): Promise<Picking> {
  const typed = textOrNull(values[name])
  if (!typed) {
    const issues = optional ? [] : [{ name, code: 'required' }]
    return { id: null, matches: [], issues }
  }
  const matches = await organisationsNamed(asked, lang, typed)
  const chosen = values[`${name}Searched`] === typed ? textOrNull(values[`${name}Id`]) : null
  if (chosen && matches.some((one) => one.id === chosen)) return { id: chosen, matches, issues: [] }
  const issue = matches.length ? { name: `${name}Id`, code: 'choose' } : { name, code: 'none' }
  return { id: null, matches, issues: [issue] }
}
