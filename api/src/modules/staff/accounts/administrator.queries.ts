import { LockMode } from '@mikro-orm/core';

import type { Ctx } from '../../../kernel/context.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { Role } from '../roles/role.entity.ts';
import { Account } from './account.entity.ts';
import { GIVES_RIGHTS } from './account.rules.ts';

/**
 * Somebody must be able to give rights. The locks on the roles let two administrators who take the right from each other
 * pass one after the other.
 */
export async function ensureAdministratorRemains(ctx: Ctx, leaving: Account): Promise<void> {
  const roles = await ctx.em.find(
    Role,
    { permissions: { $contains: [GIVES_RIGHTS] } },
    { filters: { scope: false }, lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { key: 'asc' } },
  );
  const others = await ctx.em.count(
    Account,
    { id: { $ne: leaving.id }, isDisabled: false, roleKeys: { $overlap: roles.map(({ key }) => key) } },
    { filters: { scope: false } },
  );
  if (others === 0) throw new Refusal('ACCOUNT_LAST_ADMINISTRATOR', ['input']);
}
