// Which links a list or a board is narrowed to.
import { z } from 'zod'
import { organisationsOf } from '#graphql/access/viewer.ts'
import { wordsFor } from '#graphql/links/last-heard.ts'
import { SILENT_DAYS } from '#graphql/links/link.ts'
import { linksAsOffice, linksVisibleTo } from '#graphql/links/link-access.ts'
import type { Context } from '#graphql/context.ts'
import { idOf } from '#graphql/operation/id.ts'
import { readInput } from '#graphql/operation/operation.ts'
import { tasksVisibleTo } from '#graphql/tasks/task-access.ts'
import { daysBack } from '#graphql/time/days-since.ts'
import { londonDay } from '#graphql/time/london-time.ts'
import type { Prisma } from '#prisma/client.ts'
import { LinkOutcome, LinkStage } from '#prisma/generated/prisma/enums.ts'

const flag = z.boolean().nullish()

const linkFilter = z.object({
  stage: z.enum(LinkStage).nullish(),
  outcome: z.enum(LinkOutcome).nullish(),
  open: flag,
  closed: flag,
  mine: flag,
  unassigned: flag,
  overdue: flag,
  silent: flag,
  late: flag,
  withOffice: flag,
  waitsForOffice: flag,
  organisationId: idOf('Organisation').nullish(),
})

export type LinkFilter = z.input<typeof linkFilter>

type Asking = Pick<Context, 'viewer' | 'now'>

/** Visible links that fit a filter; what it leaves out does not narrow. Throws InvalidInput. */
export async function linksWhere(
  asking: Asking,
  given: LinkFilter | null | undefined,
): Promise<Prisma.LinkWhereInput> {
  const filter = await readInput(linkFilter, given ?? {})
  const { stage, outcome, organisationId: id } = filter
  const narrowing: (Prisma.LinkWhereInput | false | null | undefined)[] = [
    stage && { stage },
    outcome && { outcome },
    filter.open && { stage: { not: 'closed' } },
    filter.closed && { stage: 'closed' },
    filter.mine && linksOf(asking),
    filter.unassigned && { officerId: null, stage: { not: 'closed' } },
    filter.overdue && linksOverdue(asking),
    filter.silent && linksSilent(asking),
    filter.late && { OR: [linksOverdue(asking), linksSilent(asking)] },
    filter.withOffice && linksWithOffice,
    filter.waitsForOffice && linksWaitingForOffice(asking),
    id ? { OR: [{ askedById: id }, { withId: id }] } : null,
  ]
  return { AND: [linksVisibleTo(asking.viewer), ...narrowing.filter((one) => !!one)] }
}

/** Links that the viewer looks after personally. */
export const linksOf = ({ viewer }: Pick<Asking, 'viewer'>): Prisma.LinkWhereInput => ({
  officerId: viewer.personId ?? 0,
})

export const linksWithOffice = {
  with: { kind: 'commissioner_office' },
} satisfies Prisma.LinkWhereInput

/** Open links with an office of which the viewer is staff, in whose log nobody of that office has written yet. */
export function linksWaitingForOffice({ viewer }: Pick<Asking, 'viewer'>): Prisma.LinkWhereInput {
  const organisationId = { in: organisationsOf(viewer, ['office_staff']) }
  const byStaff = { memberships: { some: { organisationId, until: null } } }
  const written = { kind: { not: 'step' }, by: byStaff } satisfies Prisma.LogEntryWhereInput
  return { AND: [linksAsOffice(viewer), { stage: { not: 'closed' }, log: { none: written } }] }
}

/** Of words that the viewer may not read, not even that there was one is told. */
export function linksSilent({ viewer, now }: Asking): Prisma.LinkWhereInput {
  const edge = daysBack(SILENT_DAYS, now())
  const lately = { day: { gte: londonDay(edge) } }
  return {
    stage: { not: 'closed' },
    createdAt: { lt: edge },
    log: { none: { AND: [lately, wordsFor(viewer)] } },
  }
}

/** Of tasks that the viewer may not see, not even that they are overdue is told. */
export const linksOverdue = ({ viewer, now }: Asking): Prisma.LinkWhereInput => ({
  stage: { not: 'closed' },
  tasks: {
    some: {
      AND: [{ doneAt: null, dueOn: { lt: londonDay(now()) } }, tasksVisibleTo(viewer)],
    },
  },
})
