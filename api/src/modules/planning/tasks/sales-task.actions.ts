import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { isNegative, parseMoney, parseQuantity } from '../../../kernel/money.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadGiven, loadReferred } from '../../../kernel/rows.ts';
import { Customer } from '../../customers/index.ts';
import { Product } from '../../products/index.ts';
import { Employee } from '../../staff/index.ts';
import { SalesTask } from './sales-task.entity.ts';
import { isReached, whyNotDone, whyNotRemove, whyNotTarget } from './sales-task.rules.ts';
import { openListForChange, recountList } from './task-list.actions.ts';
import { TaskList } from './task-list.entity.ts';
import { mayManageTasks, mayReportTask } from './task.access.ts';
import type {
  SalesTaskCreateInput,
  SalesTaskEditInput,
  SalesTaskRemedyInput,
  SalesTaskRemoveInput,
  SalesTaskReportInput,
} from './task.types.ts';

const TEXT_LIMIT = 500;

function whyNotDueOn(dueOn: string, { startsOn, endsOn }: TaskList): 'VALUE_OUT_OF_RANGE' | null {
  return dueOn < startsOn || dueOn > endsOn ? 'VALUE_OUT_OF_RANGE' : null;
}

/** Decimals as the columns hold them; what is no such number stays null and is refused by the rule. */
function targetGiven({ amount, quantity, times }: Pick<SalesTaskEditInput, 'amount' | 'quantity' | 'times'>) {
  return {
    ...(amount === undefined ? {} : { amount: amount === null ? null : parseMoney(amount) }),
    ...(quantity === undefined ? {} : { quantity: quantity === null ? null : parseQuantity(quantity) }),
    ...(times === undefined ? {} : { times }),
  };
}

export async function createSalesTask(ctx: Ctx, input: SalesTaskCreateInput): Promise<SalesTask> {
  new InputCheck().text('basis', input.basis, { most: TEXT_LIMIT }).done();
  const found = await loadReferred(ctx, TaskList, { id: input.listId, path: 'listId' });
  const list = await openListForChange(ctx, { id: found.id });
  const customer = await loadReferred(ctx, Customer, { id: input.customerId, path: 'customerId' });
  if (customer.owner?.id !== list.rep.id) throw new Refusal('TASK_CUSTOMER_OF_OTHER_REP', ['input', 'customerId']);
  const product = (await loadGiven(ctx, Product, { id: input.productId, path: 'productId' })) ?? null;
  const { kind, aim, basis = null, dueOn } = input;
  const target = { amount: null, quantity: null, times: null, ...targetGiven(input) };
  new InputCheck()
    .rule(kind === 'MAIN' ? 'amount' : 'times', whyNotTarget({ kind, aim, ...target }))
    .rule('dueOn', dueOn ? whyNotDueOn(dueOn, list) : null)
    .done();

  const task = add(ctx, SalesTask, {
    list,
    customer,
    product,
    kind,
    aim,
    basis,
    dueOn: dueOn ?? list.endsOn,
    ...target,
  });
  await recountList(ctx, list);
  return task;
}

/** The list of a task, locked; the task may be visible where its list is not. */
async function listOf(ctx: Ctx, task: SalesTask): Promise<TaskList> {
  const list = await loadRow(ctx, TaskList, { by: { id: task.list.id }, lock: true, pastScope: true });
  if (!list) throw new Error('A task has no list.');
  if (list.state === 'CLOSED') throw new Refusal('TASK_LIST_CLOSED', ['input', 'id']);
  return list;
}

export async function editSalesTask(ctx: Ctx, input: SalesTaskEditInput): Promise<SalesTask> {
  new InputCheck().text('basis', input.basis, { most: TEXT_LIMIT }).done();
  const task = await loadForChange(ctx, SalesTask, input);
  const list = await listOf(ctx, task);
  if (!mayManageTasks(ctx.actor, list)) forbid();
  if (task.state !== 'OPEN') throw new Refusal('TASK_NOT_OPEN', ['input', 'id']);

  Object.assign(task, targetGiven(input));
  assignGiven(task, input, ['basis']);
  task.dueOn = input.dueOn ?? task.dueOn;
  new InputCheck()
    .rule(task.kind === 'MAIN' ? 'amount' : 'times', whyNotTarget(task))
    .rule('dueOn', whyNotDueOn(task.dueOn, list))
    .done();
  await recountList(ctx, list);
  return task;
}

export async function removeSalesTask(ctx: Ctx, input: SalesTaskRemoveInput): Promise<TaskList> {
  const task = await loadForChange(ctx, SalesTask, input);
  const list = await listOf(ctx, task);
  if (!mayManageTasks(ctx.actor, list)) forbid();
  refuseIf(whyNotRemove(task, { endsOn: list.endsOn, today: businessDate(ctx.now, ctx.zone) }), ['input', 'id']);
  ctx.em.remove(task);
  await recountList(ctx, list);
  return list;
}

/** Told by the rep; figures that are counted come back with the next counting. */
export async function reportSalesTask(ctx: Ctx, input: SalesTaskReportInput): Promise<SalesTask> {
  const actual = input.actual ? parseQuantity(input.actual) : null;
  const isUnfit = Boolean(input.actual) && (actual === null || isNegative(actual));
  new InputCheck().rule('actual', isUnfit ? 'VALUE_OUT_OF_RANGE' : null).done();
  const task = await loadForChange(ctx, SalesTask, input);
  const list = await listOf(ctx, task);
  if (!mayReportTask(ctx.actor, list)) forbid();
  if (input.isDone) refuseIf(whyNotDone(task, mayManageTasks(ctx.actor, list)), ['input', 'isDone']);

  if (input.actual !== undefined) task.actual = actual;
  if (typeof input.isDone === 'boolean') task.state = input.isDone ? 'DONE' : 'OPEN';
  return task;
}

export async function remedySalesTask(ctx: Ctx, input: SalesTaskRemedyInput): Promise<SalesTask> {
  new InputCheck()
    .text('remedy', input.remedy, { most: TEXT_LIMIT, required: true })
    .rule('dueOn', input.dueOn < businessDate(ctx.now, ctx.zone) ? 'VALUE_OUT_OF_RANGE' : null)
    .done();
  const task = await loadForChange(ctx, SalesTask, input);
  const list = await listOf(ctx, task);
  if (!mayReportTask(ctx.actor, list)) forbid();
  refuseIf(isReached(task) ? 'TASK_REMEDY_NOT_NEEDED' : null, ['input', 'id']);
  const owner = await loadGiven(ctx, Employee, { id: input.ownerId, path: 'ownerId' });

  Object.assign(task, { remedy: input.remedy.trim(), remedyOwner: owner ?? list.rep, remedyDueOn: input.dueOn });
  return task;
}
