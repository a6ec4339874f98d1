// The shapes of what is said about a link, for forms and the API alike.
import { z } from 'zod'
import type { Context } from '#graphql/context.ts'
import { idOf } from '#graphql/operation/id.ts'
import { asWell, chosen, preferredLanguage } from '#graphql/operation/input-shapes.ts'
import { daySoFar, dayToCome, taskWords } from '#graphql/tasks/task-input.ts'
import { longText, optionalLongText } from '#graphql/text/clean-text.ts'
import { ContactKind, LinkOutcome, LinkStage, Ring } from '#prisma/generated/prisma/enums.ts'

const purpose = longText({ max: 2000 })
type Clock = Pick<Context, 'now'>

const yes = z.boolean().nullish().transform(Boolean)

/** Every step that leaves a link open says what comes next, and when. */
const next = (clock: Clock) => ({ nextAction: taskWords(), nextActionOn: dayToCome(clock) })

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
    language: preferredLanguage,
    /** Said by whoever was met with 999, 101 and Crimestoppers, and goes on. */
    notACrime: yes,
  })
  .refine(({ withId, withOffice }) => !(withId && withOffice), {
    ...asWell,
    path: ['withId'],
    error: 'one_of_two',
  })

export const openLinkInput = (clock: Clock) =>
  z.object({
    organisationId: idOf('Organisation'),
    withId: idOf('Organisation').nullish(),
    purpose,
    language: preferredLanguage,
    ...next(clock),
  })

export const setPartnerInput = z.object({ ...onVersion, withId: idOf('Organisation') })

export const introduceLinkInput = (clock: Clock) =>
  z.object({ ...onVersion, ...next(clock), doneTaskId })

export const moveLinkInput = (clock: Clock) =>
  introduceLinkInput(clock).extend({ stage: z.enum(LinkStage, { error: 'required' }) })

export const closeLinkInput = z
  .object({
    ...onVersion,
    /** Only who asked takes an ask back: withdrawLink. */
    outcome: z
      .enum(LinkOutcome, { error: 'required' })
      .refine((outcome) => outcome !== 'withdrawn', 'wrong'),
    note: optionalLongText({ max: 2000 }),
  })
  .refine(({ outcome, note }) => outcome === 'tied' || Boolean(note), {
    ...asWell,
    path: ['note'],
    error: 'required',
  })

/** The note is for the officer: why, if they care to say. */
export const withdrawLinkInput = z.object({ ...onVersion, note: optionalLongText({ max: 2000 }) })

/** The note is for whoever takes it over, and the officers of the area. */
export const reassignLinkInput = z.object({
  ...onVersion,
  officerId: idOf('Person'),
  note: optionalLongText({ max: 2000 }),
})

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

/** Who says something about a link, and when: an officer who looks after it, or one of its sides. */
type Saying = Clock & { byOfficer: boolean }

const entry = (saying: Saying) => ({
  kind,
  /** Nobody is presumed to write for others, or for themselves alone. */
  ring: chosen(Ring),
  text: longText({ max: 5000 }),
  /** Whether one of the sides was heard from; null where nobody says. */
  heardFrom: z
    .boolean()
    .nullish()
    .transform((said) => said ?? null),
  /** The day on which it was; today where it is left empty. */
  day: unlessEmpty(daySoFar(saying)),
})

/** What a side writes itself is a word from it. An officer says whether they heard one; of a note, which is with nobody, need not. */
const saysWhetherHeard =
  ({ byOfficer }: Saying) =>
  (said: { kind?: string; heardFrom?: boolean | null }) =>
    !byOfficer || said.kind === 'note' || typeof said.heardFrom === 'boolean'

const atHeardFrom = { ...asWell, path: ['heardFrom'], error: 'required' }

/** Which link. What is said of it is read by `contactInput`, once it is known who says it. */
export const logContactInput = z.looseObject({ linkId: idOf('Link') })

export const contactInput = (saying: Saying) =>
  z
    .object({
      ...entry(saying),
      nextAction: unlessEmpty(taskWords()),
      nextActionOn: unlessEmpty(dayToCome(saying)),
      doneTaskId,
    })
    .refine(saysWhetherHeard(saying), atHeardFrom)
    .refine(({ nextAction, nextActionOn }) => nextAction || !nextActionOn, {
      ...asWell,
      path: ['nextAction'],
      error: 'required',
    })
    .refine(({ nextAction, nextActionOn }) => nextActionOn || !nextAction, {
      ...asWell,
      path: ['nextActionOn'],
      error: 'required',
    })

const entryAlone = { entryId: idOf('LogEntry') }

/** Which entry. How it is to read, `entryInput` reads. */
export const correctEntryInput = z.looseObject(entryAlone)

export const entryInput = (saying: Saying) =>
  z.object(entry(saying)).refine(saysWhetherHeard(saying), atHeardFrom)

export const withdrawEntryInput = z.object(entryAlone)
