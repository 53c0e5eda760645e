import type { Ctx } from '../../../kernel/context.ts';

/** Without journal rows: they would keep what is to be forgotten. */
const FORGET = `/* visits.forgetPositions */ update visits set position = null
  where id in (select id from visits where position is not null and visited_at < ? limit ?)`;

export async function forgetPositions({ em }: Pick<Ctx, 'em'>, before: Date, most: number): Promise<number> {
  const { affectedRows } = await em.execute<{ affectedRows: number }>(FORGET, [before.toISOString(), most], 'run');
  return affectedRows;
}
