import type { Ctx } from '../../../kernel/context.ts';

const ACCOUNTS = `/* trials.accounts */ select id, employee_id as "employeeId" from accounts
  where employee_id = any(?::uuid[]) and not is_disabled`;
const TOLD = `/* trials.told */ select distinct key from notifications where recipient_id = any(?::uuid[]) and key = any(?::text[])`;

const list = (texts: readonly string[]): string => `{${texts.map((text) => `"${text}"`).join(',')}}`;

interface OpenAccount {
  readonly id: string;
  readonly employeeId: string;
}

/** In the transaction that tells them, so that an account made in it counts. */
export function openAccountsOf({ em }: Ctx, employeeIds: readonly string[]): Promise<OpenAccount[]> {
  return em.execute<OpenAccount[]>(ACCOUNTS, [list(employeeIds)]);
}

/** Which of the keys one of the accounts was told under already. */
export async function toldKeys(
  { em }: Ctx,
  accountIds: readonly string[],
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const told = await em.execute<{ key: string }[]>(TOLD, [list(accountIds), list(keys)]);
  return new Set(told.map(({ key }) => key));
}
