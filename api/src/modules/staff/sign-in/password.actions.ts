import { LockMode } from '@mikro-orm/core';

import type { Ctx } from '../../../kernel/context.ts';
import { fault, forbid } from '../../../kernel/faults.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { Account } from '../accounts/account.entity.ts';
import { hashPassword, isPassword } from '../accounts/password-hash.ts';
import { PasswordLink } from '../accounts/password-link.entity.ts';
import { whyNotPassword } from '../accounts/password.rules.ts';
import { secretHash } from '../sessions/secret.ts';
import { endOtherSessions } from '../sessions/session.actions.ts';
import { clearGuesses, countGuess } from './guess.actions.ts';
import type { PasswordChangeInput, PasswordSetByLinkInput } from './sign-in.types.ts';

const PAST_SCOPE = { filters: { scope: false } } as const;
const LOCKED = { ...PAST_SCOPE, lockMode: LockMode.PESSIMISTIC_WRITE } as const;

async function ownAccount(ctx: Ctx): Promise<Account> {
  const { kind, accountId } = ctx.actor;
  if (kind !== 'person' || !accountId) return forbid();
  return ctx.em.findOneOrFail(Account, { id: accountId }, PAST_SCOPE);
}

/** Written in a transaction of its own, after the slow hashing; a change in the meantime is a stale one. */
async function writePassword(ctx: Ctx, seen: Account, passwordHash: string): Promise<Account> {
  return ctx.em.transactional(
    async (em) => {
      const inside = { ...ctx, em };
      const account = await em.findOneOrFail(Account, { id: seen.id }, LOCKED);
      if (account.passwordHash !== seen.passwordHash)
        throw fault('STALE_VERSION', 'The password was changed in the meantime.');
      Object.assign(account, { passwordHash, passwordChangedAt: ctx.now, isProvisional: false });
      await endOtherSessions(inside, account);
      // Whoever has a link could set the password back.
      for (const link of await em.find(PasswordLink, { account }, PAST_SCOPE)) em.remove(link);
      return account;
    },
    { clear: true },
  );
}

/** A stolen session must not try passwords endlessly: wrong ones count like those at sign-in (promise S11). */
export async function changePassword(
  ctx: Ctx,
  { currentPassword, newPassword }: PasswordChangeInput,
): Promise<Account> {
  const account = await ownAccount(ctx);
  refuseIf(whyNotPassword(newPassword, account.loginName), ['input', 'newPassword']);
  refuseIf(newPassword === currentPassword ? 'PASSWORD_UNCHANGED' : null, ['input', 'newPassword']);
  const guess = await countGuess(ctx, account.loginName);
  if (!(await isPassword(currentPassword, account.passwordHash)))
    throw new Refusal('PASSWORD_WRONG', ['input', 'currentPassword']);
  await clearGuesses(ctx, guess);
  return writePassword(ctx, account, await hashPassword(newPassword));
}

/** The link is looked for before anything is hashed: guessing links costs us nothing. */
export async function setPasswordByLink(ctx: Ctx, { token, newPassword }: PasswordSetByLinkInput): Promise<Account> {
  const where = { tokenHash: secretHash(token), expiresAt: { $gt: ctx.now }, account: { isDisabled: false } };
  const link = await ctx.em.findOne(PasswordLink, where, { ...PAST_SCOPE, populate: ['account'] });
  if (!link) throw new Refusal('PASSWORD_LINK_INVALID', ['input', 'token']);
  refuseIf(whyNotPassword(newPassword, link.account.loginName), ['input', 'newPassword']);
  return writePassword(ctx, link.account, await hashPassword(newPassword));
}
