import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadGiven, loadReferred } from '../../../kernel/rows.ts';
import { type ApprovalRequest, requestApproval } from '../../approvals/index.ts';
import { Customer } from '../../customers/index.ts';
import { Employee, settingNow, settingOn } from '../../staff/index.ts';
import { actingEmployee } from '../acting-employee.actions.ts';
import { MaintenancePlan } from './maintenance-plan.entity.ts';
import { planDueOn, proposedVisitsPerQuarter, whyNotPlan, type DueRule } from './maintenance-plan.rules.ts';
import { mayEditPlan } from './maintenance.access.ts';
import type {
  MaintenancePlanCreateInput,
  MaintenancePlanEditInput,
  MaintenancePlanSubmitInput,
} from './maintenance.types.ts';

const TEXT_LIMIT = 1000;
const MOST_AT_ONCE = 100;
const TEXTS = ['gifts', 'problems'] as const;
/** One plan a year for everybody, also where the actor does not see it. */
const ALL_ROWS = { filters: { scope: false } } as const;

/** By the settings of the first day of the year: what is set later moves no due date that has passed (rules 1.12, 8.3). */
export async function dueRuleOf(ctx: Ctx, year: number): Promise<DueRule> {
  const begin = `${year}-01-01`;
  return {
    yearly: await settingOn(ctx, 'plan.maintenanceDue', begin),
    daysAfterFirstOrder: await settingOn(ctx, 'plan.maintenanceDueAfterOrder', begin),
  };
}

function checkTexts(input: MaintenancePlanCreateInput | MaintenancePlanEditInput): InputCheck {
  const check = new InputCheck();
  for (const name of TEXTS) check.text(name, input[name], { most: TEXT_LIMIT });
  return check;
}

function yearOf(ctx: Ctx): number {
  return Number(businessDate(ctx.now, ctx.zone).slice(0, 4));
}

/** Plans are made for this year and the next. */
export function whyNotYear(ctx: Ctx, year: number): 'VALUE_OUT_OF_RANGE' | null {
  const now = yearOf(ctx);
  return year === now || year === now + 1 ? null : 'VALUE_OUT_OF_RANGE';
}

/** What a plan begins with, from grade and first order (domain-rules 8.3). */
export async function proposedPlan(ctx: Ctx, customer: Customer, year: number): Promise<Partial<MaintenancePlan>> {
  const first = customer.firstCountedOrderAt;
  const interval = await settingNow(ctx, `visit.interval.${customer.grade}`);
  return {
    year,
    customer,
    owner: customer.owner,
    dueOn: planDueOn(year, first && businessDate(first, ctx.zone), await dueRuleOf(ctx, year)),
    visitsPerQuarter: proposedVisitsPerQuarter(interval),
  };
}

export async function createMaintenancePlan(ctx: Ctx, input: MaintenancePlanCreateInput): Promise<MaintenancePlan> {
  checkTexts(input).rule('year', whyNotYear(ctx, input.year)).done();
  const customer = await loadReferred(ctx, Customer, { id: input.customerId, path: 'customerId', lock: true });
  if (!mayEditPlan(ctx.actor, customer)) forbid();
  if (await ctx.em.count(MaintenancePlan, { customer, year: input.year }, ALL_ROWS))
    throw new Refusal('MAINTENANCE_PLAN_EXISTS', ['input', 'customerId']);

  const plan = add(ctx, MaintenancePlan, await proposedPlan(ctx, customer, input.year));
  assignCounts(plan, input);
  assignGiven(plan, input, TEXTS);
  return plan;
}

function assignCounts(plan: MaintenancePlan, input: MaintenancePlanCreateInput | MaintenancePlanEditInput): void {
  plan.visitsPerQuarter = input.visitsPerQuarter ?? plan.visitsPerQuarter;
  plan.contactsPerHalf = input.contactsPerHalf ?? plan.contactsPerHalf;
  refuseIf(whyNotPlan(plan), ['input', plan.contactsPerHalf < 1 ? 'contactsPerHalf' : 'visitsPerQuarter']);
}

async function draftForChange(ctx: Ctx, input: { id: string; version?: number }): Promise<MaintenancePlan> {
  const plan = await loadForChange(ctx, MaintenancePlan, input);
  const customer = await loadReferred(ctx, Customer, { id: plan.customer.id, path: 'id' });
  if (!mayEditPlan(ctx.actor, customer)) forbid();
  if (plan.state !== 'DRAFT') throw new Refusal('MAINTENANCE_PLAN_NOT_DRAFT', ['input', 'id']);
  return plan;
}

export async function editMaintenancePlan(ctx: Ctx, input: MaintenancePlanEditInput): Promise<MaintenancePlan> {
  checkTexts(input).done();
  const plan = await draftForChange(ctx, input);
  assignCounts(plan, input);
  assignGiven(plan, input, TEXTS);
  const owner = await loadGiven(ctx, Employee, { id: input.ownerId, path: 'ownerId' });
  if (owner !== undefined) plan.owner = owner;
  return plan;
}

async function submit(ctx: Ctx, id: string): Promise<void> {
  const plan = await draftForChange(ctx, { id });
  await requestApproval(ctx, {
    kind: 'MAINTENANCE_PLAN',
    customer: plan.customer,
    subject: { type: 'MaintenancePlan', id: plan.id },
    reason: null,
    facts: { year: plan.year, visitsPerQuarter: plan.visitsPerQuarter, contactsPerHalf: plan.contactsPerHalf },
  });
  plan.state = 'SUBMITTED';
}

export async function submitMaintenancePlans(ctx: Ctx, { planIds }: MaintenancePlanSubmitInput): Promise<number> {
  if (planIds.length === 0 || planIds.length > MOST_AT_ONCE)
    throw new Refusal('VALUE_OUT_OF_RANGE', ['input', 'planIds']);
  const all = [...new Set(planIds)].toSorted();
  for (const id of all) await submit(ctx, id);
  return all.length;
}

function planOf(ctx: Ctx, { subjectId }: ApprovalRequest): Promise<MaintenancePlan | null> {
  return ctx.em.findOne(MaintenancePlan, { id: subjectId }, ALL_ROWS);
}

/** The consent of the sales manager, by the inbox (domain-rules 8.3). */
export async function approveMaintenancePlan(ctx: Ctx, request: ApprovalRequest): Promise<'CONFLICT' | void> {
  const plan = await planOf(ctx, request);
  if (plan?.state !== 'SUBMITTED') return 'CONFLICT';
  Object.assign(plan, { state: 'APPROVED', approvedAt: ctx.now, approvedBy: actingEmployee(ctx) });
}

export async function returnMaintenancePlan(ctx: Ctx, request: ApprovalRequest): Promise<void> {
  const plan = await planOf(ctx, request);
  if (plan?.state === 'SUBMITTED') plan.state = 'DRAFT';
}
