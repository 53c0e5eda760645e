import type { Ctx } from '../../../kernel/context.ts';
import type { LocalDate } from '../../../kernel/period.ts';
import type { LeaveKind } from './leave.enums.ts';

interface Wanted {
  readonly employeeId: string;
  readonly kind: LeaveKind;
  readonly year: number;
  /** A request that does not count, because it is the one that is judged. */
  readonly without: string;
  /** PENDING as well: what was asked for first comes first. */
  readonly isWithPending: boolean;
}

/** Hours of leave of a kind that begins in the year, by local dates. */
export async function hoursTaken(
  { em, zone }: Pick<Ctx, 'em' | 'zone'>,
  { employeeId, kind, year, without, isWithPending }: Wanted,
): Promise<string> {
  const states = isWithPending ? '{PENDING,APPROVED}' : '{APPROVED}';
  const [row] = await em.execute<[{ hours: string }]>(
    `/* attendance.hoursTaken */ select coalesce(sum(hours), 0)::numeric(9,2)::text as hours from leave_requests
      where employee_id = ?::uuid and kind = ? and state = any(?::text[]) and id <> ?::uuid
        and starts_at >= make_date(?, 1, 1)::timestamp at time zone ? and starts_at < make_date(?, 1, 1)::timestamp at time zone ?`,
    [employeeId, kind, states, without, year, zone, year + 1, zone],
  );
  return row.hours;
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}
