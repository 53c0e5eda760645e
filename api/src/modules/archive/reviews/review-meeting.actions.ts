import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { add } from '../../../kernel/rows.ts';
import { Employee } from '../../staff/index.ts';
import { ReviewMeeting } from './review-meeting.entity.ts';
import { consumptionByClass } from './review-meeting.queries.ts';
import { periodFrom, whyNotPeriod } from './review-meeting.rules.ts';
import type { ReviewMeetingRecordInput } from './review-meeting.types.ts';

const CONCLUSIONS_LIMIT = 4000;
const PARTICIPANTS_LIMIT = 500;

/** Keeps the figures that the meeting saw; a later record of the same period is a further one (rules 1.11, 6.10). */
export async function recordReview(ctx: Ctx, input: ReviewMeetingRecordInput): Promise<ReviewMeeting> {
  const { kind, periodFrom: from, heldOn, conclusions, participants = null } = input;
  const { actor, em } = ctx;
  // Sums over every customer: whoever sees only some would record smaller ones (rules 6.5).
  if (!actor.can('customer:readAll') || !actor.can('order:readAll') || !actor.can('order:readAmounts')) forbid();
  const today = businessDate(ctx.now, ctx.zone);
  new InputCheck()
    .rule('periodFrom', whyNotPeriod(kind, from, today))
    .rule('heldOn', heldOn > today ? 'VALUE_OUT_OF_RANGE' : null)
    .text('conclusions', conclusions, { most: CONCLUSIONS_LIMIT, required: true })
    .text('participants', participants, { most: PARTICIPANTS_LIMIT })
    .done();
  const period = periodFrom(kind, from);
  const known = await em.count(ReviewMeeting, { kind, periodFrom: from }, { filters: { scope: false } });
  return add(ctx, ReviewMeeting, {
    ...(await consumptionByClass(ctx, kind, period)),
    kind,
    periodFrom: period.from,
    periodTo: period.to,
    revision: known + 1,
    heldOn,
    participants,
    conclusions: conclusions.trim(),
    recordedBy: actor.employeeId ? em.getReference(Employee, actor.employeeId) : null,
  });
}
