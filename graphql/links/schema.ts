// How links look in GraphQL.
import { queryFromInfo } from '@pothos/plugin-prisma'
import { may } from '#graphql/access/permissions.ts'
import { builder } from '#graphql/builder.ts'
import type { Context } from '#graphql/context.ts'
import { OWN_STATEMENT } from '#graphql/cost.ts'
import { LinkFilterInput } from '#graphql/links/filter-schema.ts'
import { linksWhere } from '#graphql/links/find-links.ts'
import {
  hasOffice,
  linksVisibleTo,
  looksAfterLink,
  reachOf,
  withReach,
} from '#graphql/links/link-access.ts'
import { lastHeardOf, withLastWord, wordsFor } from '#graphql/links/last-heard.ts'
import { isSilent, linkLifecycle, linkStepsFrom } from '#graphql/links/link.ts'
import { pageOfLinks, type PageOfLinks } from '#graphql/links/page-of-links.ts'
import { restsUntil } from '#graphql/links/nudge.ts'
import { logVisibleTo, ringsToWrite, ringsVisible } from '#graphql/links/ring.ts'
import { globalId, rowNumber } from '#graphql/operation/id.ts'
import { tasksVisibleTo } from '#graphql/tasks/task-access.ts'
import { daysSince } from '#graphql/time/days-since.ts'
import { LinkOutcome, LinkStage, PreferredLanguage, Ring } from '#prisma/client.ts'
import '#graphql/links/assign-schema.ts'
import '#graphql/links/log-schema.ts'
import '#graphql/links/organisation-links-schema.ts'
import '#graphql/links/board-schema.ts'
import '#graphql/links/mutations-schema.ts'

builder.enumType(LinkStage, { name: 'LinkStage', description: 'How far a link has come.' })
builder.enumType(LinkOutcome, { name: 'LinkOutcome', description: 'How a link was closed.' })

const LinkAction = builder.enumType('LinkAction', {
  description: 'A step that a link can take.',
  values: [...new Set(linkLifecycle.map((step) => step.action))],
})

const LinkOfficer = builder.objectRef<{ id: number; name: string }>('LinkOfficer').implement({
  description: 'A liaison officer, as the sides of a link know them.',
  fields: (t) => ({
    personId: t.id({
      description: 'Global id of the person.',
      resolve: ({ id }) => globalId('Person', id),
    }),
    name: t.exposeString('name', { description: 'What they are called.' }),
  }),
})

const reach = {
  askedBy: { select: { kind: true, ...withReach } },
  with: { select: { kind: true } },
} as const

const lastWord = (_args: object, { viewer }: Pick<Context, 'viewer'>) =>
  withLastWord(wordsFor(viewer))

type Sides = Parameters<typeof ringsToWrite>[1]
type WithReach = Omit<Sides, 'councils' | 'hasOffice'> &
  Parameters<typeof hasOffice>[0] & { askedBy: { areas: Parameters<typeof reachOf>[0] } }

const sidesOf = (link: WithReach): Sides => ({
  ...link,
  councils: reachOf(link.askedBy.areas),
  hasOffice: hasOffice(link),
})

