import { uuidList } from './bulk-write.ts';
import type { Ctx } from './context.ts';

/**
 * The journal keeps who wrote which row when, and loses what was written there: all of it, or the given words. The API may
 * not change the journal; a function of the owner of the tables does this one thing for it (promises D3, D6).
 */
export async function eraseFromJournal(ctx: Ctx, ids: readonly string[], words: readonly string[] = []): Promise<void> {
  await ctx.em.execute('/* erasure.journal */ select erase_from_journal(?::uuid[], ?::jsonb)', [
    uuidList(ids),
    JSON.stringify(words),
  ]);
}
