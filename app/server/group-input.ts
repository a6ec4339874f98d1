// From what was typed about a group to the input of its operations.
import { textOrNull, ticked, type FormIssue, type Submitted } from '#app/server/form.ts'

type Pair = { en?: unknown; cy?: unknown } | undefined

const pair = (typed: Pair) => ({ en: textOrNull(typed?.en), cy: textOrNull(typed?.cy) })

type Registered = { scheme: 'GB_CHC' | 'GB_COH' | 'GB_MPR'; value: string | null }

/** `kind` is null where none was chosen. */
export function groupInput({ values }: Submitted) {
  const identifiers: { scheme?: unknown; value?: unknown }[] = values.identifiers ?? []
  return {
    name: pair(values.name),
    summary: pair(values.summary),
    areaCodes: ticked(values.areaCodes),
    identifiers: identifiers.map(
      ({ scheme, value }) => ({ scheme, value: textOrNull(value) }) as Registered,
    ),
    contactName: textOrNull(values.contactName),
    contactEmail: textOrNull(values.contactEmail),
    contactPhone: textOrNull(values.contactPhone),
    website: textOrNull(values.website),
  }
}

/** An issue with one of the areas is the issue of them all: they are ticked, not typed. */
export const atItsField = (issue: FormIssue): FormIssue =>
  issue.name.startsWith('areaCodes') ? { ...issue, name: 'areaCodes' } : issue
