import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import { NOTE_LIMIT, requestApproval } from '../../approvals/index.ts';
import { defineStaffApproval } from '../requests/staff-approval.actions.ts';
import { tellPerson } from '../requests/staff-notices.ts';
import { mayJudge } from '../requests/staff-request.access.ts';
import { askedTime, onBehalf, timedKind, withdrawRow } from '../requests/staff-request.actions.ts';
import { isPriorNotice } from '../requests/staff-request.rules.ts';
import { isOutsideShift, spanOf } from '../requests/working-time.rules.ts';
import { Outing } from './outing.entity.ts';
import { whyNotJudge, whyNotMark } from './outing.rules.ts';
import type {
  OutingCreateInput,
  OutingJudgeReasonInput,
  OutingMarkNecessaryInput,
  OutingWithdrawInput,
} from './outing.types.ts';

const MOST_HOURS = 24;
const OUTING = timedKind(Outing, 'OUTING');

export async function requestOuting(ctx: Ctx, input: OutingCreateInput): Promise<Outing> {
  new InputCheck().text('reason', input.reason, { most: NOTE_LIMIT, required: true }).done();
  const asked = await askedTime(ctx, input, { table: 'outings', mostHours: MOST_HOURS });
  const { employee, shop, around, startsAt, endsAt } = asked;
  const isOutside = isOutsideShift(spanOf(asked), around.days, ctx.zone);
  refuseIf(isOutside ? 'OUTING_OUTSIDE_SHIFT' : null, ['input', 'startsAt']);
  const { kind } = input;
  const reason = input.reason.trim();
  const outing = add(ctx, Outing, { employee, shop, kind, startsAt, endsAt, reason, requestedAt: ctx.now });
  await requestApproval(ctx, {
    kind: OUTING.approval,
    subject: { type: 'Outing', id: outing.id },
    ...onBehalf(ctx, employee),
    reason,
    facts: {
      outingKind: kind,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      isPriorNotice: isPriorNotice(ctx.now, startsAt),
    },
  });
  return outing;
}

export async function withdrawOuting(ctx: Ctx, input: OutingWithdrawInput): Promise<Outing> {
  const outing = await withdrawRow(ctx, input, OUTING);
  await tellPerson(ctx, outing);
  return outing;
}

async function outingForHr(ctx: Ctx, input: OutingMarkNecessaryInput | OutingJudgeReasonInput): Promise<Outing> {
  const outing = await loadForChange(ctx, Outing, input);
  return mayJudge(ctx.actor, outing) ? outing : forbid();
}

export async function judgeOutingReason(ctx: Ctx, input: OutingJudgeReasonInput): Promise<Outing> {
  const { reasonState, note } = input;
  new InputCheck().text('note', note, { most: NOTE_LIMIT, required: reasonState === 'REJECTED' }).done();
  const outing = await outingForHr(ctx, input);
  refuseIf(whyNotJudge(outing, reasonState), ['input', 'reasonState']);
  await OUTING.refuseClosed(ctx, outing);
  outing.reasonState = reasonState;
  if (note) ctx.reason = note.trim();
  await tellPerson(ctx, outing);
  return outing;
}

export async function markOutingNecessary(ctx: Ctx, input: OutingMarkNecessaryInput): Promise<Outing> {
  const outing = await outingForHr(ctx, input);
  refuseIf(whyNotMark(outing), ['input', 'id']);
  await OUTING.refuseClosed(ctx, outing);
  outing.isNecessary = input.isNecessary;
  await tellPerson(ctx, outing);
  return outing;
}

defineStaffApproval(OUTING, {
  description: 'An outing during the shift, decided by the line manager or HR (domain-rules 17.2).',
  level: 'LINE',
});
