import type { StaffRequestState } from '../requests/staff-request.enums.ts';

interface Times {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

interface Leave extends Times {
  readonly state: StaffRequestState;
}

/** Only within what was asked for: more leave is another request, which has its own moment (rules 17.3). */
export function whyNotShorten(
  leave: Leave,
  { startsAt, endsAt }: Times,
): 'REQUEST_DECIDED' | 'REQUEST_ENDS_BEFORE_START' | 'LEAVE_NOT_SHORTER' | null {
  if (leave.state !== 'PENDING' && leave.state !== 'APPROVED') return 'REQUEST_DECIDED';
  const [from, to] = [startsAt.getTime(), endsAt.getTime()];
  if (to <= from) return 'REQUEST_ENDS_BEFORE_START';
  const isWithin = from >= leave.startsAt.getTime() && to <= leave.endsAt.getTime();
  const isSame = from === leave.startsAt.getTime() && to === leave.endsAt.getTime();
  return isWithin && !isSame ? null : 'LEAVE_NOT_SHORTER';
}

/** What is no leave any more: at the start, at the end, or both. The rest may lie in a closed month (rules 17.7). */
export function takenAway(leave: Times, { startsAt, endsAt }: Times): Times[] {
  const parts = [
    { startsAt: leave.startsAt, endsAt: startsAt },
    { startsAt: endsAt, endsAt: leave.endsAt },
  ];
  return parts.filter((part) => part.startsAt < part.endsAt);
}
