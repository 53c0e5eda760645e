import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { parseMoney } from '../../../kernel/money.ts';
import { add, loadReferred } from '../../../kernel/rows.ts';
import { Employee } from '../employees/employee.entity.ts';
import { settingNow } from '../settings/setting.queries.ts';
import { Wage } from './wage.entity.ts';
import { whyNotAmount } from './wage.rules.ts';
import type { WageSetInput } from './wage.types.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;

/**
 * A row a date, so that what was earned before stays as it was; the journal keeps what a date said before. Nobody sets the own
 * wage (rules 2).
 */
export async function setWage(ctx: Ctx, input: WageSetInput): Promise<Wage> {
  const { validFrom, reason } = input;
  new InputCheck()
    .rule('monthlyWage', whyNotAmount(input.monthlyWage))
    .rule('bonusBase', whyNotAmount(input.bonusBase))
    .text('reason', reason, { most: 500, required: true })
    .done();
  ctx.reason = reason.trim();
  const employee = await loadReferred(ctx, Employee, { id: input.employeeId, path: 'employeeId', lock: true });
  if (employee.id === ctx.actor.employeeId) forbid();
  const amounts = {
    monthlyWage: parseMoney(input.monthlyWage) ?? input.monthlyWage,
    bonusBase: parseMoney(input.bonusBase) ?? input.bonusBase,
    currency: await settingNow(ctx, 'company.currency'),
  };
  const known = await ctx.em.findOne(Wage, { employee, validFrom }, PAST_SCOPE);
  return known ? Object.assign(known, amounts) : add(ctx, Wage, { employee, validFrom, ...amounts });
}
