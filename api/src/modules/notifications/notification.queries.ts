import type { Ctx } from '../../kernel/context.ts';

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

const list = (ids: readonly string[]): string => `{${ids.join(',')}}`;

export interface NewNotifications {
  readonly kind: string;
  readonly employeeIds: readonly string[];
  readonly accountIds: readonly string[];
  readonly subject: { readonly type: string; readonly id: string } | undefined;
  readonly facts: object;
  readonly key: string;
  readonly deliverAt: Date;
}

/** Answers those that are new. A notification is its own record of who was told what; it has no journal row besides. */
export function addNotifications({ em, now }: Pick<Ctx, 'em' | 'now'>, given: NewNotifications): Promise<Inserted[]> {
  return em.execute(INSERT, [
    given.subject?.type ?? null,
    given.subject?.id ?? null,
    JSON.stringify(given.facts),
    given.key,
    given.deliverAt.toISOString(),
    now.toISOString(),
    given.kind,
    list(given.employeeIds),
    list(given.accountIds),
  ]);
}

const RECEIVER = `/* notifications.receiver */ select account.locale, employee.email from accounts account
  join employees employee on employee.id = account.employee_id
  where account.id = ? and not account.is_disabled and employee.email is not null`;

interface Receiver {
  readonly locale: string;
  readonly email: string;
}

/** Where an account's e-mails go; null when it is closed or has no address. */
export async function findReceiver({ em }: Pick<Ctx, 'em'>, accountId: string): Promise<Receiver | null> {
  const [receiver] = await em.execute<Receiver[]>(RECEIVER, [accountId]);
  return receiver ?? null;
}

const HOLDERS = `/* notifications.holders */ select account.id from accounts account
  where not account.is_disabled and exists (select from roles held
    where held.key = any(account.role_keys) and ?::text = any(held.permissions))`;

/** The open accounts that hold a right, for what concerns whoever may do something about it. */
export async function accountsWith({ em }: Pick<Ctx, 'em'>, permission: string): Promise<string[]> {
  return (await em.execute<{ id: string }[]>(HOLDERS, [permission])).map(({ id }) => id);
}
