// Families share an address: who is who under it is told by the name.
import { words } from '#graphql/search/welsh-words.ts'

/** Whether two names are one, however they were typed: case, accents, spaces and stops aside. */
export const isSameName = (one: string, other: string): boolean =>
  words(one).join(' ') === words(other).join(' ')
