import type { Actor } from '../../../kernel/context.ts';
import { exact, toDecimal } from '../../../kernel/fraction.ts';

/** No bonus is none to add to: what is put right stands alone. */
export function sumOf(amount: string | null, adjusted: string): string {
  return toDecimal(exact(amount ?? '0').add(adjusted));
}

const HOUR = 3600;

/** To be read only: money is made of seconds (rules 17.5). */
export function hoursOf(seconds: number): string {
  return toDecimal(exact(seconds).div(HOUR));
}

/** Why there is no money is for whoever would see it. */
export function seesMoneyOf(actor: Pick<Actor, 'employeeId' | 'can'>, employeeId: string): boolean {
  if (actor.can('attendanceMoney:read')) return true;
  return actor.can('attendance:readOwn') && actor.employeeId === employeeId;
}
