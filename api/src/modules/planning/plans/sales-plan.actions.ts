import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { isNegative, parseMoney } from '../../../kernel/money.ts';
import { addDays, businessDate } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadGiven, loadReferred } from '../../../kernel/rows.ts';
import { type ApprovalRequest, requestApproval } from '../../approvals/index.ts';
import { Employee, Region } from '../../staff/index.ts';
import { actingEmployee } from '../acting-employee.actions.ts';
import { SalesPlanCheck } from './sales-plan-check.entity.ts';
import { maySumSold } from './sales-plan.access.ts';
import { SalesPlan } from './sales-plan.entity.ts';
import { periodOfPlan, whyNotPartOf } from './sales-plan.rules.ts';
import type { SalesPlanAdjustInput, SalesPlanCheckInput, SalesPlanCreateInput } from './sales-plan.types.ts';
import { sumSold } from './sold.queries.ts';

const NOTE_LIMIT = 1000;

function whyNotAmount(amount: string): 'VALUE_OUT_OF_RANGE' | null {
  const read = parseMoney(amount);
  return read === null || isNegative(read) ? 'VALUE_OUT_OF_RANGE' : null;
}

export async function createPlan(ctx: Ctx, input: SalesPlanCreateInput): Promise<SalesPlan> {
  new InputCheck().rule('amount', whyNotAmount(input.amount)).text('note', input.note, { most: NOTE_LIMIT }).done();
  const { from, to } = periodOfPlan(input.span, input.day);
  const whole = (await loadGiven(ctx, SalesPlan, { id: input.wholeId, path: 'wholeId' })) ?? null;
  if (whole) refuseIf(whyNotPartOf({ span: input.span, startsOn: from }, whole), ['input', 'wholeId']);
  const subject = {
    rep: (await loadGiven(ctx, Employee, { id: input.repId, path: 'repId' })) ?? null,
    region: (await loadGiven(ctx, Region, { id: input.regionId, path: 'regionId' })) ?? null,
  };
  const known = await ctx.em.count(
    SalesPlan,
    { span: input.span, startsOn: from, ...subject },
    { filters: { scope: false } },
  );
  if (known > 0) throw new Refusal('SALES_PLAN_EXISTS', ['input', 'day']);

  const amount = parseMoney(input.amount) ?? input.amount;
  const period = { span: input.span, startsOn: from, endsOn: addDays(to, -1) };
  return add(ctx, SalesPlan, { ...period, ...subject, whole, amount, note: input.note?.trim() || null });
}

/** Counts only when the general manager agrees (rules 8.5). */
export async function adjustPlan(ctx: Ctx, input: SalesPlanAdjustInput): Promise<ApprovalRequest> {
  new InputCheck().rule('amount', whyNotAmount(input.amount)).done();
  const plan = await loadForChange(ctx, SalesPlan, input);
  const amount = parseMoney(input.amount) ?? input.amount;
  if (amount === plan.amount) throw new Refusal('SALES_PLAN_AMOUNT_UNCHANGED', ['input', 'amount']);
  return requestApproval(ctx, {
    kind: 'SALES_PLAN_ADJUSTMENT',
    subject: { type: 'SalesPlan', id: plan.id },
    reason: input.reason,
    facts: { span: plan.span, startsOn: plan.startsOn },
    changes: [{ field: 'amount', before: plan.amount, after: amount }],
  });
}

/** Keeps what was sold on the day of the check, so that the row stays true later (rules 1.11). */
export async function checkPlan(ctx: Ctx, input: SalesPlanCheckInput): Promise<SalesPlanCheck> {
  new InputCheck().text('finding', input.finding, { most: NOTE_LIMIT, required: true }).done();
  if (!maySumSold(ctx.actor)) forbid();
  const plan = await loadReferred(ctx, SalesPlan, { id: input.planId, path: 'planId' });
  const { id, startsOn, endsOn, rep, region } = plan;
  const question = { id, startsOn, endsOn, repId: rep?.id ?? null, regionId: region?.id ?? null };
  const sold = await sumSold(ctx, [question]);
  return add(ctx, SalesPlanCheck, {
    plan,
    checkedOn: businessDate(ctx.now, ctx.zone),
    actualAmount: sold.get(id) ?? '0',
    plannedAmount: plan.amount,
    finding: input.finding.trim(),
    checkedBy: actingEmployee(ctx),
  });
}
