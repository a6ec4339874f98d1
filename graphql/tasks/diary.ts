// What is coming for a liaison officer, day by day: dates of events in the remit, what is planned, reviews that fall due.
import { remitOf } from '#graphql/access/viewer.ts'
import type { Context } from '#graphql/context.ts'
import { eventIsPublic } from '#graphql/events/event-access.ts'
import {
  organisationInRemit,
  organisationsDecidedBy,
} from '#graphql/organisations/organisation-access.ts'
import { tasksOwedBy, tasksVisibleTo } from '#graphql/tasks/task-access.ts'
import { addDays } from '#graphql/time/calendar-day.ts'
import { linksOf } from '#graphql/links/find-links.ts'
import { londonDate, startOfLondonDay } from '#graphql/time/london-time.ts'
import type { Organisation, Prisma, Session, Task } from '#prisma/client.ts'

export type DiaryEntry = {
  /** YYYY-MM-DD in London. */
  day: string
  session: Session | null
  task: Task | null
  organisation: Organisation | null
}

export const MOST_DAYS = 42
export const MOST_OF_EACH = 200

/** How the rows of each kind are loaded; the times by which they are ordered must be among it. */
export type DiaryQueries = Record<'session' | 'task' | 'organisation', object>

/**
 * So many days from a day on (YYYY-MM-DD, London), none of them past, or the first entries of those: what is still
 * to do today stands in the officer's list. Null for whoever is not a liaison officer. Three statements, whatever
 * there is.
 */
export async function readDiary(
  { db, viewer, now }: Context,
  { from, days, first: most, mine }: Asked,
  queries: DiaryQueries,
): Promise<DiaryEntry[] | null> {
  if (!remitOf(viewer).length) return null
  const today = londonDate(now())
  const first = from && from > today ? from : today
  const end = addDays(first, Math.min(Math.max(days, 1), MOST_DAYS))
  const startsAt = { gt: now(), gte: startOfLondonDay(first), lt: startOfLondonDay(end) }
  const inDays = { gte: new Date(first), lt: new Date(end) }
  const ofEach = diarySize(most)
  const lookedAfter = mine ? [hasOpenLink(linksOf({ viewer }))] : []
  const remit = { AND: [organisationInRemit(viewer), ...lookedAfter] }
  const [sessions, tasks, reviews] = await Promise.all([
    db.session.findMany({
      ...queries.session,
      where: {
        startsAt,
        cancelledAt: null,
        event: {
          AND: [eventIsPublic, { state: 'published', organisation: remit }],
        },
      },
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
      take: ofEach,
    }),
    db.task.findMany({
      ...queries.task,
      where: {
        AND: [
          { doneAt: null, dueOn: inDays },
          { dueOn: { gt: new Date(today) } },
          mine ? tasksOwedBy(viewer) : tasksVisibleTo(viewer),
        ],
      },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      take: ofEach,
    }),
    db.organisation.findMany({
      ...queries.organisation,
      where: {
        AND: [{ state: 'verified', reviewOn: inDays }, remit, organisationsDecidedBy(viewer)],
      },
      orderBy: [{ reviewOn: 'asc' }, { id: 'asc' }],
      take: ofEach,
    }),
  ])
  const none = { session: null, task: null, organisation: null }
  // In the order of a day: what has to be done, whose review it is, and then what is on, by the clock.
  const entries: DiaryEntry[] = [
    ...tasks.map((task) => ({ ...none, day: dayOf(task.dueOn), task })),
    ...reviews.map((organisation) => ({
      ...none,
      day: dayOf(organisation.reviewOn),
      organisation,
    })),
    ...sessions.map((session) => ({ ...none, day: londonDate(session.startsAt), session })),
  ]
  return entries
    .sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)))
    .slice(0, most === null ? undefined : ofEach)
}

type Asked = {
  from: string | null
  days: number
  first: number | null
  /** Only what is the viewer's to do, and what there is with groups whose open links they look after. */
  mine: boolean
}

const hasOpenLink = (link: Prisma.LinkWhereInput): Prisma.OrganisationWhereInput => {
  const some = { AND: [link, { stage: { not: 'closed' } }] } satisfies Prisma.LinkWhereInput
  return { OR: [{ linksAsked: { some } }, { linksWith: { some } }] }
}

/** How many of each kind are read where so many entries are wanted. */
export const diarySize = (first: number | null | undefined): number =>
  Math.min(Math.max(first ?? MOST_OF_EACH, 1), MOST_OF_EACH)

/** The day that a date column holds: midnight in UTC, whatever London's clock says. */
const dayOf = (date: Date | null): string => date?.toISOString().slice(0, 10) ?? ''
