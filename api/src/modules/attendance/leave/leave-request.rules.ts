import type { StaffRequestState } from '../requests/staff-request.enums.ts';

interface Leave {
  readonly state: StaffRequestState;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Only within what was asked for: more leave is another request, which has its own moment (rules 17.3). */
export function whyNotShorten(
  leave: Leave,
  { startsAt, endsAt }: Pick<Leave, 'startsAt' | 'endsAt'>,
): 'REQUEST_DECIDED' | 'REQUEST_ENDS_BEFORE_START' | 'LEAVE_NOT_SHORTER' | null {
  if (leave.state !== 'PENDING' && leave.state !== 'APPROVED') return 'REQUEST_DECIDED';
  const [from, to] = [startsAt.getTime(), endsAt.getTime()];
  if (to <= from) return 'REQUEST_ENDS_BEFORE_START';
  const isWithin = from >= leave.startsAt.getTime() && to <= leave.endsAt.getTime();
  const isSame = from === leave.startsAt.getTime() && to === leave.endsAt.getTime();
  return isWithin && !isSame ? null : 'LEAVE_NOT_SHORTER';
}
