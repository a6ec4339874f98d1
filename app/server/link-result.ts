// Reads what a mutation about links or tasks answered with, as what its form shows.
import { issuesFrom, type FormIssue } from '#app/server/form.ts'
import { unreachable } from '#app/server/unreachable.ts'

type Result =
  | { __typename: 'Link' | 'Task' }
  | { __typename: 'InvalidInput'; issues: Parameters<typeof issuesFrom>[0]['issues'] }
  | { __typename: 'NobodyToTell'; side: string }
  | { __typename: 'Stale' | 'WrongState' | 'NoPartner' | 'NotVerified' }
  | { __typename: 'OutsideRemit' | 'AlreadyAsked' | 'LooksLikeCrimeReport' }

/** What is wrong, at its fields; null where it is done. `rename` maps an input's name to the form's. */
export function issuesOf(result: Result, rename: Record<string, string> = {}): FormIssue[] | null {
  switch (result.__typename) {
    case 'Link':
    case 'Task':
      return null
    case 'InvalidInput':
      return issuesFrom(result, rename)
    case 'NobodyToTell':
      return [{ name: '', code: `NobodyToTell_${result.side}` }]
    case 'Stale':
      return [{ name: '', code: 'stale' }]
    case 'WrongState':
    case 'NoPartner':
    case 'NotVerified':
    case 'OutsideRemit':
    case 'AlreadyAsked':
    case 'LooksLikeCrimeReport':
      return [{ name: '', code: result.__typename }]
    default:
      return unreachable(result)
  }
}
