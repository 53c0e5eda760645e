import type { Ctx } from '../../../kernel/context.ts';

/** The employee of each account, in order; null for accounts of none. Names follow the reader's own rights. */
export async function peopleOfAccounts(ctx: Ctx, accountIds: readonly string[]): Promise<(string | null)[]> {
  const rows = await ctx.read<{ id: string; person: string | null }>(
    '/* staff.peopleOfAccounts */ select id::text as id, employee_id::text as person from accounts where id = any($1::uuid[])',
    [`{${accountIds.join(',')}}`],
  );
  const found = new Map(rows.map(({ id, person }) => [id, person]));
  return accountIds.map((id) => found.get(id) ?? null);
}
