import type { Ctx } from '../../../kernel/context.ts';
import { add } from '../../../kernel/rows.ts';
import { randomSecret, secretHash } from '../sessions/secret.ts';
import type { Account } from './account.entity.ts';
import { PasswordLink } from './password-link.entity.ts';

const DAY = 86_400_000;

/**
 * The path of a page on which the person sets a password, within a day and once. The secret stands behind `#`, which
 * browsers keep to themselves, so that it is in no log of a server (promise S14).
 */
export async function makePasswordLink(ctx: Ctx, account: Account): Promise<string> {
  const former = await ctx.em.find(PasswordLink, { account }, { filters: { scope: false } });
  for (const link of former) ctx.em.remove(link);
  const clearText = randomSecret();
  add(ctx, PasswordLink, {
    account,
    tokenHash: secretHash(clearText),
    createdAt: ctx.now,
    updatedAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + DAY),
  });
  return `/welcome#${clearText}`;
}
