import type { Ctx } from '../../../kernel/context.ts';

/** Without journal rows: they would keep what is to be forgotten. */
const FORGET = `/* visits.forgetConsultations */ delete from consultations
  where id in (select id from consultations where at < ? limit ?)`;

export async function forgetConsultations({ em }: Pick<Ctx, 'em'>, before: Date, most: number): Promise<number> {
  const { affectedRows } = await em.execute<{ affectedRows: number }>(FORGET, [before.toISOString(), most], 'run');
  return affectedRows;
}
