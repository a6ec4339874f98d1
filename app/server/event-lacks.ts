// Where in its form what an event lacks is filled in.

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
