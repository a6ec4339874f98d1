// The one refusal of a text that reads like a report of a crime, whichever room it was typed in.
import { Refusal } from '#graphql/operation/refusal.ts'

/** The page answers with 999, 101 and Crimestoppers; whoever says that it is none may go on. */
export class LooksLikeCrimeReport extends Refusal {}
