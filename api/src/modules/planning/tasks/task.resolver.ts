import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Customer } from '../../customers/index.ts';
import { Employee } from '../../staff/index.ts';
import {
  createSalesTask,
  editSalesTask,
  remedySalesTask,
  removeSalesTask,
  reportSalesTask,
} from './sales-task.actions.ts';
import { SalesTask } from './sales-task.entity.ts';
import { closeTaskList, createTaskList, editTaskList, measureTaskList, proposeTasks } from './task-list.actions.ts';
import { TaskList } from './task-list.entity.ts';
import { mayManageTasks, mayReportTask } from './task.access.ts';
import {
  SalesTaskCreateInput,
  SalesTaskEditInput,
  SalesTaskRemedyInput,
  SalesTaskRemoveInput,
  SalesTaskReportInput,
  TaskListCloseInput,
  TaskListCreateInput,
  TaskListEditInput,
  TaskListMeasureInput,
  TaskListProposeInput,
} from './task.types.ts';

@Resolver(() => TaskList)
export class TaskListResolver {
  @Allow('task:read')
  @ReadOne(() => TaskList, { description: 'One task list by id.' })
  taskList(): never {
    return answeredByReader();
  }

  @Allow('task:read')
  @ReadPage(() => TaskList, { description: 'The task lists, the latest period first.', sort: ['-startsOn'] })
  taskLists(): never {
    return answeredByReader();
  }

  @Allow('task:manage')
  @Action(
    { taskList: () => TaskList },
    { description: 'Opens the task list of a rep for a period (domain-rules 8.1).' },
  )
  async taskListCreate(@Ctx() ctx: Context, @Arg('input', () => TaskListCreateInput) input: TaskListCreateInput) {
    return { taskList: await createTaskList(ctx, input) };
  }

  @Allow('task:manage')
  @Action({ taskList: () => TaskList }, { description: 'Changes the macro target or the growth of an open list.' })
  async taskListEdit(@Ctx() ctx: Context, @Arg('input', () => TaskListEditInput) input: TaskListEditInput) {
    return { taskList: await editTaskList(ctx, input) };
  }

  @Allow('task:manage')
  @Action(
    { taskList: () => TaskList },
    {
      description:
        'Proposes tasks from potential, the year before and the habit of buying, for customers that have none yet (domain-rules 8.1).',
    },
  )
  async taskListPropose(@Ctx() ctx: Context, @Arg('input', () => TaskListProposeInput) input: TaskListProposeInput) {
    return { taskList: await proposeTasks(ctx, input) };
  }

  @Allow('task:manage')
  @Action({ taskList: () => TaskList }, { description: 'Counts what was reached from orders, visits and payments.' })
  async taskListMeasure(@Ctx() ctx: Context, @Arg('input', () => TaskListMeasureInput) input: TaskListMeasureInput) {
    return { taskList: await measureTaskList(ctx, input) };
  }

  @Allow('task:manage')
  @Action(
    { taskList: () => TaskList },
    {
      description:
        'Closes a period that is over; every task that was not completed needs its remedial measure (domain-rules 8.1).',
    },
  )
  async taskListClose(@Ctx() ctx: Context, @Arg('input', () => TaskListCloseInput) input: TaskListCloseInput) {
    return { taskList: await closeTaskList(ctx, input) };
  }

  @HasPage(() => SalesTask, { via: 'list', sort: ['dueOn'], description: 'Its tasks, the first due first.' })
  tasks(): never {
    return answeredByReader();
  }

  @Computed(() => Boolean, { needs: ['rep', 'state'], description: 'Whether one may change and close it.' })
  viewerCanManage(@Root() list: Pick<TaskList, 'rep' | 'state'>, @Ctx() { actor }: Context): boolean {
    return list.state === 'OPEN' && mayManageTasks(actor, list);
  }

  @Computed(() => Boolean, { needs: ['rep', 'state'], description: 'Whether one may report on its tasks.' })
  viewerCanReport(@Root() list: Pick<TaskList, 'rep' | 'state'>, @Ctx() { actor }: Context): boolean {
    return list.state === 'OPEN' && mayReportTask(actor, list);
  }
}

@Resolver(() => SalesTask)
export class SalesTaskResolver {
  @Allow('task:read')
  @ReadOne(() => SalesTask, { description: 'One task by id.' })
  salesTask(): never {
    return answeredByReader();
  }

  @Allow('task:read')
  @ReadPage(() => SalesTask, { description: 'The tasks of all lists, the first due first.', sort: ['dueOn'] })
  salesTasks(): never {
    return answeredByReader();
  }

  @Allow('task:manage')
  @Action({ salesTask: () => SalesTask }, { description: 'Puts a task on an open list (domain-rules 8.1).' })
  async salesTaskCreate(@Ctx() ctx: Context, @Arg('input', () => SalesTaskCreateInput) input: SalesTaskCreateInput) {
    return { salesTask: await createSalesTask(ctx, input) };
  }

  @Allow('task:manage')
  @Action({ salesTask: () => SalesTask }, { description: 'Changes a task; a proposal is always editable.' })
  async salesTaskEdit(@Ctx() ctx: Context, @Arg('input', () => SalesTaskEditInput) input: SalesTaskEditInput) {
    return { salesTask: await editSalesTask(ctx, input) };
  }

  @Allow('task:manage')
  @Action({ taskList: () => TaskList }, { description: 'Takes a task off an open list.' })
  async salesTaskRemove(@Ctx() ctx: Context, @Arg('input', () => SalesTaskRemoveInput) input: SalesTaskRemoveInput) {
    return { taskList: await removeSalesTask(ctx, input) };
  }

  @Allow('task:report', 'task:manage')
  @Action({ salesTask: () => SalesTask }, { description: 'Says what was reached, or that it is completed.' })
  async salesTaskReport(@Ctx() ctx: Context, @Arg('input', () => SalesTaskReportInput) input: SalesTaskReportInput) {
    return { salesTask: await reportSalesTask(ctx, input) };
  }

  @Allow('task:report', 'task:manage')
  @Action(
    { salesTask: () => SalesTask },
    { description: 'Writes down the remedial measure of a task that was not completed (domain-rules 8.1).' },
  )
  async salesTaskRemedy(@Ctx() ctx: Context, @Arg('input', () => SalesTaskRemedyInput) input: SalesTaskRemedyInput) {
    return { salesTask: await remedySalesTask(ctx, input) };
  }
}

@Resolver(() => Customer)
export class CustomerTasksResolver {
  @HasPage(() => SalesTask, { via: 'customer', sort: ['-dueOn'], description: 'The sales tasks, the latest first.' })
  salesTasks(): never {
    return answeredByReader();
  }
}

@Resolver(() => Employee)
export class EmployeeTaskListsResolver {
  @HasPage(() => TaskList, {
    via: 'rep',
    sort: ['-startsOn'],
    description: 'The task lists of the rep, the latest first.',
  })
  taskLists(): never {
    return answeredByReader();
  }
}
