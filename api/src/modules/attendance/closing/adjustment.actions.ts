import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { exact, toDecimal } from '../../../kernel/fraction.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { parseMoney } from '../../../kernel/money.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { add, loadReferred } from '../../../kernel/rows.ts';
import { Employee, settingNow } from '../../staff/index.ts';
import { AttendancePay } from '../results/attendance-pay.entity.ts';
import { judgePeople } from '../results/compute-results.actions.ts';
import { type Amounts, amountsApart } from '../results/judged-person.rules.ts';
import { isEmpty, nextOpenMonth, whyNotAmount } from './adjustment.rules.ts';
import { AttendanceAdjustment } from './attendance-adjustment.entity.ts';
import { heldClosedMonths } from './closed-months.queries.ts';
import { isOwnAffair } from './closing.access.ts';
import type { AttendanceAdjustmentCreateInput } from './closing.types.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;
const NO_PAY: Amounts = { bonus: null, payableDeduction: '0' };

interface About {
  readonly employee: Employee;
  readonly aboutStartsOn: string;
}

/** What was paid for the month so far: as it was closed, with all that was put right about it since. */
async function paidSoFar({ em }: Ctx, about: About, closed: AttendancePay | null): Promise<Amounts> {
  const adjustments = await em.find(AttendanceAdjustment, about, PAST_SCOPE);
  const sum = (first: string | null, name: 'bonusAmount' | 'deductionAmount'): string =>
    toDecimal(adjustments.reduce((total, one) => total.add(one[name]), exact(first ?? '0')));
  return {
    bonus: sum(closed?.bonus ?? null, 'bonusAmount'),
    payableDeduction: sum(closed?.payableDeduction ?? null, 'deductionAmount'),
  };
}

/** What the facts make of the month today, less what was paid. */
async function computedAmounts(ctx: Ctx, about: About, closed: AttendancePay | null) {
  const [judged] = await judgePeople(ctx, about.aboutStartsOn, [about.employee.id]);
  return amountsApart(judged?.pay ?? NO_PAY, await paidSoFar(ctx, about, closed));
}

function givenAmounts({ bonusAmount, deductionAmount }: AttendanceAdjustmentCreateInput) {
  const given = [bonusAmount, deductionAmount].some((amount) => amount !== null && amount !== undefined);
  return given
    ? { bonus: parseMoney(bonusAmount ?? '0') ?? '0', deduction: parseMoney(deductionAmount ?? '0') ?? '0' }
    : null;
}

/** A closed month stays; what is wrong about it counts in the next open one (rules 17.7). */
export async function createAdjustment(
  ctx: Ctx,
  input: AttendanceAdjustmentCreateInput,
): Promise<AttendanceAdjustment> {
  const { aboutMonth, bonusAmount, deductionAmount, reason } = input;
  new InputCheck()
    .rule('bonusAmount', whyNotAmount(bonusAmount))
    .rule('deductionAmount', whyNotAmount(deductionAmount))
    .text('reason', reason, { most: 500, required: true })
    .done();
  ctx.reason = reason.trim();
  const employee = await loadReferred(ctx, Employee, { id: input.employeeId, path: 'employeeId', lock: true });
  if (isOwnAffair(ctx.actor, employee)) forbid();
  const months = await heldClosedMonths(ctx);
  const about: About = { employee, aboutStartsOn: `${aboutMonth}-01` };
  if (!months.includes(about.aboutStartsOn)) throw new Refusal('ATTENDANCE_MONTH_OPEN', ['input', 'aboutMonth']);
  const closed = await ctx.em.findOne(
    AttendancePay,
    { employee, startsOn: about.aboutStartsOn, result: { isCurrent: true } },
    PAST_SCOPE,
  );
  const amounts = givenAmounts(input) ?? (await computedAmounts(ctx, about, closed));
  if (isEmpty(amounts)) throw new Refusal('ADJUSTMENT_EMPTY', ['input']);
  const { employeeId } = ctx.actor;
  return add(ctx, AttendanceAdjustment, {
    ...about,
    startsOn: `${nextOpenMonth(aboutMonth, months)}-01`,
    currency: closed?.currency ?? (await settingNow(ctx, 'company.currency')),
    bonusAmount: amounts.bonus,
    deductionAmount: amounts.deduction,
    reason: ctx.reason,
    madeBy: employeeId === null ? null : ctx.em.getReference(Employee, employeeId),
  });
}
