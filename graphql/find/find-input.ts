// The shapes of what may be asked of a list: for links, GET forms and the API alike.
import { z } from 'zod'
import { idOf } from '#graphql/operation/id.ts'
import { PAGE } from '#graphql/page-size.ts'
import { optionalShortText } from '#graphql/text/clean-text.ts'
import { isLondonDate } from '#graphql/time/london-time.ts'
import { EventKind, Timing } from '#prisma/generated/prisma/enums.ts'

const perhaps = <Shape extends z.ZodType>(shape: Shape) =>
  shape.nullish().transform((value) => value ?? null)

const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .max(20, 'too_many')
    .nullish()
    .transform((items) => items ?? [])

const asked = () => z.boolean().nullish().transform(Boolean)

const day = perhaps(z.string().trim().refine(isLondonDate, { error: 'no_such_date' }))

/** Ways that both lists can be narrowed by. */
const narrowing = {
  council: perhaps(z.string().regex(/^W06\d{6}$/, 'no_such_council')),
  ward: perhaps(z.string().regex(/^W05\d{6}$/, 'no_such_ward')),
  priority: perhaps(z.string().regex(/^[\w-]{1,100}$/, 'no_such_priority')),
  heldIn: perhaps(z.string().regex(/^[a-z]{2,3}$/, 'no_such_language')),
  organisation: perhaps(idOf('Organisation')),
  withinMiles: perhaps(z.number().int('wrong').min(1, 'wrong').max(200, 'wrong')),
}

/** Of what only the soonest date may be asked for. */
export const FIRST_OF = ['event', 'day'] as const

const sessionFilter = z.object({
  ...narrowing,
  kinds: listOf(z.enum(EventKind, { error: 'wrong' })),
  from: day,
  to: day,
  hasPlaces: asked(),
  firstOfEach: perhaps(z.enum(FIRST_OF, { error: 'wrong' })),
  stepFree: asked(),
  hearingLoop: asked(),
  under18Welcome: asked(),
})

const opportunityFilter = z.object({
  ...narrowing,
  timings: listOf(z.enum(Timing, { error: 'wrong' })),
  fromHome: asked(),
  under18Welcome: asked(),
})

const page = {
  search: optionalShortText({ max: 200 }),
  near: optionalShortText({ max: 100 }),
  first: z
    .number()
    .int('wrong')
    .min(0, 'wrong')
    .nullish()
    .transform((first) => Math.min(first ?? PAGE.usual, PAGE.greatest)),
  after: perhaps(z.string().max(300, 'wrong_cursor')),
}

const orEmpty = (given: unknown) => given ?? {}

/** In which order sessions are told. Nearest first needs a place to be near. */
export const sessionOrders = ['soonest', 'nearest'] as const

export const sessionsInput = z.object({
  filter: z.preprocess(orEmpty, sessionFilter),
  order: perhaps(z.enum(sessionOrders, { error: 'wrong' })),
  ...page,
})

export const opportunityOrders = ['newest', 'nearest'] as const

export const opportunitiesInput = z.object({
  filter: z.preprocess(orEmpty, opportunityFilter),
  order: perhaps(z.enum(opportunityOrders, { error: 'wrong' })),
  ...page,
})

export type SessionsAsked = z.output<typeof sessionsInput>
export type OpportunitiesAsked = z.output<typeof opportunitiesInput>
