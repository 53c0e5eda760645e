import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate, monthOf } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadGiven, loadReferred } from '../../../kernel/rows.ts';
import { accountsWith, defineNotification, notify } from '../../notifications/index.ts';
import { Employee, Shop } from '../../staff/index.ts';
import { actingEmployee, actingPerson } from '../acting-employee.actions.ts';
import { SpotCheckPlan } from '../spot-checks/spot-check-plan.entity.ts';
import { Observation } from './observation.entity.ts';
import { whyNotCheckAt } from './observation.rules.ts';
import type { ObservationAnswerInput, ObservationSendInput } from './observation.types.ts';

defineNotification('OBSERVATION_SENT', {
  description: 'Somebody tells HR what was seen in a shop (domain-rules 18.2).',
});
defineNotification('OBSERVATION_ANSWERED', { description: 'HR answered what one saw in a shop (domain-rules 18.2).' });

/** To whoever answers; the shop is not told (rules 18.2). */
export async function sendObservation(ctx: Ctx, input: ObservationSendInput): Promise<Observation> {
  const observedAt = input.observedAt ?? ctx.now;
  new InputCheck()
    .text('text', input.text, { most: 2_000, required: true })
    .rule('observedAt', observedAt > ctx.now ? 'OBSERVATION_IN_FUTURE' : null)
    .done();
  const sentBy = actingPerson(ctx);
  const shop = await loadReferred(ctx, Shop, { id: input.shopId, path: 'shopId' });
  const employee = (await loadGiven(ctx, Employee, { id: input.employeeId, path: 'employeeId' })) ?? null;
  const observation = add(ctx, Observation, { shop, employee, observedAt, text: input.text.trim(), sentBy });
  const answering = await accountsWith(ctx, 'observation:answer');
  await notify(ctx, {
    kind: 'OBSERVATION_SENT',
    toAccounts: answering.filter((id) => id !== ctx.actor.accountId),
    subject: { type: 'Observation', id: observation.id },
    facts: { shop: shop.code },
    key: observation.id,
  });
  return observation;
}

/** Once, and always to the sender; a check that is promised is planned, and no draw takes it away. */
export async function answerObservation(ctx: Ctx, input: ObservationAnswerInput): Promise<Observation> {
  const { outcome, checkAt = null } = input;
  new InputCheck()
    .text('answer', input.answer, { most: 1_000, required: true })
    .rule('checkAt', whyNotCheckAt({ outcome, checkAt }, ctx.now))
    .done();
  const observation = await loadForChange(ctx, Observation, input);
  refuseIf(observation.answeredAt === null ? null : 'OBSERVATION_ANSWERED', ['input', 'id']);
  const answeredBy = actingEmployee(ctx);
  Object.assign(observation, { outcome, answer: input.answer.trim(), answeredBy, answeredAt: ctx.now });
  if (checkAt !== null) {
    const startsOn = `${monthOf(businessDate(checkAt, ctx.zone))}-01`;
    add(ctx, SpotCheckPlan, { shop: observation.shop, at: checkAt, startsOn, seed: 0, observation });
  }
  await notify(ctx, {
    kind: 'OBSERVATION_ANSWERED',
    to: [observation.sentBy.id],
    subject: { type: 'Observation', id: observation.id },
    facts: { outcome },
    key: observation.id,
  });
  return observation;
}
