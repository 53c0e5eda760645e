import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { monthOf, periodOfMonth } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { Employee, settingNow } from '../../staff/index.ts';
import { isOwnAffair } from '../closing/closing.access.ts';
import { AttendanceResult } from '../results/attendance-result.entity.ts';
import { judgedBeforeOf } from '../results/result-document.ts';
import { tellClosers, tellObjector } from './objection.notices.ts';
import { ResultObjection } from './result-objection.entity.ts';
import { whyNotObject } from './result-objection.rules.ts';
import type { ResultObjectionAnswerInput, ResultObjectionSendInput } from './result-objection.types.ts';

const TEXT_LIMIT = 2_000;
const PAST_SCOPE = { filters: { scope: false } } as const;

/** The own result, within the days that are given (rules 17.5). */
export async function sendObjection(ctx: Ctx, input: ResultObjectionSendInput): Promise<ResultObjection> {
  new InputCheck().text('text', input.text, { most: TEXT_LIMIT, required: true }).done();
  const result = await loadReferred(ctx, AttendanceResult, { id: input.resultId, path: 'resultId', lock: true });
  if (!isOwnAffair(ctx.actor, result.employee)) forbid();
  const { isCurrent, computedAt, document, startsOn, employee, shop } = result;
  const open = await ctx.em.count(ResultObjection, { result, state: 'OPEN' }, PAST_SCOPE);
  const facts = {
    isCurrent,
    computedAt,
    monthEnd: periodOfMonth(monthOf(startsOn)).to,
    judgedBefore: judgedBeforeOf(document),
    hasOpenOne: open > 0,
    days: await settingNow(ctx, 'attendance.objectionDays'),
  };
  refuseIf(whyNotObject(facts, ctx), ['input', 'resultId']);
  const sent = add(ctx, ResultObjection, { result, employee, shop, text: input.text.trim(), sentAt: ctx.now });
  await tellClosers(ctx, sent, monthOf(startsOn));
  return sent;
}

export async function answerObjection(ctx: Ctx, input: ResultObjectionAnswerInput): Promise<ResultObjection> {
  new InputCheck().text('answer', input.answer, { most: TEXT_LIMIT, required: true }).done();
  const objection = await loadForChange(ctx, ResultObjection, input);
  if (isOwnAffair(ctx.actor, objection.employee)) forbid();
  if (objection.state !== 'OPEN') throw new Refusal('OBJECTION_ANSWERED', ['input', 'id']);
  const { employeeId } = ctx.actor;
  await tellObjector(ctx, objection);
  return Object.assign(objection, {
    state: input.isAccepted ? 'ACCEPTED' : 'DECLINED',
    answer: input.answer.trim(),
    answeredBy: employeeId === null ? null : ctx.em.getReference(Employee, employeeId),
    answeredAt: ctx.now,
  });
}
