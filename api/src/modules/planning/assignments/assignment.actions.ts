import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { isNegative, parseDecimal } from '../../../kernel/money.ts';
import { businessDate, monthOf } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { Customer } from '../../customers/index.ts';
import { notify } from '../../notifications/index.ts';
import { Employee, loadCalendar, settingNow } from '../../staff/index.ts';
import { actingEmployee } from '../acting-employee.actions.ts';
import { countGained, visitedCustomers } from './assignment-facts.queries.ts';
import {
  isLate,
  proposedDailyVisits,
  proposedNewCustomers,
  proposedTimes,
  publicationDueAt,
  validFromOf,
  whyNotMonth,
  whyNotReason,
} from './assignment.rules.ts';
import type {
  MonthlyAssignmentDiscardInput,
  MonthlyAssignmentDraftInput,
  MonthlyAssignmentEditInput,
  MonthlyAssignmentPublishInput,
  VisitTaskSetInput,
} from './assignment.types.ts';
import { MonthlyAssignment } from './monthly-assignment.entity.ts';
import { VisitTask } from './visit-task.entity.ts';

const REASON_LIMIT = 500;
/** What rules must see whatever the actor sees: versions are numbered for everybody. */
const ALL_ROWS = { filters: { scope: false } } as const;

function mayPublishFor({ actor }: Ctx, repId: string): boolean {
  return actor.can('assignment:publish') && (actor.can('customer:readAll') || actor.repIds.includes(repId));
}

async function intervalsOf(ctx: Ctx) {
  return {
    A: await settingNow(ctx, 'visit.interval.A'),
    B: await settingNow(ctx, 'visit.interval.B'),
    C: await settingNow(ctx, 'visit.interval.C'),
    D: await settingNow(ctx, 'visit.interval.D'),
    N: await settingNow(ctx, 'visit.interval.N'),
  };
}

/** The first version comes from the archive, a later one from the one before (domain-rules 8.2). */
async function fill(ctx: Ctx, draft: MonthlyAssignment, last: MonthlyAssignment | null): Promise<void> {
  if (last) {
    const tasks = await ctx.em.find(VisitTask, { assignment: last }, ALL_ROWS);
    for (const { customer, times } of tasks) add(ctx, VisitTask, { assignment: draft, customer, times });
    const { avgDailyVisits, newCustomers, visitTimes } = last;
    Object.assign(draft, { avgDailyVisits, newCustomers, visitTimes });
    return;
  }
  const month = monthOf(draft.startsOn);
  const intervals = await intervalsOf(ctx);
  for (const { customerId, grade, lastVisitOn } of await visitedCustomers(ctx, draft.rep.id)) {
    const times = proposedTimes({ lastVisitOn, intervalDays: intervals[grade] }, month);
    if (times === 0) continue;
    add(ctx, VisitTask, { assignment: draft, customer: ctx.em.getReference(Customer, customerId), times });
    draft.visitTimes += times;
  }
  const least = await settingNow(ctx, 'visits.minPerDay');
  draft.avgDailyVisits = proposedDailyVisits(draft.visitTimes, await loadCalendar(ctx), { month, least });
  draft.newCustomers = proposedNewCustomers(await countGained(ctx, draft.rep.id, draft.startsOn));
}

export async function draftAssignment(ctx: Ctx, input: MonthlyAssignmentDraftInput): Promise<MonthlyAssignment> {
  refuseIf(whyNotMonth(input.month, businessDate(ctx.now, ctx.zone)), ['input', 'month']);
  const rep = await loadReferred(ctx, Employee, { id: input.repId, path: 'repId', lock: true });
  if (!mayPublishFor(ctx, rep.id)) forbid();
  const startsOn = `${input.month}-01`;
  const newest = { ...ALL_ROWS, orderBy: { versionNo: 'desc' } } as const;
  const last = await ctx.em.findOne(MonthlyAssignment, { rep, startsOn }, newest);
  if (last?.state === 'DRAFT') throw new Refusal('ASSIGNMENT_DRAFT_EXISTS', ['input', 'repId']);

  const dueAt = publicationDueAt(await loadCalendar(ctx), input.month);
  const draft = add(ctx, MonthlyAssignment, { rep, startsOn, versionNo: (last?.versionNo ?? 0) + 1, dueAt });
  await fill(ctx, draft, last);
  return draft;
}

