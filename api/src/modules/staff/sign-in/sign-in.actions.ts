import type { Ctx } from '../../../kernel/context.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { add } from '../../../kernel/rows.ts';
import { Account } from '../accounts/account.entity.ts';
import { isPassword } from '../accounts/password-hash.ts';
import { normalizeLoginName, SESSION_LIMIT_MS } from '../accounts/sign-in.rules.ts';
import { randomSecret, secretHash } from '../sessions/secret.ts';
import { endSessionsNobodyUses, ownSession } from '../sessions/session.actions.ts';
import { Session } from '../sessions/session.entity.ts';
import { clearGuesses, countGuess } from './guess.actions.ts';
import type { SignInInput } from './sign-in.types.ts';

/** Before sign-in nobody sees an account, so the scope is off where one is looked for. */
const PAST_SCOPE = { filters: { scope: false } } as const;

async function openAccount(ctx: Ctx, loginName: string): Promise<Account | null> {
  const account = await ctx.em.findOne(Account, { loginName }, { ...PAST_SCOPE, populate: ['employee'] });
  const leftOn = account?.employee?.leftOn;
  const hasLeft = leftOn ? leftOn < businessDate(ctx.now, ctx.zone) : false;
  return account && !account.isDisabled && !hasLeft ? account : null;
}

/** The same words and the same time for a wrong password, an unknown name and a closed account (promise S11). */
async function judge(ctx: Ctx, { loginName, password }: SignInInput): Promise<Account> {
  const name = normalizeLoginName(loginName);
  const guess = await countGuess(ctx, name);
  const account = await openAccount(ctx, name);
  const isRight = await isPassword(password, account?.passwordHash ?? null);
  if (!account || !isRight) throw new Refusal('SIGN_IN_FAILED');
  await clearGuesses(ctx, guess);
  return account;
}

const LONGEST_USER_AGENT = 300;

async function openSession(ctx: Ctx, account: Account): Promise<string> {
  const clearText = randomSecret();
  await endSessionsNobodyUses(ctx, account);
  const left = await ownSession(ctx);
  if (left) ctx.em.remove(left);
  add(ctx, Session, {
    account,
    tokenHash: secretHash(clearText),
    lastSeenAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + SESSION_LIMIT_MS),
    userAgent: ctx.request.userAgent.slice(0, LONGEST_USER_AGENT).toWellFormed() || null,
    ip: ctx.request.ip,
  });
  return clearText;
}

/** A new secret at every sign-in: nobody can plant one beforehand. */
export async function signIn(ctx: Ctx, input: SignInInput): Promise<Account> {
  const account = await judge(ctx, input);
  const clearText = await ctx.em.transactional((em) => openSession({ ...ctx, em }, account));
  ctx.request.setCookie(clearText, SESSION_LIMIT_MS / 1000);
  return account;
}

export async function signOut(ctx: Ctx): Promise<void> {
  const session = await ownSession(ctx);
  if (session) ctx.em.remove(session);
  ctx.request.setCookie('', 0);
}
