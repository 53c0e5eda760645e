import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { businessDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import { NOTE_LIMIT, requestApproval } from '../../approvals/index.ts';
import { settingNow } from '../../staff/index.ts';
import { defineStaffApproval } from '../requests/staff-approval.actions.ts';
import { tellPerson } from '../requests/staff-notices.ts';
import { mayJudge } from '../requests/staff-request.access.ts';
import {
  askedTime,
  onBehalf,
  refuseClosedTime,
  surroundingsOf,
  timedKind,
  withdrawRow,
} from '../requests/staff-request.actions.ts';
import { isPriorNotice } from '../requests/staff-request.rules.ts';
import { hoursText, spanOf, workingSeconds } from '../requests/working-time.rules.ts';
import { LeaveBalance } from './leave-balance.entity.ts';
import { hoursTaken, yearOf } from './leave-balance.queries.ts';
import { isAcrossYears, leftHours, whyNotTake } from './leave-balance.rules.ts';
import { LeaveRequest } from './leave-request.entity.ts';
import { takenAway, whyNotShorten } from './leave-request.rules.ts';
import type { LeaveRequestCreateInput, LeaveRequestShortenInput, LeaveRequestWithdrawInput } from './leave.types.ts';

/** Whole months, such as around a birth. */
const MOST_HOURS = 366 * 24;
const PLACE = ['input', 'startsAt'] as const;

const LEAVE = timedKind(LeaveRequest, 'LEAVE');

async function balanceOf(ctx: Ctx, { employee, kind, startsAt }: LeaveRequest): Promise<LeaveBalance | null> {
  const year = yearOf(businessDate(startsAt, ctx.zone));
  return loadRow(ctx, LeaveBalance, { by: { employee: employee.id, kind, year }, lock: true, pastScope: true });
}

/** Hours that other leave of the kind takes in that year. */
function takenBeside(ctx: Ctx, leave: LeaveRequest, isWithPending: boolean): Promise<string> {
  const { id, employee, kind, startsAt } = leave;
  const year = yearOf(businessDate(startsAt, ctx.zone));
  return hoursTaken(ctx, { employeeId: employee.id, kind, year, without: id, isWithPending });
}

/** The hours left before this leave where its kind has a balance; refuses what exceeds them, as far as the setting says so. */
async function refuseOverdraft(ctx: Ctx, leave: LeaveRequest, isWithPending: boolean): Promise<string | null> {
  const row = await balanceOf(ctx, leave);
  if (!row) return null;
  const last = new Date(leave.endsAt.getTime() - 1);
  const isSplit = isAcrossYears(businessDate(leave.startsAt, ctx.zone), businessDate(last, ctx.zone));
  refuseIf(isSplit ? 'LEAVE_ACROSS_YEARS' : null, PLACE);
  const balance = { grantedHours: row.grantedHours, usedHours: await takenBeside(ctx, leave, isWithPending) };
  const overdraft = await settingNow(ctx, 'leave.overdraft');
  refuseIf(whyNotTake(balance, { hours: leave.hours, overdraft }), PLACE);
  return leftHours(balance);
}

/** The balance follows what was approved, in the same transaction; written first, because several may be decided together. */
async function settleBalance(ctx: Ctx, leave: LeaveRequest): Promise<void> {
  if (!(await balanceOf(ctx, leave))) return;
  await ctx.em.flush();
  const [balance, others] = await Promise.all([balanceOf(ctx, leave), takenBeside(ctx, leave, false)]);
  if (balance) balance.usedHours = (Number(others) + (leave.state === 'APPROVED' ? Number(leave.hours) : 0)).toFixed(2);
}

async function countHours(ctx: Ctx, leave: Pick<LeaveRequest, 'employee' | 'startsAt' | 'endsAt'>): Promise<string> {
  return hoursText(workingSeconds(spanOf(leave), await surroundingsOf(ctx, leave.employee.id, leave)));
}

export async function requestLeave(ctx: Ctx, input: LeaveRequestCreateInput): Promise<LeaveRequest> {
  new InputCheck().text('reason', input.reason, { most: NOTE_LIMIT }).done();
  const asked = await askedTime(ctx, input, { table: 'leave_requests', mostHours: MOST_HOURS });
  const { employee, shop, around, startsAt, endsAt } = asked;
  const hours = hoursText(workingSeconds(spanOf(asked), around));
  refuseIf(hours === '0.00' ? 'LEAVE_WITHOUT_WORK' : null, PLACE);
  const { kind } = input;
  const reason = input.reason?.trim() || null;
  const values = { employee, shop, kind, startsAt, endsAt, hours, reason, requestedAt: ctx.now };
  const leave = add(ctx, LeaveRequest, values);
  const leftBefore = await refuseOverdraft(ctx, leave, true);
  await requestApproval(ctx, {
    kind: LEAVE.approval,
    subject: { type: 'LeaveRequest', id: leave.id },
    ...onBehalf(ctx, employee),
    reason,
    facts: {
      leaveKind: kind,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      hours,
      isPriorNotice: isPriorNotice(ctx.now, startsAt),
      ...(leftBefore === null ? {} : { hoursLeft: leftBefore }),
    },
  });
  return leave;
}

export async function withdrawLeave(ctx: Ctx, input: LeaveRequestWithdrawInput): Promise<LeaveRequest> {
  const leave = await withdrawRow(ctx, input, LEAVE);
  await settleBalance(ctx, leave);
  await tellPerson(ctx, leave);
  return leave;
}

/** Presence that was shown is no leave; when the request was made stays as it is. */
export async function shortenLeave(ctx: Ctx, input: LeaveRequestShortenInput): Promise<LeaveRequest> {
  new InputCheck().text('reason', input.reason, { most: NOTE_LIMIT, required: true }).done();
  const leave = await loadForChange(ctx, LeaveRequest, input);
  if (!mayJudge(ctx.actor, leave)) forbid();
  const time = { startsAt: input.startsAt ?? leave.startsAt, endsAt: input.endsAt ?? leave.endsAt };
  refuseIf(whyNotShorten(leave, time), ['input', 'endsAt']);
  for (const part of takenAway(leave, time)) {
    await refuseClosedTime(ctx, part, (await surroundingsOf(ctx, leave.employee.id, part)).days);
  }
  ctx.reason = input.reason.trim();
  Object.assign(leave, time);
  leave.hours = await countHours(ctx, leave);
  await settleBalance(ctx, leave);
  await tellPerson(ctx, leave);
  return leave;
}

defineStaffApproval(LEAVE, {
  description: 'Leave of somebody, decided by the line manager or HR (domain-rules 17.2).',
  level: 'LINE',
  async onApproved(ctx, leave) {
    // The roster may have become another one since it was asked for.
    leave.hours = await countHours(ctx, leave);
    await refuseOverdraft(ctx, leave, false);
    await settleBalance(ctx, leave);
  },
});
