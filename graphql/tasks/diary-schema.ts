// How the officer's coming weeks look in GraphQL.
import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '#graphql/builder.ts'
import { readInput } from '#graphql/operation/operation.ts'
import {
  diarySize,
  MOST_DAYS,
  MOST_OF_EACH,
  readDiary,
  type DiaryEntry,
} from '#graphql/tasks/diary.ts'
import { day } from '#graphql/tasks/task-input.ts'

const Entry = builder.objectRef<DiaryEntry>('DiaryEntry').implement({
  description: 'One thing that is coming: a date of an event, something planned, or a review.',
  fields: (t) => ({
    day: t.field({
      type: 'Date',
      complexity: 3,
      description: 'The day in London.',
      resolve: (entry) => new Date(entry.day),
    }),
    session: t.field({
      type: 'Session' as never,
      nullable: true,
      description: 'A date of an event that a group of the viewer’s area has on.',
      resolve: (entry) => entry.session as never,
    }),
    task: t.field({
      type: 'Task' as never,
      nullable: true,
      description: 'What is planned by that day.',
      resolve: (entry) => entry.task as never,
    }),
    organisation: t.field({
      type: 'Organisation' as never,
      nullable: true,
      description: 'An organisation that is to be looked at again on that day.',
      resolve: (entry) => entry.organisation as never,
    }),
  }),
})

builder.queryField('officerDiary', (t) =>
  t.field({
    type: [Entry],
    nullable: true,
    // Each entry holds one of three things: so many of all three, and three times as many days.
    complexity: ({ first }) => ({ multiplier: diarySize(first) }),
    description:
      'What is coming for the viewer, in the order of days; null for whoever is not a liaison officer.',
    args: {
      from: t.arg.string({ description: 'From which day on, YYYY-MM-DD; today when nobody says.' }),
      first: t.arg.int({
        description: `How many entries; at most ${MOST_OF_EACH} of each kind when nobody says.`,
      }),
      mine: t.arg.boolean({
        description:
          'Only what is the viewer’s to do, and what there is with groups whose open links they look after; else that of the whole remit.',
      }),
      days: t.arg.int({ defaultValue: 28, description: `How many days, at most ${MOST_DAYS}.` }),
    },
    resolve: async (_root, { from, days, first, mine }, context, info) => {
      const queryFor = (typeName: string, field: string, select: object) =>
        queryFromInfo({ context, info, typeName, path: [field], select: select as never })
      const since = from ? await readInput(day, from) : null
      return readDiary(
        context,
        { from: since, days: days ?? 28, first: first ?? null, mine: mine ?? false },
        {
          session: queryFor('Session', 'session', { startsAt: true }),
          task: queryFor('Task', 'task', { dueOn: true }),
          organisation: queryFor('Organisation', 'organisation', { reviewOn: true }),
        },
      )
    },
  }),
)
