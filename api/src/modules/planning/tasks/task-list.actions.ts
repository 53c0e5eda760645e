import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { isNegative, isPositive, parseMoney } from '../../../kernel/money.ts';
import { addDays, businessDate } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { Customer } from '../../customers/index.ts';
import { Employee, settingNow } from '../../staff/index.ts';
import { actingEmployee } from '../acting-employee.actions.ts';
import { SalesTask } from './sales-task.entity.ts';
import {
  daysIn,
  isReached,
  periodFrom,
  plannedAmount,
  proposedAmount,
  proposedVisits,
  whyNotClose,
  whyNotPeriodStart,
} from './sales-task.rules.ts';
import type { CustomerDemand } from './task-demand.queries.ts';
import { demandOf } from './task-demand.queries.ts';
import { TaskList } from './task-list.entity.ts';
import { measureTasks } from './task-measure.queries.ts';
import { mayManageTasks } from './task.access.ts';
import type {
  TaskListCloseInput,
  TaskListCreateInput,
  TaskListEditInput,
  TaskListMeasureInput,
  TaskListProposeInput,
} from './task.types.ts';

/** What rules must see whatever the actor sees: a list is judged as a whole. */
const ALL_ROWS = { filters: { scope: false } } as const;

function whyNotTarget(amount: string | null | undefined): 'VALUE_OUT_OF_RANGE' | null {
  const read = amount ? parseMoney(amount) : null;
  return amount && (read === null || isNegative(read)) ? 'VALUE_OUT_OF_RANGE' : null;
}

export async function createTaskList(ctx: Ctx, input: TaskListCreateInput): Promise<TaskList> {
  new InputCheck()
    .rule('startsOn', whyNotPeriodStart(input.period, input.startsOn))
    .rule('macroTarget', whyNotTarget(input.macroTarget))
    .done();
  const rep = await loadReferred(ctx, Employee, { id: input.repId, path: 'repId' });
  if (!mayManageTasks(ctx.actor, { rep })) forbid();
  const { period, startsOn } = input;
  if (await ctx.em.count(TaskList, { rep, period, startsOn }, ALL_ROWS))
    throw new Refusal('TASK_LIST_EXISTS', ['input', 'startsOn']);

  return add(ctx, TaskList, {
    rep,
    period,
    startsOn,
    endsOn: addDays(periodFrom(period, startsOn).to, -1),
    macroTarget: input.macroTarget ? parseMoney(input.macroTarget) : null,
    currency: await settingNow(ctx, 'company.currency'),
    growthPercent: await settingNow(ctx, 'task.growthPercent'),
  });
}

/** A list that is still open, for who manages it. */
export async function openListForChange(ctx: Ctx, input: { id: string; version?: number }): Promise<TaskList> {
  const list = await loadForChange(ctx, TaskList, input);
  if (!mayManageTasks(ctx.actor, list)) forbid();
  if (list.state === 'CLOSED') throw new Refusal('TASK_LIST_CLOSED', ['input', 'id']);
  return list;
}

export async function editTaskList(ctx: Ctx, input: TaskListEditInput): Promise<TaskList> {
  const growth = input.growthPercent ?? 0;
  new InputCheck()
    .rule('macroTarget', whyNotTarget(input.macroTarget))
    .rule('growthPercent', growth < -50 || growth > 300 ? 'VALUE_OUT_OF_RANGE' : null)
    .done();
  const list = await openListForChange(ctx, input);
  if (input.macroTarget !== undefined) list.macroTarget = input.macroTarget && parseMoney(input.macroTarget);
  list.growthPercent = input.growthPercent ?? list.growthPercent;
  return list;
}

export function tasksOf(ctx: Ctx, list: TaskList): Promise<SalesTask[]> {
  return ctx.em.find(SalesTask, { list }, ALL_ROWS);
}

/** Adds up what the list plans, after its tasks have changed. */
export async function recountList(ctx: Ctx, list: TaskList): Promise<void> {
  // Written before they are read again: new tasks are not among the rows yet.
  await ctx.em.flush();
  list.plannedAmount = plannedAmount(await tasksOf(ctx, list));
}

/** One main and one visiting task for each customer who has none; what a person has set stays (domain-rules 8.1). */
export async function proposeTasks(ctx: Ctx, input: TaskListProposeInput): Promise<TaskList> {
  const list = await openListForChange(ctx, input);
  const period = { from: list.startsOn, to: addDays(list.endsOn, 1) };
  const days = daysIn(period);
  const intervals = {
    A: await settingNow(ctx, 'visit.interval.A'),
    B: await settingNow(ctx, 'visit.interval.B'),
    C: await settingNow(ctx, 'visit.interval.C'),
    D: await settingNow(ctx, 'visit.interval.D'),
    N: await settingNow(ctx, 'visit.interval.N'),
  };
  const demands = await demandOf(ctx, { repId: list.rep.id, listId: list.id, currency: list.currency, period });
  for (const demand of demands) {
    const common = { list, customer: ctx.em.getReference(Customer, demand.customerId), dueOn: list.endsOn };
    const amount = proposedAmount(demand, { days, growthPercent: list.growthPercent });
    if (!demand.hasMain && isPositive(amount))
      add(ctx, SalesTask, { ...common, kind: 'MAIN', aim: 'SALES', amount, proposal: basisOf(demand, list) });
    const intervalDays = intervals[demand.grade];
    if (!demand.hasVisits)
      add(ctx, SalesTask, {
        ...common,
        kind: 'AUX',
        aim: 'VISITS',
        times: proposedVisits(days, intervalDays),
        proposal: { grade: demand.grade, intervalDays },
      });
  }
  await recountList(ctx, list);
  return list;
}

/** Kept with the task, so that a figure can be traced when the facts have moved on (domain-rules 1.11). */
function basisOf(demand: CustomerDemand, { growthPercent }: TaskList): object {
  const { potentialAmountYear, lastYearAmount, orderCount, medianIntervalDays, averageAmount } = demand;
  return { potentialAmountYear, lastYearAmount, growthPercent, orderCount, medianIntervalDays, averageAmount };
}

export async function measureTaskList(
  ctx: Ctx,
  input: Pick<TaskListMeasureInput, 'id'> & { version?: number },
): Promise<TaskList> {
  const list = await openListForChange(ctx, input);
  await measureTasks(ctx, list);
  list.measuredAt = ctx.now;
  return list;
}

/** Every item is judged once more, and what was not completed must have its remedial measure (domain-rules 8.1). */
export async function closeTaskList(ctx: Ctx, input: TaskListCloseInput): Promise<TaskList> {
  const list = await openListForChange(ctx, input);
  await measureTasks(ctx, list);
  const tasks = await tasksOf(ctx, list);
  const today = businessDate(ctx.now, ctx.zone);
  const judged = tasks.map((task) => ({ ...pickJudged(task), remedyOwnerId: task.remedyOwner?.id ?? null }));
  refuseIf(whyNotClose({ to: addDays(list.endsOn, 1), today }, judged), ['input', 'id']);

  for (const task of tasks) if (task.state === 'OPEN') task.state = isReached(task) ? 'DONE' : 'MISSED';
  const closedBy = actingEmployee(ctx);
  Object.assign(list, { state: 'CLOSED', measuredAt: ctx.now, closedAt: ctx.now, closedBy });
  return list;
}

function pickJudged({ amount, quantity, times, state, actual, remedy, remedyDueOn }: SalesTask) {
  return { amount, quantity, times, state, actual, remedy, remedyDueOn };
}
