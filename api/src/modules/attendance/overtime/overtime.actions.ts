import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add } from '../../../kernel/rows.ts';
import { NOTE_LIMIT, requestApproval } from '../../approvals/index.ts';
import { defineStaffApproval } from '../requests/staff-approval.actions.ts';
import { tellPerson } from '../requests/staff-notices.ts';
import { askedTime, onBehalf, timedKind, withdrawRow } from '../requests/staff-request.actions.ts';
import { isInsideShift, spanOf } from '../requests/working-time.rules.ts';
import { Overtime } from './overtime.entity.ts';
import type { OvertimeCreateInput, OvertimeWithdrawInput } from './overtime.types.ts';

const MOST_HOURS = 24;
const OVERTIME = timedKind(Overtime, 'OVERTIME');

/** Recorded and approved; no engine reads it, so it offsets nothing (rules 17.2). */
export async function requestOvertime(ctx: Ctx, input: OvertimeCreateInput): Promise<Overtime> {
  new InputCheck().text('reason', input.reason, { most: NOTE_LIMIT, required: true }).done();
  const asked = await askedTime(ctx, input, { table: 'overtimes', mostHours: MOST_HOURS });
  const { employee, shop, around, startsAt, endsAt } = asked;
  const isInside = isInsideShift(spanOf(asked), around.days);
  refuseIf(isInside ? 'OVERTIME_IN_SHIFT' : null, ['input', 'startsAt']);
  const reason = input.reason.trim();
  const overtime = add(ctx, Overtime, { employee, shop, startsAt, endsAt, reason, requestedAt: ctx.now });
  await requestApproval(ctx, {
    kind: OVERTIME.approval,
    subject: { type: 'Overtime', id: overtime.id },
    ...onBehalf(ctx, employee),
    reason,
    facts: { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
  });
  return overtime;
}

export async function withdrawOvertime(ctx: Ctx, input: OvertimeWithdrawInput): Promise<Overtime> {
  const overtime = await withdrawRow(ctx, input, OVERTIME);
  await tellPerson(ctx, overtime);
  return overtime;
}

defineStaffApproval(OVERTIME, {
  description: 'Overtime of somebody, decided by the line manager or HR (domain-rules 17.2).',
  level: 'LINE',
});
