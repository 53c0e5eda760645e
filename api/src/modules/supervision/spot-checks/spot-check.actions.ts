import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { businessDate, monthOf } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { noteSeen, refuseClosed, takeBackSeen, whoIsOnDuty } from '../../attendance/index.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { actingEmployee } from '../acting-employee.actions.ts';
import { SpotCheckPlan } from './spot-check-plan.entity.ts';
import { SpotCheckResult } from './spot-check-result.entity.ts';
import { mayCorrect } from './spot-check.access.ts';
import { SpotCheck } from './spot-check.entity.ts';
import { expectedOf, isSeen, whyNotMoment, whyNotPeople } from './spot-check.rules.ts';
import type { SpotCheckPerson, SpotCheckRecordInput, SpotCheckResultCorrectInput } from './spot-check.types.ts';

const NOTE = 500;
const PAST_SCOPE = { filters: { scope: false } } as const;

const moment = (seconds: number | undefined): Date | null => (seconds === undefined ? null : new Date(seconds * 1000));

/** Whom a check is about; empty for a shop that there is not. Whoever checks need not see rosters and leave besides. */
export async function peopleToCheck(ctx: Ctx, shopId: string, at: Date): Promise<SpotCheckPerson[]> {
  const shop = isUuid(shopId) ? await loadRow(ctx, Shop, { by: { id: shopId } }) : null;
  if (!shop) return [];
  return (await whoIsOnDuty(ctx, { shopId, at })).map(({ employeeId, standing, span }) => ({
    employee: { id: employeeId },
    expected: expectedOf(standing),
    startsAt: moment(span?.from),
    endsAt: moment(span?.to),
  }));
}

async function refuseClosedMoment(ctx: Ctx, at: Date, path: readonly string[]): Promise<void> {
  await refuseClosed(ctx, [monthOf(businessDate(at, ctx.zone))], path);
}

/** The plan of the shop, locked, so that two checks do not fulfil it both. */
async function planOf(ctx: Ctx, planId: string | null | undefined, shop: Shop): Promise<SpotCheckPlan | null> {
  if (typeof planId !== 'string') return null;
  const plan = await loadReferred(ctx, SpotCheckPlan, { id: planId, path: 'planId', lock: true });
  refuseIf(plan.shop.id === shop.id ? null : 'SPOT_CHECK_PLAN_OF_OTHER_SHOP', ['input', 'planId']);
  const isTaken = (await ctx.em.count(SpotCheck, { plan }, PAST_SCOPE)) > 0;
  refuseIf(isTaken ? 'SPOT_CHECK_PLAN_FULFILLED' : null, ['input', 'planId']);
  return plan;
}

function checkInput(ctx: Ctx, { at, note, results }: SpotCheckRecordInput): void {
  const check = new InputCheck()
    .rule('at', whyNotMoment(at ?? ctx.now, ctx.now))
    .rule('results', results.length > 50 ? 'VALUE_OUT_OF_RANGE' : null)
    .text('note', note, { most: 1_000 });
  for (const [index, result] of results.entries()) check.text(`results.${index}.note`, result.note, { most: NOTE });
  check.done();
}

export async function recordSpotCheck(ctx: Ctx, input: SpotCheckRecordInput): Promise<SpotCheck> {
  checkInput(ctx, input);
  const { method, results } = input;
  const at = input.at ?? ctx.now;
  const shop = await loadReferred(ctx, Shop, { id: input.shopId, path: 'shopId' });
  await refuseClosedMoment(ctx, at, ['input', 'at']);
  const onDuty = new Map(
    (await whoIsOnDuty(ctx, { shopId: shop.id, at })).map((one) => [one.employeeId, one.standing]),
  );
  const ids = results.map(({ employeeId }) => employeeId);
  const named = { ids, known: new Set(onDuty.keys()), checkerId: ctx.actor.employeeId };
  refuseIf(whyNotPeople(named), ['input', 'results']);
  const plan = await planOf(ctx, input.planId, shop);

  const check = add(ctx, SpotCheck, {
    shop,
    at,
    method,
    checker: actingEmployee(ctx),
    plan,
    note: input.note?.trim() || null,
  });
  for (const { employeeId, finding, note } of results) {
    const employee = ctx.em.getReference(Employee, employeeId);
    const expected = expectedOf(onDuty.get(employeeId) ?? 'OFF');
    add(ctx, SpotCheckResult, { check, employee, expected, finding, note: note?.trim() || null });
    if (isSeen({ expected, finding })) await noteSeen(ctx, { employee, shop, at });
  }
  return check;
}

/** The evidence for the engine follows. */
export async function correctResult(ctx: Ctx, input: SpotCheckResultCorrectInput): Promise<SpotCheckResult> {
  new InputCheck()
    .text('note', input.note, { most: NOTE })
    .text('reason', input.reason, { most: NOTE, required: true })
    .done();
  const result = await loadForChange(ctx, SpotCheckResult, input);
  const check = await ctx.em.findOneOrFail(SpotCheck, result.check.id, PAST_SCOPE);
  if (!mayCorrect(ctx.actor, check) || result.employee.id === ctx.actor.employeeId) forbid();
  await refuseClosedMoment(ctx, check.at, ['input', 'id']);
  ctx.reason = input.reason.trim();
  const { expected, employee } = result;
  const [was, is] = [isSeen(result), isSeen({ expected, finding: input.finding })];
  result.finding = input.finding;
  if (input.note !== undefined) result.note = input.note?.trim() || null;
  const seen = { employee, shop: check.shop, at: check.at };
  if (is && !was) await noteSeen(ctx, seen);
  if (was && !is) await takeBackSeen(ctx, seen, ctx.reason);
  return result;
}
