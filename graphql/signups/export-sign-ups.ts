// Gives the organisers the list of a session to take along, with all that is said of each.
import { operation } from '#graphql/operation/operation.ts'
import { liveStates } from '#graphql/signups/signup.ts'
import { listInput } from '#graphql/signups/signup-input.ts'
import { takeList } from '#graphql/signups/take-list.ts'
import type { PreferredLanguage, SignUpState } from '#prisma/client.ts'

export type SignUpRow = {
  name: string
  email: string | null
  preferredLanguage: PreferredLanguage
  state: SignUpState
  note: string | null
  signedUpAt: Date
}

export type SignUpExport = { rows: SignUpRow[]; next: string | null }

/** Who is coming first, then the waiting list in its order; a long list by parts. */
export const exportSignUps = operation({
  permission: 'signUp.decide',
  input: listInput,
  async run(tx, asked): Promise<SignUpExport> {
    const { signUps, next } = await takeList(tx, asked, 'file', [
      ...liveStates,
      'attended',
      'absent',
    ])
    const waits = (state: string) => Number(state === 'waiting')
    return {
      next,
      rows: signUps
        .sort((one, other) => waits(one.state) - waits(other.state))
        .map(({ person, state, note, createdAt }) => ({
          name: person.name,
          email: person.account?.email ?? person.email,
          preferredLanguage: person.preferredLanguage,
          state,
          note,
          signedUpAt: createdAt,
        })),
    }
  },
})
