// Whether the wards and priorities that a group chose for what it publishes are there to be chosen.
import type { Transaction } from '#graphql/operation/operation.ts'
import { InvalidInput, type InputIssue } from '#graphql/operation/refusal.ts'

type Chosen = {
  /** Each with its place in the input; none where no ward was chosen. */
  wards: readonly { path: string[]; code: string | null }[]
  priorityIds: readonly number[]
}

type Offered = {
  /** Codes of those in which the organisation works; none means everywhere. */
  councils: readonly string[]
  /** Codes of wards that stood there before: they stay, wherever the organisation works by now. */
  kept?: readonly (string | null)[]
}

/** Throws InvalidInput where a priority or a ward does not exist, or a ward is not offered. */
export async function assertChosen(
  tx: Transaction,
  { wards, priorityIds }: Chosen,
  { councils, kept = [] }: Offered,
): Promise<void> {
  const codes = wards.flatMap(({ code }) => code ?? [])
  const found = codes.length
    ? await tx.db.area.findMany({ where: { kind: 'ward', code: { in: codes } } })
    : []
  const councilOf = new Map(found.map((ward) => [ward.code, ward.parentCode ?? '']))
  const issues = wards.flatMap(({ path, code }): InputIssue[] => {
    if (code === null || kept.includes(code)) return []
    const council = councilOf.get(code)
    if (council === undefined) return [{ path, code: 'no_such_ward', limit: null }]
    const outside = councils.length > 0 && !councils.includes(council)
    return outside ? [{ path, code: 'ward_outside_area', limit: null }] : []
  })
  const known = await tx.db.priority.count({ where: { id: { in: [...priorityIds] } } })
  if (known !== new Set(priorityIds).size) {
    issues.push({ path: ['priorityIds'], code: 'wrong_id', limit: null })
  }
  if (issues.length) throw new InvalidInput(issues)
}