const LinkType = builder.prismaNode('Link', {
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  description:
    'A brokered relationship between two organisations, looked after by a liaison officer.',
  findUnique: (id, { viewer }) => ({ id: rowNumber(id) ?? 0, AND: [linksVisibleTo(viewer)] }),
  fields: (t) => ({
    number: t.exposeInt('id', { description: 'Its number in addresses.' }),
    version: t.exposeInt('version', { description: 'Raised by each step.' }),
    stage: t.expose('stage', { type: LinkStage, description: 'How far it has come.' }),
    outcome: t.expose('outcome', {
      type: LinkOutcome,
      nullable: true,
      description: 'How it was closed; null while it is open.',
    }),
    outcomeNote: t.exposeString('outcomeNote', {
      nullable: true,
      description: 'What came of it, or why it was let go. Both sides read it.',
    }),
    purpose: t.exposeString('purpose', {
      description: 'What the asking side wants to do together, in its own words.',
    }),
    language: t.expose('language', {
      type: PreferredLanguage,
      description: 'The language of those words.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was asked for.' }),
    introducedAt: t.expose('introducedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the sides were introduced, if they were.',
    }),
    closedAt: t.expose('closedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was closed, if it was.',
    }),
    lastHeardAt: t.field({
      type: 'DateTime',
      description: 'When either side was last heard from, as far as the viewer may read of it.',
      select: lastWord,
      resolve: lastHeardOf,
    }),
    daysSilent: t.int({
      description: 'Days of the calendar since then.',
      select: lastWord,
      resolve: (link, _args, { now }) => daysSince(lastHeardOf(link), now()),
    }),
    isSilent: t.boolean({
      description: 'Whether it is open and has gone without a word for too long.',
      select: lastWord,
      resolve: (link, _args, { now }) => isSilent(link, daysSince(lastHeardOf(link), now())),
    }),
    restsUntil: t.field({
      type: 'Date',
      nullable: true,
      complexity: { field: OWN_STATEMENT },
      description:
        'Somebody was tried lately and did not answer: the day on which the officers’ lists show it again.',
      select: { id: true, ...reach },
      resolve: (link, _args, { viewer, db, now }) =>
        looksAfterLink(viewer, sidesOf(link)) ? restsUntil(db, link.id, now()) : null,
    }),
    askedBy: t.relation('askedBy', { description: 'The organisation that asked.' }),
    partner: t.relation('with', {
      nullable: true,
      description: 'The organisation on the other side; null while there is none.',
    }),
    officer: t.field({
      type: LinkOfficer,
      nullable: true,
      description: 'The liaison officer who looks after it; null where there is none yet.',
      select: { officer: { select: { id: true, name: true } } },
      resolve: (link) => link.officer,
    }),
    log: t.relatedConnection('log', {
      cursor: 'id',
      description:
        'What was said or done with whom, as far as the viewer may read it, newest first.',
      query: (_args, { viewer }) => ({
        where: logVisibleTo(viewer),
        orderBy: [{ day: 'desc' }, { at: 'desc' }, { id: 'desc' }],
      }),
    }),
    openTasks: t.relation('tasks', {
      description: 'What the officer means to do next, earliest first. Seen by the office only.',
      query: (_args, { viewer }) => ({
        where: { AND: [{ doneAt: null }, tasksVisibleTo(viewer)] },
        orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
        take: 20,
      }),
    }),
    steps: t.field({
      type: [LinkAction],
      description: 'The steps that the viewer may take it.',
      select: reach,
      resolve: (link, _args, { viewer }) => [
        ...(may(viewer, 'link.work', sidesOf(link)) ? linkStepsFrom(link.stage, 'officer') : []),
        ...(may(viewer, 'link.ask', { organisationId: link.askedById })
          ? linkStepsFrom(link.stage, 'asker')
          : []),
      ],
    }),
    viewerCanWork: t.boolean({
      description: 'Whether the viewer is an officer who may work on it.',
      select: reach,
      resolve: (link, _args, { viewer }) => looksAfterLink(viewer, sidesOf(link)),
    }),
    viewerCanAssign: t.boolean({
      description: 'Whether the viewer may give it to another officer.',
      select: reach,
      resolve: (link, _args, { viewer }) =>
        link.stage !== 'closed' && may(viewer, 'link.assign', sidesOf(link)),
    }),
    viewerReadsLog: t.boolean({
      description: 'Whether the log is for the viewer to read; an administrator’s it is not.',
      select: reach,
      resolve: (link, _args, { viewer }) => ringsVisible(viewer, sidesOf(link)).includes('parties'),
    }),
    viewerRings: t.field({
      type: [Ring],
      description:
        'The rings in which the viewer may write, the most private first; none where it may not. Nothing new is noted once it is closed.',
      select: reach,
      resolve: (link, _args, { viewer }) => {
        const organisationIds = [link.askedById, link.withId]
        const sides = sidesOf(link)
        const notes = may(viewer, 'link.note', { councils: sides.councils, organisationIds })
        return notes ? ringsToWrite(viewer, sides) : []
      },
    }),
  }),
})

builder.queryFields((t) => ({
  link: t.prismaField({
    type: 'Link',
    nullable: true,
    description: 'One link, by its number; null where there is none that the viewer may see.',
    args: { number: t.arg.int({ required: true, description: 'Its number in addresses.' }) },
    resolve: (query, _root, { number }, { db, viewer }) =>
      db.link.findFirst({
        ...query,
        where: { AND: [{ id: rowNumber(number) ?? 0 }, linksVisibleTo(viewer)] },
      }),
  }),
  links: t.connection(
    {
      type: LinkType,
      description:
        'Links that the viewer may see: for officers the longest silence first, for others the first asked.',
      args: { filter: t.arg({ type: LinkFilterInput, description: 'Which links.' }) },
      resolve: async (_root, { filter, ...page }, context, info) =>
        pageOfLinks(context, {
          where: await linksWhere(context, filter),
          page,
          query: queryFromInfo({
            context,
            info,
            typeName: 'Link',
            paths: [['edges', 'node'], ['nodes']],
            select: { id: true, lastHeardAt: true, createdAt: true },
          }),
        }),
    },
    {
      fields: (t) => ({
        totalCount: t.int({
          description: 'How many there are on all pages.',
          resolve: (page) => (page as unknown as PageOfLinks).count(),
        }),
      }),
    },
  ),
}))
