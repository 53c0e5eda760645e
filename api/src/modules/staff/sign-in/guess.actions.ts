import type { Ctx } from '../../../kernel/context.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { GUESS_WINDOW_MS, GUESSES_PER_ACCOUNT, GUESSES_PER_ADDRESS, whyNotJudge } from '../accounts/sign-in.rules.ts';
import { addressKey } from './address-key.rules.ts';
import { SignInGuess } from './sign-in-guess.entity.ts';

async function othersOf(
  ctx: Ctx,
  guess: SignInGuess,
  { by, most }: { by: 'loginName' | 'address'; most: number },
): Promise<Date[]> {
  const start = new Date(ctx.now.getTime() - GUESS_WINDOW_MS);
  const where = { [by]: guess[by], guessedAt: { $gt: start }, id: { $ne: guess.id } };
  const others = await ctx.em.fork().find(SignInGuess, where, { orderBy: { guessedAt: 'desc' }, limit: most });
  return others.map(({ guessedAt }) => guessedAt);
}

/**
 * Counts a guess before it is judged, and refuses to judge one too many (promise S11). The guess is written first and the
 * others are counted afterwards, each on its own: of guesses at the same time everyone sees those before, so that more
 * than the limit never pass. A refused guess does not count; otherwise knocking on would keep the door shut.
 *
 * @param loginName as `normalizeLoginName` spells it.
 */
export async function countGuess(ctx: Ctx, loginName: string): Promise<SignInGuess> {
  const guess = new SignInGuess();
  // An endless name is nobody's; cut, it still counts.
  guess.loginName = loginName.slice(0, 100).toWellFormed();
  guess.address = addressKey(ctx.request.ip);
  guess.guessedAt = ctx.now;
  await ctx.em.fork().insert(guess);

  const ofAccount = await othersOf(ctx, guess, { by: 'loginName', most: GUESSES_PER_ACCOUNT });
  const ofAddress = await othersOf(ctx, guess, { by: 'address', most: GUESSES_PER_ADDRESS });
  const reason = whyNotJudge({ ofAccount, ofAddress }, ctx.now);
  if (reason) {
    await ctx.em.fork().nativeDelete(SignInGuess, { id: guess.id });
    throw new Refusal(reason);
  }
  return guess;
}

/** The guesses stop counting for the account; for the address they stay what they are. */
export async function forgetGuesses(ctx: Ctx, loginName: string): Promise<void> {
  await ctx.em.nativeUpdate(SignInGuess, { loginName }, { loginName: '' });
}

/** A right password is no guess, and clears those of the account. What nobody counts any more is swept away with it. */
export async function clearGuesses(ctx: Ctx, { id, loginName }: SignInGuess): Promise<void> {
  const start = new Date(ctx.now.getTime() - GUESS_WINDOW_MS);
  await ctx.em.nativeDelete(SignInGuess, { $or: [{ id }, { guessedAt: { $lte: start } }] });
  await forgetGuesses(ctx, loginName);
}
