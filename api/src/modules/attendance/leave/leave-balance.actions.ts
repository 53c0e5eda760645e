import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { parseDecimal } from '../../../kernel/money.ts';
import { add, loadReferred } from '../../../kernel/rows.ts';
import { NOTE_LIMIT } from '../../approvals/index.ts';
import { Employee } from '../../staff/index.ts';
import { mayJudge } from '../requests/staff-request.access.ts';
import { LeaveBalance } from './leave-balance.entity.ts';
import { hoursTaken } from './leave-balance.queries.ts';
import type { LeaveBalanceSetInput } from './leave.types.ts';

const HOURS = { whole: 4, places: 2 } as const;
const NO_REQUEST = '00000000-0000-0000-0000-000000000000';

/** Nobody grants himself leave (rules 2). What was taken before there was a balance counts. */
export async function setLeaveBalance(ctx: Ctx, input: LeaveBalanceSetInput): Promise<LeaveBalance> {
  const { kind, year } = input;
  const grantedHours = parseDecimal(input.grantedHours, HOURS);
  new InputCheck()
    .rule('grantedHours', grantedHours === null || grantedHours.startsWith('-') ? 'VALUE_OUT_OF_RANGE' : null)
    .rule('year', year >= 2000 && year <= 2200 ? null : 'VALUE_OUT_OF_RANGE')
    .text('reason', input.reason, { most: NOTE_LIMIT })
    .done();
  const employee = await loadReferred(ctx, Employee, { id: input.employeeId, path: 'employeeId', lock: true });
  if (!mayJudge(ctx.actor, { employee })) forbid();
  if (input.reason) ctx.reason = input.reason.trim();

  const by = { employee: employee.id, kind, year };
  const known = await loadRow(ctx, LeaveBalance, { by, lock: true, pastScope: true });
  const taken = { employeeId: employee.id, kind, year, without: NO_REQUEST, isWithPending: false };
  const values = { grantedHours: grantedHours ?? '0.00', usedHours: await hoursTaken(ctx, taken) };
  if (known) return Object.assign(known, values);
  return add(ctx, LeaveBalance, { employee, shop: employee.shop, kind, year, ...values });
}