/** What is published never changes (domain-rules 8.2). */
async function draftForChange(ctx: Ctx, input: { id: string; version?: number }): Promise<MonthlyAssignment> {
  const draft = await loadForChange(ctx, MonthlyAssignment, input);
  if (!mayPublishFor(ctx, draft.rep.id)) forbid();
  if (draft.state === 'PUBLISHED') throw new Refusal('ASSIGNMENT_PUBLISHED', ['input', 'id']);
  return draft;
}

export async function editAssignment(ctx: Ctx, input: MonthlyAssignmentEditInput): Promise<MonthlyAssignment> {
  const daily = input.avgDailyVisits ? parseDecimal(input.avgDailyVisits, { whole: 2, places: 1 }) : null;
  const isUnfit = Boolean(input.avgDailyVisits) && (daily === null || isNegative(daily));
  const customers = input.newCustomers ?? 0;
  new InputCheck()
    .rule('avgDailyVisits', isUnfit ? 'VALUE_OUT_OF_RANGE' : null)
    .rule('newCustomers', customers < 0 || customers > 999 ? 'VALUE_OUT_OF_RANGE' : null)
    .done();
  const draft = await draftForChange(ctx, input);
  draft.avgDailyVisits = daily ?? draft.avgDailyVisits;
  draft.newCustomers = input.newCustomers ?? draft.newCustomers;
  return draft;
}

/** No times, no task. */
function keepTask(
  ctx: Ctx,
  known: VisitTask | null,
  wanted: Pick<VisitTask, 'assignment' | 'customer' | 'times'>,
): void {
  if (!known && wanted.times > 0) add(ctx, VisitTask, wanted);
  else if (known && wanted.times > 0) known.times = wanted.times;
  else if (known) ctx.em.remove(known);
}

export async function setVisitTask(ctx: Ctx, input: VisitTaskSetInput): Promise<MonthlyAssignment> {
  const { times } = input;
  new InputCheck().rule('times', times < 0 || times > 31 ? 'VALUE_OUT_OF_RANGE' : null).done();
  const found = await loadReferred(ctx, MonthlyAssignment, { id: input.assignmentId, path: 'assignmentId' });
  const draft = await draftForChange(ctx, { id: found.id });
  const customer = await loadReferred(ctx, Customer, { id: input.customerId, path: 'customerId' });
  const known = await ctx.em.findOne(VisitTask, { assignment: draft, customer }, ALL_ROWS);
  if (!known && customer.owner?.id !== draft.rep.id)
    throw new Refusal('TASK_CUSTOMER_OF_OTHER_REP', ['input', 'customerId']);

  draft.visitTimes += times - (known?.times ?? 0);
  keepTask(ctx, known, { assignment: draft, customer, times });
  return draft;
}

export async function publishAssignment(ctx: Ctx, input: MonthlyAssignmentPublishInput): Promise<MonthlyAssignment> {
  new InputCheck().text('reason', input.reason, { most: REASON_LIMIT }).done();
  const draft = await draftForChange(ctx, input);
  const today = businessDate(ctx.now, ctx.zone);
  const { versionNo, dueAt } = draft;
  const month = monthOf(draft.startsOn);
  refuseIf(whyNotMonth(month, today), ['input', 'id']);
  refuseIf(whyNotReason(versionNo, input.reason ?? null), ['input', 'reason']);

  const reason = input.reason?.trim() || null;
  if (reason) ctx.reason = reason;
  Object.assign(draft, {
    state: 'PUBLISHED',
    publishedAt: ctx.now,
    publishedBy: actingEmployee(ctx),
    isLate: versionNo === 1 && isLate(ctx.now, dueAt),
    validFrom: validFromOf(month, { versionNo, publishedOn: today }),
    meetingOn: input.meetingOn ?? null,
    reason,
  });
  await notify(ctx, {
    kind: 'ASSIGNMENT_PUBLISHED',
    to: [draft.rep.id],
    subject: { type: 'MonthlyAssignment', id: draft.id },
    facts: { month, versionNo },
    key: draft.id,
  });
  return draft;
}

export async function discardAssignment(ctx: Ctx, input: MonthlyAssignmentDiscardInput): Promise<Employee> {
  const draft = await draftForChange(ctx, input);
  const tasks = await ctx.em.find(VisitTask, { assignment: draft }, ALL_ROWS);
  for (const task of tasks) ctx.em.remove(task);
  ctx.em.remove(draft);
  return draft.rep;
}
