// The officer's links that nobody has planned anything for: new asks, and those that have gone silent.
import { linksSilent } from '#graphql/links/find-links.ts'
import { linksVisibleTo } from '#graphql/links/link-access.ts'
import { lastHeardOf, withLastWord, wordsFor } from '#graphql/links/last-heard.ts'
import { SILENT_DAYS } from '#graphql/links/link.ts'
import { nudged } from '#graphql/links/nudge.ts'
import type { DueSource } from '#graphql/tasks/today.ts'
import { daysBack, daysSince } from '#graphql/time/days-since.ts'
import { londonDay } from '#graphql/time/london-time.ts'
import type { Prisma } from '#prisma/client.ts'

const isNew = {
  stage: 'asked',
  tasks: { none: { doneAt: null } },
} satisfies Prisma.LinkWhereInput

export const dueLinks: DueSource = async (context, { first }) => {
  const { db, viewer, now } = context
  const mine: Prisma.LinkWhereInput = {
    AND: [
      { OR: [{ officerId: viewer.personId ?? 0 }, { officerId: null }] },
      linksVisibleTo(viewer),
    ],
  }
  const asked = { AND: [mine, isNew] }
  // A task that is due stands in the list itself; one set lately says that somebody saw to it.
  const seenTo = {
    doneAt: null,
    OR: [
      { dueOn: { lte: londonDay(now()) } },
      { createdAt: { gte: daysBack(SILENT_DAYS, now()) } },
    ],
  } satisfies Prisma.TaskWhereInput
  const silent = {
    AND: [
      mine,
      linksSilent(context),
      { NOT: isNew },
      { tasks: { none: seenTo }, log: { none: nudged(now()) } },
    ],
  }
  const select = { id: true, ...withLastWord(wordsFor(viewer)) }
  const [newAsks, silentLinks, newCount, silentCount] = await Promise.all([
    db.link.findMany({
      where: asked,
      select,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: first,
    }),
    db.link.findMany({
      where: silent,
      select,
      orderBy: [{ lastHeardAt: 'asc' }, { id: 'asc' }],
      take: first,
    }),
    db.link.count({ where: asked }),
    db.link.count({ where: silent }),
  ])
  return {
    counts: { new: newCount, silent: silentCount },
    items: [
      ...newAsks.map((link) => ({
        state: 'new' as const,
        days: daysSince(lastHeardOf(link), now()),
        answered: link.log.length > 0,
        linkId: link.id,
      })),
      ...silentLinks.map((link) => ({
        state: 'silent' as const,
        days: daysSince(lastHeardOf(link), now()),
        linkId: link.id,
      })),
    ],
  }
}
