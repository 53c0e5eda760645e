import { uuidList } from '../../../kernel/bulk-write.ts';
import type { Ctx } from '../../../kernel/context.ts';

export interface AccountOfPerson {
  readonly id: string;
  readonly loginName: string;
  readonly displayName: string | null;
}

const ACCOUNTS = `/* person.accounts */ select id, login_name as "loginName", display_name as "displayName" from accounts where employee_id = ?::uuid`;

export function accountsOf(ctx: Ctx, employeeId: string): Promise<AccountOfPerson[]> {
  return ctx.em.execute<AccountOfPerson[]>(ACCOUNTS, [employeeId]);
}

const NUMBERS = `/* person.documentNumbers */ select number from employee_documents where employee_id = ?::uuid and number is not null`;

export async function documentNumbers(ctx: Ctx, employeeId: string): Promise<string[]> {
  const rows = await ctx.em.execute<{ number: string }[]>(NUMBERS, [employeeId]);
  return rows.map(({ number }) => number);
}

const SHELL = `/* person.shell */ update employees set number = ?, name = '-', search_name = '', gender = null, email = null, phone = null,
    home_address = null, birth_on = null, external_key = null, version = version + 1, updated_at = ?::timestamptz
  where id = ?::uuid returning version`;

/** A row without a name, to which counts and sums belong; its number begins with X and tells nothing. */
export async function makeShell(ctx: Ctx, employeeId: string): Promise<number> {
  const number = `X${employeeId.replaceAll('-', '').slice(-12).toUpperCase()}`;
  const [row] = await ctx.em.execute<{ version: number }[]>(SHELL, [number, ctx.now.toISOString(), employeeId]);
  return row?.version ?? 0;
}

const CLOSE = `/* person.closeAccounts */ update accounts set login_name = 'x' || right(replace(id::text, '-', ''), 20), display_name = null,
    password_hash = null, is_disabled = true, role_keys = '{}', version = version + 1, updated_at = ?::timestamptz
  where id = any(?::uuid[])`;
const GUESSES = `/* person.guesses */ delete from sign_in_guesses where login_name = any(?::text[])`;
const KEYS = `/* person.keys */ delete from idempotency_keys where account_id = any(?::uuid[])`;

/** Nobody signs in with them again; what was done with them was done by somebody without a name. */
export async function closeAccounts(ctx: Ctx, accounts: readonly AccountOfPerson[]): Promise<void> {
  const ids = uuidList(accounts.map(({ id }) => id));
  const names = accounts.map(({ loginName }) => JSON.stringify(loginName)).join(',');
  await ctx.em.execute(GUESSES, [`{${names}}`]);
  await ctx.em.execute(KEYS, [ids]);
  await ctx.em.execute(CLOSE, [ctx.now.toISOString(), ids]);
}
