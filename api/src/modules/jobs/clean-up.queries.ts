import type { Ctx } from '../../kernel/context.ts';

/** As many as one statement takes away well. */
export const BATCH = 1_000;

const REMOVE = `/* jobs.cleanUp */ delete from job_runs where id in (
  select id from job_runs where state in ('DONE', 'CANCELLED') and finished_at < ?::timestamptz limit ${BATCH}) returning id`;

export async function removeFinished(ctx: Ctx, before: Date): Promise<{ removed: number }> {
  const removed = await ctx.em.execute<{ id: string }[]>(REMOVE, [before.toISOString()]);
  return { removed: removed.length };
}
