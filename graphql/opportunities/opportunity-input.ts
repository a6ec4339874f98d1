// The shapes of what is said about an opportunity, for forms and the API alike.
import { z } from 'zod'
import { idOf } from '#graphql/operation/id.ts'
import { asWell, chosen, listOf, wholeNumber } from '#graphql/operation/input-shapes.ts'
import { bilingualText, reasonText } from '#graphql/text/clean-text.ts'
import { isLondonDate } from '#graphql/time/london-time.ts'
import { writtenInput } from '#graphql/wordings/written-input.ts'
import { Timing } from '#prisma/generated/prisma/enums.ts'

const GREATEST_WANTED = 10_000
const MOST_REQUIREMENTS = 20

/** A day, or null where the field was left empty. */
const day = z
  .string()
  .nullish()
  .transform((text) => text?.trim() || null)
  .refine((text) => text === null || isLondonDate(text), { error: 'no_such_date' })

/** What is asked for is never said without why. A pair left empty is none. */
const requirement = z
  .object({
    what: bilingualText({ max: 200, required: false }),
    why: bilingualText({ max: 500, required: false }),
  })
  .superRefine(({ what, why }, context) => {
    const [hasWhat, hasWhy] = [what, why].map(({ en, cy }) => Boolean(en ?? cy))
    if (hasWhat === hasWhy) return
    context.addIssue({ code: 'custom', path: [hasWhat ? 'why' : 'what'], message: 'required' })
  }, asWell)

const fields = z.object({
  title: bilingualText({ max: 120, required: true }),
  description: bilingualText({ max: 5000, required: false, lines: 'many' }),
  timing: chosen(Timing),
  timingText: bilingualText({ max: 200, required: false }),
  startsOn: day,
  endsOn: day,
  fromHome: z.boolean().nullish().transform(Boolean),
  venue: bilingualText({ max: 200, required: false }),
  wardCode: z
    .string()
    .nullish()
    .transform((code) => code || null)
    .refine((code) => code === null || /^W05\d{6}$/.test(code), { error: 'no_such_ward' }),
  skills: bilingualText({ max: 2000, required: false, lines: 'many' }),
  heldIn: listOf(z.string().regex(/^[a-z]{2,3}$/, 'no_such_language'), 10),
  minimumAge: wholeNumber(0, 120, 'not_an_age'),
  under18Welcome: z
    .boolean()
    .nullish()
    .transform((said) => said ?? null),
  wanted: wholeNumber(1, GREATEST_WANTED, 'not_a_number_wanted'),
  priorityIds: listOf(idOf('Priority'), 20),
  requirements: listOf(requirement, MOST_REQUIREMENTS).transform((all) =>
    all.filter(({ what }) => what.en !== null || what.cy !== null),
  ),
  written: writtenInput,
})

type Days = { timing: string; startsOn: string | null; endsOn: string | null }

function daysFit({ timing, startsOn, endsOn }: Days, context: z.RefinementCtx) {
  const fault = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message })
  if (timing === 'once' && !startsOn) fault('startsOn', 'required')
  // A day that was refused by itself is not compared as well.
  if (![startsOn, endsOn].every((one) => one && isLondonDate(one))) return
  if (String(endsOn) < String(startsOn)) fault('endsOn', 'ends_before_start')
}

export const draftOpportunityInput = fields
  .extend({ organisationId: idOf('Organisation') })
  .superRefine(daysFit, asWell)

export const changeOpportunityInput = fields
  .extend({
    opportunityId: idOf('Opportunity'),
    /** The version that the form was opened on. */
    version: z.number({ error: 'required' }).int('wrong'),
  })
  .superRefine(daysFit, asWell)

export type OpportunityFields = z.output<typeof fields>

export const opportunityAlone = z.object({ opportunityId: idOf('Opportunity') })

/** A reason is told to everybody whom it concerns, so it is said in words. */
export const opportunityWithReason = opportunityAlone.extend({ reason: reasonText({ max: 1000 }) })
