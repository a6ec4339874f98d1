// Where in its form what an event or an opportunity lacks is filled in.
import { issuesFrom, type FormIssue } from '#app/server/form.ts'

type Dated = {
  online?: unknown
  venue?: { en?: unknown; cy?: unknown } | null
  ward?: unknown
  wardCode?: unknown
}

/** The field of a lack, by its name. Of dates it is that of the first which lacks it; `sessions` are in the form's order. */
export function lackField(lack: string, sessions: readonly (Dated | undefined)[]): string {
  const inPerson = (lacking: (session: Dated) => boolean, field: string) => {
    const at = sessions.findIndex((session) => session && !session.online && lacking(session))
    return at < 0 ? 'sessions' : `sessions[${at}].${field}`
  }
  switch (lack) {
    case 'venue':
      return inPerson(({ venue }) => !venue?.en && !venue?.cy, 'venue')
    case 'ward':
      return inPerson(({ ward, wardCode }) => !ward && !wardCode, 'wardCode')
    case 'under18':
      return 'under18Welcome'
    case 'description':
      return 'description'
    default:
      return 'sessions'
  }
}

type NotReady = { lacks: readonly string[]; toWrite: readonly string[] }

/** What is published and lacks something: each lack at its field, a language that lacks at each text to write. */
export const notReadyIssues = (
  { lacks, toWrite }: NotReady,
  fieldOf: (lack: string) => string,
): FormIssue[] =>
  lacks.flatMap((lack) => {
    const code = `lacks_${lack}`
    if (lack !== 'languages') return [{ name: fieldOf(lack), code }]
    return issuesFrom({
      issues: toWrite.map((path) => ({ path: path.split('.'), code, limit: null })),
    })
  })

type Wording = { language: string; state: string; parts: readonly string[] }

/** The field of the first text that is missing in one of its languages. */
export function missingTextField(wordings: readonly Wording[]): string {
  const lacking = wordings.find(({ state }) => state === 'missing')
  return lacking ? `${lacking.parts[0]}.${lacking.language}` : 'title'
}
