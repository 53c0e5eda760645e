import type { Ctx } from '../../../kernel/context.ts';
import { accountsWith, defineNotification, notify } from '../../notifications/index.ts';
import type { ShiftChange } from './shift-change.entity.ts';

defineNotification('SHIFT_CHANGE_SENT', {
  description: 'Somebody explains to HR why a shift is changed (domain-rules 17.4, clause 6).',
  urgent: true,
});
defineNotification('SHIFT_SWAP_ASKED', {
  description: 'A colleague asks to swap a shift with the own one.',
  urgent: true,
});
defineNotification('SHIFT_CHANGE_OBJECTED', { description: 'HR objects to a change of a shift.', urgent: true });

function about({ id, entry }: ShiftChange) {
  return { subject: { type: 'ShiftChange', id }, facts: { date: entry.date } };
}

/** HR, and the colleague whose date it is as well. */
export async function tellShiftChange(ctx: Ctx, change: ShiftChange): Promise<void> {
  const hr = await accountsWith(ctx, 'attendance:hr');
  const toAccounts = hr.filter((id) => id !== ctx.actor.accountId);
  await notify(ctx, { kind: 'SHIFT_CHANGE_SENT', toAccounts, key: change.id, ...about(change) });
  const { swapWith } = change;
  if (!swapWith) return;
  await notify(ctx, { kind: 'SHIFT_SWAP_ASKED', to: [swapWith.employee.id], key: change.id, ...about(change) });
}

/** Who asked, and the line manager who decides. */
export async function tellObjection(ctx: Ctx, change: ShiftChange): Promise<void> {
  const { id, manager } = change.employee;
  const to = manager ? [id, manager.id] : [id];
  await notify(ctx, { kind: 'SHIFT_CHANGE_OBJECTED', to, key: change.id, ...about(change) });
}
