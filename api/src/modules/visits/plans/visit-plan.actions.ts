import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadGiven } from '../../../kernel/rows.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { Customer } from '../../customers/index.ts';
import type { Employee } from '../../staff/index.ts';
import { noteConsultation } from '../consultations/consultation.queries.ts';
import { Route } from '../routes/route.entity.ts';
import { VisitPlanItem } from './visit-plan-item.entity.ts';
import { mayChangePlan, mayPlanVisit } from './visit-plan.access.ts';
import { AIM_LIMIT, whyNotCancel, whyNotChange, whyNotDone, whyNotMove, whyNotPlannedOn } from './visit-plan.rules.ts';
import type {
  VisitPlanAddInput,
  VisitPlanCancelInput,
  VisitPlanConfirmInput,
  VisitPlanDoneInput,
  VisitPlanEditInput,
} from './visit-plan.types.ts';

const TEXT_LIMIT = 500;
const MOST_AT_ONCE = 100;

function today(ctx: Ctx): string {
  return businessDate(ctx.now, ctx.zone);
}

interface Planned {
  readonly customer: Customer;
  readonly rep: Employee;
}

/** The customers of a new plan, in the order given; each is visited by the rep who owns it. */
async function loadPlanned(ctx: Ctx, ids: readonly string[]): Promise<Planned[]> {
  const isFit = ids.length > 0 && ids.length <= MOST_AT_ONCE && new Set(ids).size === ids.length;
  refuseIf(isFit ? null : 'VALUE_OUT_OF_RANGE', ['input', 'customerIds']);
  const found = await ctx.em.find(Customer, { id: { $in: ids.filter(isUuid) } });
  const byId = new Map(found.map((customer) => [customer.id, customer]));
  return ids.map((id, at) => {
    const customer = byId.get(id);
    if (!customer) throw new Refusal('ROW_UNKNOWN', ['input', 'customerIds', String(at)]);
    if (!customer.owner) throw new Refusal('CUSTOMER_WITHOUT_OWNER', ['input', 'customerIds', String(at)]);
    if (!mayPlanVisit(ctx.actor, customer)) forbid();
    return { customer, rep: customer.owner };
  });
}

async function refusePlanned(ctx: Ctx, planned: readonly Planned[], plannedOn: string): Promise<void> {
  const customers = planned.map(({ customer }) => customer);
  const known = await ctx.em.find(VisitPlanItem, { customer: { $in: customers }, plannedOn, cancelledOn: null });
  const taken = planned.findIndex((one) =>
    known.some(({ customer, rep }) => customer === one.customer && rep === one.rep),
  );
  if (taken >= 0) throw new Refusal('VISIT_PLANNED_ALREADY', ['input', 'customerIds', String(taken)]);
}

export async function planVisits(ctx: Ctx, input: VisitPlanAddInput): Promise<VisitPlanItem[]> {
  new InputCheck()
    .text('aim', input.aim, { most: AIM_LIMIT, required: true })
    .text('topics', input.topics, { most: TEXT_LIMIT })
    .rule('plannedOn', whyNotPlannedOn(input.plannedOn, today(ctx)))
    .done();
  const planned = await loadPlanned(ctx, input.customerIds);
  const route = (await loadGiven(ctx, Route, { id: input.routeId, path: 'routeId' })) ?? null;
  await refusePlanned(ctx, planned, input.plannedOn);
  const { plannedOn, topics = null } = input;
  const aim = input.aim.trim();
  return planned.map(({ customer, rep }) => add(ctx, VisitPlanItem, { customer, rep, plannedOn, aim, topics, route }));
}

async function loadOwnItem(ctx: Ctx, input: { id: string; version: number }): Promise<VisitPlanItem> {
  const item = await loadForChange(ctx, VisitPlanItem, input);
  if (!mayChangePlan(ctx.actor, item)) forbid();
  refuseIf(whyNotChange(item, today(ctx)), ['input', 'id']);
  return item;
}

export async function editPlan(ctx: Ctx, input: VisitPlanEditInput): Promise<VisitPlanItem> {
  new InputCheck()
    .givenText('aim', input.aim, AIM_LIMIT)
    .text('topics', input.topics, { most: TEXT_LIMIT })
    .rule('plannedOn', input.plannedOn === null ? 'VALUE_REQUIRED' : null)
    .done();
  const item = await loadOwnItem(ctx, input);
  const day = input.plannedOn ?? item.plannedOn;
  refuseIf(whyNotMove(item, { day, today: today(ctx) }), ['input', 'plannedOn']);
  if (day !== item.plannedOn) {
    const { customer, rep } = item;
    const taken = await ctx.em.count(VisitPlanItem, { customer, rep, plannedOn: day, cancelledOn: null });
    if (taken) throw new Refusal('VISIT_PLANNED_ALREADY', ['input', 'plannedOn']);
    // The plan of another day has not been looked through.
    Object.assign(item, { plannedOn: day, confirmedAt: null });
  }
  if (input.aim) item.aim = input.aim.trim();
  assignGiven(item, input, ['topics']);
  return item;
}

export async function cancelPlan(ctx: Ctx, input: VisitPlanCancelInput): Promise<VisitPlanItem> {
  new InputCheck().text('reason', input.reason, { most: TEXT_LIMIT }).done();
  const item = await loadOwnItem(ctx, input);
  const reason = input.reason?.trim() || null;
  refuseIf(whyNotCancel(item, { hasReason: reason !== null, today: today(ctx) }), ['input', 'reason']);
  if (reason) ctx.reason = reason;
  Object.assign(item, { cancelledOn: today(ctx), cancelReason: reason });
  return item;
}

export async function markPlanDone(ctx: Ctx, input: VisitPlanDoneInput): Promise<VisitPlanItem> {
  const item = await loadOwnItem(ctx, input);
  refuseIf(whyNotDone(item, today(ctx)), ['input', 'id']);
  item.doneAt = ctx.now;
  return item;
}

/** Looking the plan of a day through is a consultation of every customer on it (rules 5.3). */
export async function confirmPlan(ctx: Ctx, { plannedOn }: VisitPlanConfirmInput): Promise<VisitPlanItem[]> {
  refuseIf(whyNotPlannedOn(plannedOn, today(ctx)), ['input', 'plannedOn']);
  const rep = ctx.actor.employeeId;
  const items = rep ? await ctx.em.find(VisitPlanItem, { rep, plannedOn, cancelledOn: null }) : [];
  for (const item of items) {
    item.confirmedAt = ctx.now;
    await noteConsultation(ctx, { customerId: item.customer.id, kind: 'PLAN' });
  }
  return items;
}
