import type { Ctx } from '../../../kernel/context.ts';
import type { PunchDirection } from './punch.enums.ts';

const LAST = `/* punches.last */ select at, direction from punches
  where employee_id = ? and voided_at is null order by at desc, id desc limit 1`;

/** The latest punch of a person that counts, whoever asks. */
export async function lastPunchOf(
  { em }: Pick<Ctx, 'em'>,
  employeeId: string,
): Promise<{ readonly at: Date; readonly direction: PunchDirection | null } | null> {
  const [row] = await em.execute<{ at: Date | string; direction: PunchDirection | null }[]>(LAST, [employeeId]);
  return row ? { at: new Date(row.at), direction: row.direction } : null;
}

const PURGE = `/* punches.purgePositions */ update punches set position = null, accuracy_metres = null
  where id = any(array(select id from punches where position is not null and at < ?::timestamptz limit ?)) returning id`;

/** Forgets where punches before a moment were made (promise D4); without version, for nobody could lose such a change. */
export async function purgePositions({ em }: Pick<Ctx, 'em'>, before: Date, most: number): Promise<number> {
  return (await em.execute<unknown[]>(PURGE, [before.toISOString(), most])).length;
}
