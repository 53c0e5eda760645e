import { schemaEnum } from '../../../kernel/enum.ts';
import type { TaskAim, TaskKind, TaskPeriod, TaskState } from './sales-task.rules.ts';

export const TaskPeriodEnum = schemaEnum<TaskPeriod>('TaskPeriod', 'How long a task list lasts.', {
  MONTH: 'A calendar month.',
  QUARTER: 'A quarter, from January, April, July or October on.',
  YEAR: 'A calendar year.',
});

export const TASK_LIST_STATES = ['OPEN', 'CLOSED'] as const;
export type TaskListState = (typeof TASK_LIST_STATES)[number];
export const TaskListStateEnum = schemaEnum<TaskListState>('TaskListState', 'Whether the period was judged.', {
  OPEN: 'Tasks are added, changed and worked on.',
  CLOSED: 'Judged item by item; nothing changes any more.',
});

export const TaskKindEnum = schemaEnum<TaskKind>('TaskKind', 'What a task is about (domain-rules 8.1).', {
  MAIN: 'Sales, in money or in quantity.',
  AUX: 'The work that leads to sales: visits, information, development, collection.',
});

export const TaskAimEnum = schemaEnum<TaskAim>('TaskAim', 'What is to be reached (domain-rules 8.1).', {
  SALES: 'Orders of the customer; the aim of every main task.',
  VISITS: 'Recorded visits to the customer.',
  INFORMATION: 'Facts that the archive lacks.',
  DEVELOPMENT: 'Steps that win the customer or more of his demand.',
  COLLECTION: 'Money received from the customer.',
});

export const TaskStateEnum = schemaEnum<TaskState>('TaskState', 'How a task stands (domain-rules 8.1).', {
  OPEN: 'Not judged yet.',
  DONE: 'It is completed.',
  MISSED: 'Not completed when the period was closed; its remedial measure stands beside it.',
});
