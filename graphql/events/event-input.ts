// The shapes of what is said about an event, for forms, the API and imports alike.
import { z } from 'zod'
import { idOf } from '#graphql/operation/id.ts'
import { asWell, chosen, listOf, wholeNumber } from '#graphql/operation/input-shapes.ts'
import { bilingualText, optionalShortText, reasonText } from '#graphql/text/clean-text.ts'
import { instantOf } from '#graphql/time/london-time.ts'
import { writtenInput } from '#graphql/wordings/written-input.ts'
import { Access, EventKind } from '#prisma/generated/prisma/enums.ts'

const GREATEST_CAPACITY = 100_000
/** Sign-up closes two months ahead at the most. */
const MOST_CLOSING_HOURS = 24 * 60
/** A calendar's weekly series over eighteen months fits; so do a form's names, whose positions have two digits. */
export const MOST_SESSIONS = 99

const webAddress = optionalShortText({ max: 500 }).refine(
  (text) => text === null || /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text),
  { error: 'not_a_web_address' },
)

/** One session: its wall times in London become instants, each clock fault at its own field. */
export const sessionInput = z
  .object({
    id: idOf('Session').nullish(),
    date: z.string(),
    startTime: z.string(),
    endTime: z.string(),
    /** The day it ends on, where that is another day. */
    endDate: z.string().nullish(),
    capacity: wholeNumber(1, GREATEST_CAPACITY, 'not_a_capacity'),
    signUpClosesHours: wholeNumber(0, MOST_CLOSING_HOURS, 'not_closing_hours'),
    online: z.boolean().nullish().transform(Boolean),
    joinUrl: webAddress,
    venue: bilingualText({ max: 200, required: false }),
    wardCode: z
      .string()
      .regex(/^W05\d{6}$/, 'no_such_ward')
      .nullish()
      .transform((code) => code ?? null),
    sourceId: z.string().max(500).nullish(),
  })
  .superRefine((session, context) => {
    const faults = clockFaults(session)
    for (const [path, message] of Object.entries(faults)) {
      context.addIssue({ code: 'custom', path: [path], message })
    }
  }, asWell)
  .transform(({ date, startTime, endTime, endDate, ...rest }, context) => {
    const startsAt = instantOf({ date, time: startTime }).ok
    const endsAt = instantOf({ date: endDate || date, time: endTime }).ok
    if (startsAt && endsAt && startsAt < endsAt) return { ...rest, startsAt, endsAt }
    // Said above already; this only tells the compiler.
    context.addIssue({ code: 'custom', message: 'wrong' })
    return z.NEVER
  })

type Clock = { date: string; startTime: string; endTime: string; endDate?: string | null }

/** A day on which the clocks stand still, for asking about a time alone. */
const PLAIN_DAY = '2026-01-01'

/** What is wrong with the days and times, each at its own field and all at once. */
function clockFaults({ date, startTime, endTime, endDate }: Clock) {
  const faults: Partial<Record<keyof Clock, string>> = {}
  const lastDay = endDate ? 'endDate' : 'date'
  const read = (day: string, time: string, dayField: 'date' | 'endDate', timeField: TimeField) => {
    const { ok, refused } = instantOf({ date: day, time })
    const wrongDay = refused === 'no_such_date' || refused === 'year_out_of_range'
    const wrongTime = wrongDay ? instantOf({ date: PLAIN_DAY, time }).refused : refused
    if (wrongDay) faults[dayField] = refused
    if (wrongTime) faults[timeField] = wrongTime
    return ok
  }
  const startsAt = read(date, startTime, 'date', 'startTime')
  const endsAt = read(endDate || date, endTime, lastDay, 'endTime')
  if (startsAt && endsAt && endsAt <= startsAt) {
    faults[endDate && endDate < date ? 'endDate' : 'endTime'] = 'ends_before_start'
  }
  return faults
}

type TimeField = 'startTime' | 'endTime'

const eventFields = {
  kind: chosen(EventKind),
  title: bilingualText({ max: 120, required: true }),
  description: bilingualText({ max: 5000, required: false, lines: 'many' }),
  sessions: listOf(sessionInput, MOST_SESSIONS),
  priorityIds: listOf(idOf('Priority'), 20),
  heldIn: listOf(z.string().regex(/^[a-z]{2,3}$/, 'no_such_language'), 10),
  stepFree: z.enum(Access).nullish(),
  hearingLoop: z.enum(Access).nullish(),
  accessibleToilet: z.enum(Access).nullish(),
  access: bilingualText({ max: 2000, required: false, lines: 'many' }),
  signUpNote: bilingualText({ max: 1000, required: false, lines: 'many' }),
  minimumAge: wholeNumber(0, 120, 'not_an_age'),
  under18Welcome: z
    .boolean()
    .nullish()
    .transform((said) => said ?? null),
  dropIn: z.boolean().nullish().transform(Boolean),
  written: writtenInput,
}

export const draftEventInput = z.object({
  organisationId: idOf('Organisation'),
  ...eventFields,
  source: z.string().max(500).nullish(),
  sourceId: z.string().max(500).nullish(),
})

export const changeEventInput = z.object({
  eventId: idOf('Event'),
  /** The version that the form was opened on. */
  version: z.number({ error: 'required' }).int('wrong'),
  ...eventFields,
})

export type EventFields = Omit<z.output<typeof changeEventInput>, 'eventId' | 'version'>
export type SessionFields = z.output<typeof sessionInput>

export const eventAlone = z.object({ eventId: idOf('Event') })

/** A reason is told to everybody who signed up, so it is said in words. */
export const eventWithReason = eventAlone.extend({ reason: reasonText({ max: 1000 }) })
