import type { Ctx } from '../../kernel/context.ts';
import { nextOpening } from '../../kernel/workdays.ts';
import { enqueue } from '../jobs/index.ts';
import { loadCalendar } from '../staff/index.ts';
import { notificationKind } from './notification.kinds.ts';
import { addNotifications } from './notification.queries.ts';

export interface Told {
  readonly kind: string;
  /** Employees; who has no account that is open, or does not want to know, is left out. */
  readonly to?: readonly string[];
  /** Accounts, for what concerns somebody who may be no employee. */
  readonly toAccounts?: readonly string[];
  readonly subject?: { readonly type: string; readonly id: string };
  /** Plain values for the sentence: codes, numbers, days. Never a name or word that a receiver may not read. */
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
  /** One thing is told to a person once under one key. */
  readonly key: string;
}

export const EMAIL_JOB = 'notification.email';

/**
 * Tells people something, in the transaction of `ctx.em`. Outside working hours it waits for the next opening, unless its
 * kind is urgent (rules 1.3).
 */
export async function notify(
  ctx: Ctx,
  { kind, to = [], toAccounts = [], subject, facts = {}, key }: Told,
): Promise<void> {
  const { urgent = false } = notificationKind(kind);
  if (to.length + toAccounts.length === 0) return;
  const deliverAt = urgent ? ctx.now : nextOpening(await loadCalendar(ctx), ctx.now);
  const told = await addNotifications(ctx, {
    kind,
    employeeIds: to,
    accountIds: toAccounts,
    subject,
    facts,
    key: `${kind} ${key}`,
    deliverAt,
  });
  await Promise.all(
    told
      .filter(({ byEmail }) => byEmail)
      .map(({ id }) => enqueue(ctx, { job: EMAIL_JOB, payload: { notificationId: id }, key: id, runAt: deliverAt })),
  );
}
