import type { Ctx } from '../../../kernel/context.ts';
import type { LocalDate } from '../../../kernel/period.ts';
import { AttendanceMonthLock } from './attendance-month-lock.entity.ts';

/** Any number; only actions on closed months and on what judges them take it. */
const LOCK = 'select pg_advisory_xact_lock(hashtextextended(?, 17))';

/**
 * The first days of the closed months. Until the transaction ends none is added: whoever closes a month asks first as well,
 * so that nothing that judges it changes meanwhile.
 */
export async function heldClosedMonths({ em }: Pick<Ctx, 'em'>): Promise<LocalDate[]> {
  await em.execute(`/* attendance.holdMonths */ ${LOCK}`, ['attendance']);
  const locks = await em.find(AttendanceMonthLock, {}, { filters: { scope: false } });
  return locks.map(({ startsOn }) => startsOn);
}
