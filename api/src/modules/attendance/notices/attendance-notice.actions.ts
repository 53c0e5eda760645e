import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import { NOTE_LIMIT } from '../../approvals/index.ts';
import { Employee } from '../../staff/index.ts';
import { tellHr, tellPerson } from '../requests/staff-notices.ts';
import { mayJudge } from '../requests/staff-request.access.ts';
import { personOf, refuseClosedTime, shopOfDay, surroundingsOf } from '../requests/staff-request.actions.ts';
import { whyNotSpan } from '../requests/staff-request.rules.ts';
import { datesWithin, spanOf } from '../requests/working-time.rules.ts';
import { AttendanceNotice } from './attendance-notice.entity.ts';
import type { AttendanceNoticeCreateInput, AttendanceNoticeRejectInput } from './attendance-notice.types.ts';

const MOST_HOURS = 14 * 24;

/** Nobody decides it: told before, it makes what it covers notified, and never more (rules 17.3). */
export async function sendNotice(ctx: Ctx, input: AttendanceNoticeCreateInput): Promise<AttendanceNotice> {
  const { startsAt, endsAt } = input;
  new InputCheck()
    .rule('endsAt', whyNotSpan(input, { now: ctx.now, mostHours: MOST_HOURS }))
    .text('text', input.text, { most: NOTE_LIMIT, required: true })
    .done();
  const employee = await personOf(ctx, input.employeeId);
  const { days } = await surroundingsOf(ctx, employee.id, input);
  await refuseClosedTime(ctx, input, days);
  const [date = businessDate(startsAt, ctx.zone)] = datesWithin(spanOf(input), days);
  const shop = await shopOfDay(ctx, employee.id, { date, days });
  const text = input.text.trim();
  const notice = add(ctx, AttendanceNotice, { employee, shop, startsAt, endsAt, text, requestedAt: ctx.now });
  await tellHr(ctx, notice);
  return notice;
}

export async function rejectNotice(ctx: Ctx, input: AttendanceNoticeRejectInput): Promise<AttendanceNotice> {
  new InputCheck().text('note', input.note, { most: NOTE_LIMIT, required: true }).done();
  const notice = await loadForChange(ctx, AttendanceNotice, input);
  if (!mayJudge(ctx.actor, notice)) forbid();
  refuseIf(notice.state === 'REJECTED' ? 'REQUEST_DECIDED' : null, ['input', 'id']);
  await refuseClosedTime(ctx, notice, (await surroundingsOf(ctx, notice.employee.id, notice)).days);
  const { employeeId } = ctx.actor;
  notice.state = 'REJECTED';
  notice.decidedBy = employeeId === null ? null : ctx.em.getReference(Employee, employeeId);
  notice.decisionNote = input.note.trim();
  await tellPerson(ctx, notice);
  return notice;
}
