import type { Ctx } from '../../../kernel/context.ts';
import { accountsWith, defineNotification, notify } from '../../notifications/index.ts';
import type { ResultObjection } from './result-objection.entity.ts';

defineNotification('RESULT_OBJECTION_SENT', { description: 'Somebody objects to the own result (domain-rules 17.5).' });
defineNotification('RESULT_OBJECTION_ANSWERED', { description: 'HR answers the own objection (domain-rules 17.5).' });

const subjectOf = ({ id }: ResultObjection) => ({ type: 'ResultObjection', id });

/** Whoever may close the month, for it cannot be closed before the answer. */
export async function tellClosers(ctx: Ctx, objection: ResultObjection, month: string): Promise<void> {
  const toAccounts = await accountsWith(ctx, 'attendanceMonth:close');
  await notify(ctx, {
    kind: 'RESULT_OBJECTION_SENT',
    toAccounts: toAccounts.filter((id) => id !== ctx.actor.accountId),
    key: objection.id,
    subject: subjectOf(objection),
    facts: { month },
  });
}

export async function tellObjector(ctx: Ctx, objection: ResultObjection): Promise<void> {
  await notify(ctx, {
    kind: 'RESULT_OBJECTION_ANSWERED',
    to: [objection.employee.id],
    key: objection.id,
    subject: subjectOf(objection),
  });
}
