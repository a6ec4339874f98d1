// How tasks look in GraphQL, and what can be done with them.
import { builder } from '#graphql/builder.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { rowNumber } from '#graphql/operation/id.ts'
import { operationField } from '#graphql/operation/schema.ts'
import { addTask } from '#graphql/tasks/add-task.ts'
import { doneTask } from '#graphql/tasks/done-task.ts'
import { postponeTask } from '#graphql/tasks/postpone-task.ts'
import { daysPastDue, isDueToday, isOverdue } from '#graphql/tasks/task.ts'
import { tasksVisibleTo } from '#graphql/tasks/task-access.ts'
import { londonDate } from '#graphql/time/london-time.ts'
import '#graphql/tasks/diary-schema.ts'
import '#graphql/tasks/officer-search-schema.ts'
import '#graphql/tasks/today-schema.ts'

builder.prismaNode('Task', {
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  description:
    'Somebody of the office owes something by a date. The groups concerned never see it.',
  findUnique: (id, { viewer }) => ({ id: rowNumber(id) ?? 0, AND: [tasksVisibleTo(viewer)] }),
  fields: (t) => ({
    number: t.exposeInt('id', { description: 'Its number in addresses.' }),
    what: t.exposeString('what', { description: 'What there is to do.' }),
    dueOn: t.expose('dueOn', { type: 'Date', description: 'By which day.' }),
    doneAt: t.expose('doneAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was done, if it was.',
    }),
    isOverdue: t.boolean({
      description: 'Whether its day is over and it is not done.',
      resolve: (task, _args, { now }) => isOverdue(task, londonDate(now())),
    }),
    daysOverdue: t.int({
      description: 'For how many days it is overdue; 0 where it is not.',
      resolve: (task, _args, { now }) =>
        task.doneAt ? 0 : Math.max(0, daysPastDue(task, londonDate(now()))),
    }),
    isDueToday: t.boolean({
      description: 'Whether it is due today and not done.',
      resolve: (task, _args, { now }) => isDueToday(task, londonDate(now())),
    }),
    link: t.relation('link', { nullable: true, description: 'The link that it is about.' }),
    owner: t.string({
      nullable: true,
      description: 'Who owes it; null where nobody does.',
      select: { owner: { select: { name: true } } },
      resolve: (task) => task.owner?.name ?? null,
    }),
  }),
})

builder.queryField('task', (t) =>
  t.prismaField({
    type: 'Task',
    nullable: true,
    description: 'One task, by its number; null where there is none that the viewer may see.',
    args: { number: t.arg.int({ required: true, description: 'Its number in addresses.' }) },
    resolve: (query, _root, { number }, { db, viewer }) =>
      db.task.findFirst({
        ...query,
        where: { AND: [{ id: rowNumber(number) ?? 0 }, tasksVisibleTo(viewer)] },
      }),
  }),
)

operationField('addTask', addTask, {
  type: 'Task',
  description: 'Sets down something to do about a link, by a date.',
  refusals: [WrongState],
  input: builder.inputType('AddTaskInput', {
    description: 'What, about which link, by when.',
    fields: (t) => ({
      linkId: t.id({ required: true, description: 'The link.' }),
      what: t.string({ required: true, description: 'What there is to do.' }),
      dueOn: t.string({ required: true, description: 'By which day: YYYY-MM-DD.' }),
    }),
  }),
})

operationField('doneTask', doneTask, {
  type: 'Task',
  description: 'Says that a task is done.',
  refusals: [WrongState],
  input: builder.inputType('DoneTaskInput', {
    description: 'Which task.',
    fields: (t) => ({ taskId: t.id({ required: true, description: 'The task.' }) }),
  }),
})

operationField('postponeTask', postponeTask, {
  type: 'Task',
  description: 'Puts a task off to a later day.',
  refusals: [WrongState],
  input: builder.inputType('PostponeTaskInput', {
    description: 'Which task, until when.',
    fields: (t) => ({
      taskId: t.id({ required: true, description: 'The task.' }),
      dueOn: t.string({ required: true, description: 'The later day: YYYY-MM-DD.' }),
    }),
  }),
})
