import type { Ctx } from '../../../kernel/context.ts';
import type { LocalDate } from '../../../kernel/period.ts';
import { AttendanceMonthLock } from './attendance-month-lock.entity.ts';

/** Any number; only actions on closed months and on what judges them take it. */
const LOCK = 'select pg_advisory_xact_lock(hashtextextended(?, 17))';
const SHARED_LOCK = 'select pg_advisory_xact_lock_shared(hashtextextended(?, 17))';

async function closedMonths({ em }: Pick<Ctx, 'em'>): Promise<LocalDate[]> {
  const locks = await em.find(AttendanceMonthLock, {}, { filters: { scope: false } });
  return locks.map(({ startsOn }) => startsOn);
}

/**
 * The first days of the closed months. Until the transaction ends none is added: whoever closes a month asks first as well,
 * so that nothing that judges it changes meanwhile.
 */
export async function heldClosedMonths({ em }: Pick<Ctx, 'em'>): Promise<LocalDate[]> {
  await em.execute(`/* attendance.holdMonths */ ${LOCK}`, ['attendance']);
  return closedMonths({ em });
}

/** The same for who writes results: several may at once, but not while a month is being closed. */
export async function sharedClosedMonths({ em }: Pick<Ctx, 'em'>): Promise<LocalDate[]> {
  await em.execute(`/* attendance.shareMonths */ ${SHARED_LOCK}`, ['attendance']);
  return closedMonths({ em });
}
