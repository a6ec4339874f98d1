// The shapes of what is said about a link, for forms and the API alike.
import { z } from 'zod'
import { idOf } from '#graphql/operation/id.ts'
import { day, taskWords } from '#graphql/tasks/task-input.ts'
import { longText, optionalLongText } from '#graphql/text/clean-text.ts'
import {
  ContactKind,
  LinkOutcome,
  LinkStage,
  PreferredLanguage,
  Ring,
} from '#prisma/generated/prisma/enums.ts'

const language = z
  .enum(PreferredLanguage, { error: 'required' })
  .refine((code) => code !== 'unknown', 'required')
const purpose = longText({ max: 2000 })
const yes = z.boolean().nullish().transform(Boolean)

/** Every step that leaves a link open says what comes next, and when. */
const next = { nextAction: taskWords(), nextActionOn: day }

/** The task that is done by this step, where there is one. */
const doneTaskId = idOf('Task').nullish()

/** The version that the form was opened on. */
const onVersion = { linkId: idOf('Link'), version: z.number({ error: 'required' }).int('wrong') }

export const askLinkInput = z
  .object({
    organisationId: idOf('Organisation'),
    withId: idOf('Organisation').nullish(),
    /** To the commissioner's office of the area in which the organisation works. */
    withOffice: yes,
    purpose,
    language,
    /** Said by whoever was met with 999, 101 and Crimestoppers, and goes on. */
    notACrime: yes,
  })
  .refine(({ withId, withOffice }) => !(withId && withOffice), {
    path: ['withId'],
    error: 'one_of_two',
  })

export const openLinkInput = z.object({
  organisationId: idOf('Organisation'),
  withId: idOf('Organisation').nullish(),
  purpose,
  language,
  ...next,
})

export const setPartnerInput = z.object({ ...onVersion, withId: idOf('Organisation') })

export const introduceLinkInput = z.object({ ...onVersion, ...next, doneTaskId })

export const moveLinkInput = introduceLinkInput.extend({
  stage: z.enum(LinkStage, { error: 'required' }),
})

export const closeLinkInput = z
  .object({
    ...onVersion,
    /** Only who asked takes an ask back: withdrawLink. */
    outcome: z
      .enum(LinkOutcome, { error: 'required' })
      .refine((outcome) => outcome !== 'withdrawn', 'wrong'),
    note: optionalLongText({ max: 2000 }),
  })
  .refine(({ outcome, note }) => outcome === 'tied' || note !== null, {
    path: ['note'],
    error: 'required',
  })

/** The note is for the officer: why, if they care to say. */
export const withdrawLinkInput = z.object({ ...onVersion, note: optionalLongText({ max: 2000 }) })

export const reassignLinkInput = z.object({ ...onVersion, officerId: idOf('Person') })

/** What a form leaves empty was not said. */
const unlessEmpty = <Shape extends z.ZodType<string, string>>(shape: Shape) =>
  z
    .string()
    .nullish()
    .transform((text) => text?.trim() || null)
    .pipe(shape.nullable())

/** How somebody was spoken with; that a link took a step, nobody writes by hand. */
const kind = z
  .enum(ContactKind, { error: 'required' })
  .refine((one) => one !== 'step', { error: 'required' })

const entry = {
  kind,
  /** Nobody is presumed to write for others, or for themselves alone: null is refused with what else is missing. */
  ring: z
    .enum(Ring)
    .nullish()
    .transform((said) => said ?? null),
  text: longText({ max: 5000 }),
  /** Whether one of the sides was heard from; null where nobody says. */
  heardFrom: z
    .boolean()
    .nullish()
    .transform((said) => said ?? null),
  /** The day on which it was; today where it is left empty. */
  day: unlessEmpty(day),
}

export const logContactInput = z
  .object({
    linkId: idOf('Link'),
    ...entry,
    nextAction: unlessEmpty(taskWords()),
    nextActionOn: unlessEmpty(day),
    doneTaskId,
  })
  .superRefine(({ nextAction, nextActionOn }, context) => {
    if (Boolean(nextAction) === Boolean(nextActionOn)) return
    const path = [nextAction ? 'nextActionOn' : 'nextAction']
    context.addIssue({ code: 'custom', path, message: 'required' })
  })

const entryAlone = { entryId: idOf('LogEntry') }

export const correctEntryInput = z.object({ ...entryAlone, ...entry })

export const withdrawEntryInput = z.object(entryAlone)
