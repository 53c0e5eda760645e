import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { loadForChange } from '../../../kernel/rows.ts';
import type { Account } from '../accounts/account.entity.ts';
import { idleLimit } from '../accounts/sign-in.rules.ts';
import { Session } from './session.entity.ts';
import type { SessionEndInput } from './session.types.ts';

/** Sessions of another account are the business of whoever disables it or changes its password. */
const PAST_SCOPE = { filters: { scope: false } } as const;

export async function ownSession(ctx: Ctx): Promise<Session | null> {
  const { sessionId } = ctx.actor;
  return sessionId ? ctx.em.findOne(Session, { id: sessionId }, PAST_SCOPE) : null;
}

/** One of the own; of others there are none in scope. A program has no say in where its owner is signed in. */
export async function endSession(ctx: Ctx, input: SessionEndInput): Promise<void> {
  if (ctx.actor.kind !== 'person') forbid();
  const session = await loadForChange(ctx, Session, input);
  ctx.em.remove(session);
  if (session.id === ctx.actor.sessionId) ctx.request.setCookie('', 0);
}

/** Every session of the account but the one that asks. */
export async function endOtherSessions(ctx: Ctx, account: Account): Promise<void> {
  const id = ctx.actor.sessionId;
  const sessions = await ctx.em.find(Session, { account, ...(id ? { id: { $ne: id } } : {}) }, PAST_SCOPE);
  for (const session of sessions) ctx.em.remove(session);
}

/** Those that are over already, so that the list shows living ones. */
export async function endSessionsNobodyUses(ctx: Ctx, account: Account): Promise<void> {
  const idleSince = new Date(ctx.now.getTime() - idleLimit(account.roleKeys));
  const isOver = { $or: [{ expiresAt: { $lte: ctx.now } }, { lastSeenAt: { $lte: idleSince } }] };
  const sessions = await ctx.em.find(Session, { account, ...isOver }, PAST_SCOPE);
  for (const session of sessions) ctx.em.remove(session);
}
