// How the officer's day looks in GraphQL.
import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '#graphql/builder.ts'
import { waitingKinds, type Waiting } from '#graphql/organisations/queue-where.ts'
import { dueStates } from '#graphql/tasks/task.ts'
import { readToday, type DueItem, type Today } from '#graphql/tasks/today.ts'
import { daysSince } from '#graphql/time/days-since.ts'
import type { Link } from '#prisma/client.ts'

const DueStateType = builder.enumType('DueState', {
  description: 'Why something stands in the officer’s list.',
  values: dueStates,
})

type LoadedItem = DueItem & { link: Link | null }

const Item = builder.objectRef<LoadedItem>('DueItem').implement({
  description: 'One thing that the officer has to see to.',
  fields: (t) => ({
    state: t.field({ type: DueStateType, description: 'Why.', resolve: (item) => item.state }),
    days: t.exposeInt('days', { description: 'For how many days already.' }),
    answered: t.boolean({
      description: 'Of a new ask: whether somebody was heard from about it since.',
      resolve: (item) => item.answered === true,
    }),
    task: t.field({
      type: 'Task' as never,
      nullable: true,
      description: 'What there is to do, where somebody has set it down.',
      resolve: (item) => (item.task ?? null) as never,
    }),
    link: t.field({
      type: 'Link' as never,
      nullable: true,
      description: 'The link that it is about.',
      resolve: (item) => item.link as never,
    }),
    organisation: t.field({
      type: 'Organisation' as never,
      nullable: true,
      description: 'The organisation that it is about, where it is not about a link.',
      resolve: (item) => (item.organisation ?? null) as never,
    }),
  }),
})

const Counts = builder.objectRef<Today['counts']>('DueCounts').implement({
  description: 'How many things there are of each kind.',
  fields: (t) => ({
    everything: t.exposeInt('everything', { description: 'All of them.' }),
    overdue: t.exposeInt('overdue', { description: 'Those whose day is over.' }),
    today: t.exposeInt('today', { description: 'Those that are due today.' }),
    new: t.exposeInt('new', { description: 'Those that nobody has looked at yet.' }),
    silent: t.exposeInt('silent', { description: 'Links without a word for too long.' }),
  }),
})

const WaitingKind = builder.enumType('WaitingKind', {
  description:
    'What waits for the officer: a report that it is not safe, another, a claim, a review.',
  values: waitingKinds,
})

const WaitingType = builder.objectRef<Waiting>('Waiting').implement({
  description: 'What waits of one kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: WaitingKind, description: 'Which kind.' }),
    count: t.exposeInt('count', { description: 'How many there are.' }),
    days: t.int({
      description: 'For how many days the oldest has waited.',
      resolve: ({ since }, _args, { now }) => daysSince(since, now()),
    }),
  }),
})

const TodayType = builder
  .objectRef<Omit<Today, 'items'> & { items: LoadedItem[] }>('Today')
  .implement({
    description: 'What a liaison officer has to see today.',
    fields: (t) => ({
      counts: t.field({
        type: Counts,
        description: 'How much there is.',
        resolve: (today) => today.counts,
      }),
      waiting: t.field({
        type: [WaitingType],
        complexity: { multiplier: waitingKinds.length },
        description:
          'What waits to be checked besides new groups and links: a line for each kind, reports that it is not safe first.',
        resolve: (today) => today.waiting,
      }),
      items: t.field({
        type: [Item],
        // The question has counted them.
        complexity: { multiplier: 1 },
        description: 'One list, hottest first: overdue, today’s, new, silent.',
        resolve: (today) => today.items,
      }),
    }),
  })

builder.queryField('officerToday', (t) =>
  t.field({
    type: TodayType,
    nullable: true,
    description: 'What the viewer has to see today; null for whoever is not a liaison officer.',
    args: {
      state: t.arg({ type: DueStateType, description: 'Only what stands there for this reason.' }),
      first: t.arg.int({ defaultValue: 20, description: 'How many items, at most 100.' }),
    },
    resolve: async (_root, { state, first }, context, info) => {
      const queryFor = (typeName: string, field: string, select: object): object =>
        queryFromInfo({
          context,
          info,
          typeName,
          path: ['items', field],
          select: select as never,
        })
      const today = await readToday(context, {
        state: state ?? null,
        first: first ?? 20,
        queries: {
          task: queryFor('Task', 'task', { linkId: true, dueOn: true }),
          organisation: queryFor('Organisation', 'organisation', { createdAt: true }),
        },
      })
      if (!today) return null
      // The items are what this viewer may see; here their links are only filled in.
      const links = await context.db.link.findMany({
        ...queryFor('Link', 'link', { id: true }),
        where: { id: { in: today.items.flatMap(({ linkId }) => linkId ?? []) } },
      })
      const items = today.items.map((item) => ({
        ...item,
        link: links.find(({ id }) => id === item.linkId) ?? null,
      }))
      return { ...today, items }
    },
  }),
)
