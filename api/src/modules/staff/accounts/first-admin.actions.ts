import type { EntityManager } from '@mikro-orm/postgresql';

import type { Ctx } from '../../../kernel/context.ts';
import { seedRoles } from '../roles/role.actions.ts';
import { Account } from './account.entity.ts';
import { hashPassword } from './password-hash.ts';
import { makePasswordLink } from './password-link.actions.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;

function newAdmin(em: EntityManager, { now }: Ctx, loginName: string): Account {
  const account = Object.assign(new Account(), { loginName, roleKeys: ['ADMIN'], createdAt: now, updatedAt: now });
  em.persist(account);
  return account;
}

/** Roles, and an administrator with a known password where nobody has an account yet. For demo and tests. */
export async function createFirstAdmin(
  ctx: Ctx,
  { loginName, password }: { loginName: string; password: string },
): Promise<void> {
  const passwordHash = await hashPassword(password);
  await ctx.em.transactional(async (em) => {
    await seedRoles({ ...ctx, em });
    if ((await em.count(Account, {}, PAST_SCOPE)) > 0) return;
    Object.assign(newAdmin(em, ctx, loginName), { passwordHash, passwordChangedAt: ctx.now });
  });
}

/**
 * Roles, and the path of the page on which the first administrator sets a password; null once any account has one. Asked
 * again, it is another link, and the former one stops working.
 */
export async function firstAdminLink(ctx: Ctx): Promise<string | null> {
  return ctx.em.transactional(async (em) => {
    const inside = { ...ctx, em };
    await seedRoles(inside);
    if ((await em.count(Account, { passwordHash: { $ne: null } }, PAST_SCOPE)) > 0) return null;
    const waiting = await em.findOne(Account, { roleKeys: { $contains: ['ADMIN'] }, isDisabled: false }, PAST_SCOPE);
    return makePasswordLink(inside, waiting ?? newAdmin(em, ctx, 'admin'));
  });
}
