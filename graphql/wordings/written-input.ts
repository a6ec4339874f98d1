// What whoever writes says of how each language stands. Left out, what they wrote is their draft.
import { z } from 'zod'
import { writtenStates } from '#graphql/wordings/wording.ts'

const state = z.enum(writtenStates).nullish()

export const writtenInput = z.object({ en: state, cy: state }).nullish()
