import type { Ctx } from '../../kernel/context.ts';
import { nextOpening } from '../../kernel/workdays.ts';
import { enqueue } from '../jobs/index.ts';
import { loadCalendar } from '../staff/index.ts';
import { notificationKind } from './notification.kinds.ts';

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

const INSERT = `/* notifications.insert */ insert into notifications
  (id, created_at, updated_at, version, recipient_id, kind, subject_type, subject_id, facts, key, deliver_at)
  select gen_random_uuid(), at, at, 1, account.id, kind, ?, ?::uuid, ?::jsonb, ?, ?::timestamptz
  from accounts account, (select ?::timestamptz as at, ?::text as kind) told
  where (account.employee_id = any(?::uuid[]) or account.id = any(?::uuid[])) and not account.is_disabled
    and not exists (select from notification_rules rule
      where rule.account_id = account.id and rule.kind = told.kind and rule.way = 'OFF')
  on conflict (recipient_id, key) do nothing
  returning id, exists (select from notification_rules rule
    where rule.account_id = recipient_id and rule.kind = notifications.kind and rule.way = 'EMAIL') as "byEmail"`;

interface Inserted {
  readonly id: string;
  readonly byEmail: boolean;
}

export const EMAIL_JOB = 'notification.email';

const list = (ids: readonly string[]): string => `{${ids.join(',')}}`;

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
  const told = await ctx.em.execute<Inserted[]>(INSERT, [
    subject?.type ?? null,
    subject?.id ?? null,
    JSON.stringify(facts),
    `${kind} ${key}`,
    deliverAt.toISOString(),
    ctx.now.toISOString(),
    kind,
    list(to),
    list(toAccounts),
  ]);
  await Promise.all(
    told
      .filter(({ byEmail }) => byEmail)
      .map(({ id }) => enqueue(ctx, { job: EMAIL_JOB, payload: { notificationId: id }, key: id, runAt: deliverAt })),
  );
}
