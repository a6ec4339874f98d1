// Sends what organisers noted on a list: of each person only what the page did not show already.
import { again, issuesFrom, readForm, type Typed } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { run, type Asked } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

const MarkAttendance = graphql(
  `
    mutation MarkAttendance($input: MarkAttendanceInput!) {
      result: markAttendance(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

const marks = ['attended', 'absent', 'confirmed'] as const

/** The form again with what is wrong; null where it is done. */
export async function markFrom(asked: Asked, sessionId: string) {
  const submitted = await readForm(asked.request)
  const people: Typed[] = Array.isArray(submitted.values.people) ? submitted.values.people : []
  const changed = people.flatMap((person) => {
    const state = marks.find((one) => one === person?.state)
    if (!state || state === person.was) return []
    return [{ signUpId: String(person.id), state }]
  })
  const { result } = await run(asked, MarkAttendance, { input: { sessionId, marks: changed } })
  switch (result.__typename) {
    case 'Session':
      return null
    case 'InvalidInput':
      return again(submitted, issuesFrom(result))
    case 'AttendanceNotOpen':
      return again(submitted, [{ name: '', code: 'not_open' }])
    case 'WrongState':
      return again(submitted, [{ name: '', code: 'wrong_state' }])
    default:
      return unreachable(result)
  }
}
