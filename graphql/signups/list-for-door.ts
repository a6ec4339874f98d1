// Gives whoever may read the list of a session the names for the door, and nothing more of anybody.
import { operation } from '#graphql/operation/operation.ts'
import { listInput } from '#graphql/signups/signup-input.ts'
import { takeList } from '#graphql/signups/take-list.ts'

export type DoorList = { names: string[]; next: string | null }

/** Of whoever has a place. The name of somebody who has left is empty. */
export const listForDoor = operation({
  permission: 'signUp.read',
  input: listInput,
  async run(tx, asked): Promise<DoorList> {
    const { signUps, next } = await takeList(tx, asked, 'door', ['confirmed', 'attended', 'absent'])
    return { names: signUps.map(({ person }) => person.name), next }
  },
})
