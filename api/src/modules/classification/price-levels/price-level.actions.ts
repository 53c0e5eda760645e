import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { isPositive, parseMoney } from '../../../kernel/money.ts';
import { businessDate, type LocalDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { type ApprovalRequest, defineApproval, requestApproval } from '../../approvals/index.ts';
import type { JobCtx } from '../../jobs/index.ts';
import { ProductCategory } from '../../products/index.ts';
import { Employee, settingOn } from '../../staff/index.ts';
import { PriceLevel } from './price-level.entity.ts';
import { sumSold } from './price-level.queries.ts';
import { avgPrice, isBelowPlan, periodToCompute, priceLevel, whyNotClose, whyNotQuarter } from './price-level.rules.ts';
import type { PriceLevelCloseInput, PricePlanProposeInput } from './price-level.types.ts';
import { PricePlan } from './price-plan.entity.ts';

const TEXT_LIMIT = 500;
const ANY_ROW = { filters: { scope: false } } as const;

function today(ctx: Ctx): LocalDate {
  return businessDate(ctx.now, ctx.zone);
}

export async function proposePlan(ctx: Ctx, input: PricePlanProposeInput): Promise<PricePlan> {
  const price = parseMoney(input.price);
  new InputCheck()
    .text('reason', input.reason, { most: TEXT_LIMIT, required: true })
    .rule('quarter', whyNotQuarter(input.quarter, today(ctx)))
    .rule('price', price !== null && isPositive(price) ? null : 'AMOUNT_NOT_POSITIVE')
    .done();
  const category = await loadReferred(ctx, ProductCategory, { id: input.categoryId, path: 'categoryId' });
  const { grade, quarter } = input;
  const proposedBy = ctx.actor.employeeId ? ctx.em.getReference(Employee, ctx.actor.employeeId) : null;
  const plan = add(ctx, PricePlan, { category, grade, quarter, price: price ?? '0', proposedBy });
  const last = await planInForce(ctx, { categoryId: category.id, grade, quarter });
  await requestApproval(ctx, {
    kind: 'PRICE_PLAN',
    subject: { type: 'PricePlan', id: plan.id },
    reason: input.reason,
    facts: { category: category.name, grade, quarter },
    changes: [{ field: 'price', before: last?.price ?? null, after: plan.price }],
  });
  return plan;
}

async function decidePlan(ctx: Ctx, request: ApprovalRequest, state: 'APPROVED' | 'REJECTED'): Promise<void> {
  const plan = await loadRow(ctx, PricePlan, { by: { id: request.subjectId }, lock: true, pastScope: true });
  if (plan) Object.assign(plan, { state, decidedAt: ctx.now });
}

defineApproval({
  kind: 'PRICE_PLAN',
  description: 'A planned price of a product group for a class of customers in a quarter (domain-rules 8.9).',
  level: 'GENERAL_MANAGER',
  reading: () => ({ right: 'priceLevel:read' }),
  apply: (ctx, request) => decidePlan(ctx, request, 'APPROVED'),
  reject: (ctx, request) => decidePlan(ctx, request, 'REJECTED'),
});

interface PlanKeys {
  readonly categoryId: string;
  readonly grade: PricePlan['grade'];
  readonly quarter: LocalDate;
}

/** The one approved last: a later consent takes the place of an earlier one. */
async function planInForce(ctx: Ctx, { categoryId, grade, quarter }: PlanKeys): Promise<PricePlan | null> {
  const [plan] = await ctx.em.find(
    PricePlan,
    { category: categoryId, grade, quarter, state: 'APPROVED' },
    { ...ANY_ROW, orderBy: { decidedAt: 'desc', id: 'desc' }, limit: 1 },
  );
  return plan ?? null;
}

/** The levels of the quarter to date, or of the quarter that has just ended; once for each day (rules 8.9). */
async function computeLevels(ctx: Ctx): Promise<{ count: number }> {
  const period = periodToCompute(today(ctx));
  const { from: quarter, to: asOf } = period;
  if (await ctx.em.count(PriceLevel, { quarter, asOf }, ANY_ROW)) return { count: 0 };
  const [limit, currency] = await Promise.all([
    settingOn(ctx, 'price.flagBelow', asOf),
    settingOn(ctx, 'company.currency', asOf),
  ]);
  const sold = await sumSold(ctx, period, currency);
  for (const { categoryId, grade, netAmount, quantity } of sold) {
    const plan = await planInForce(ctx, { categoryId, grade, quarter });
    const level = priceLevel({ netAmount, quantity }, plan?.price ?? null);
    add(ctx, PriceLevel, {
      category: ctx.em.getReference(ProductCategory, categoryId),
      grade,
      quarter,
      asOf,
      quantity,
      netAmount,
      avgPrice: avgPrice({ netAmount, quantity }),
      plannedPrice: plan?.price ?? null,
      priceLevel: level,
      isBelow: isBelowPlan(level, limit),
    });
  }
  return { count: sold.length };
}

export async function runPriceLevels(ctx: JobCtx): Promise<void> {
  const { count } = await ctx.act('priceLevelCompute', computeLevels);
  await ctx.progress(count, count);
}

export async function closeLevel(ctx: Ctx, input: PriceLevelCloseInput): Promise<PriceLevel> {
  new InputCheck()
    .text('measure', input.measure, { most: TEXT_LIMIT, required: true })
    .rule('dueOn', input.dueOn < today(ctx) ? 'VALUE_OUT_OF_RANGE' : null)
    .done();
  const level = await loadForChange(ctx, PriceLevel, input);
  refuseIf(whyNotClose(level), ['input', 'id']);
  const measureOwner = await loadReferred(ctx, Employee, { id: input.ownerId, path: 'ownerId' });
  const { measure, dueOn: measureDueOn } = input;
  return Object.assign(level, { measure: measure.trim(), measureOwner, measureDueOn, closedAt: ctx.now });
}
