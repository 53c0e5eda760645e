import { isBound, type PolicyVersion, type Shift, type ShiftChange } from './facts.rules.ts';

/** The shift by which a day is judged, if any, and whether somebody changed it without a valid notice. */
export interface WorkedShift {
  readonly shift: Shift | null;
  readonly hasInvalidChange: boolean;
}

interface Rules {
  readonly policy: PolicyVersion | null;
  readonly post: string | null;
}

/** HR knew the reason before either shift began, and the line manager did not refuse (rules 17.4, clause 6). */
function isReported({ sentAt, decision, to }: ShiftChange, old: Shift): boolean {
  return decision !== 'REJECTED' && sentAt < Math.min(old.from, to?.from ?? Infinity);
}

function bySending(one: ShiftChange, other: ShiftChange): number {
  return one.sentAt - other.sentAt || (one.id < other.id ? -1 : 1);
}

/** Those whom clause 6 does not bind change a shift when it is approved, whenever they asked. */
export function workedShift(old: Shift, changes: readonly ShiftChange[], { policy, post }: Rules): WorkedShift {
  const isReportedFirst = policy !== null && isBound(policy, post, 6);
  const own = changes.filter(({ shiftId }) => shiftId === old.id).toSorted(bySending);
  const valid = own.findLast((change) => (isReportedFirst ? isReported(change, old) : change.decision === 'APPROVED'));
  if (valid) return { shift: valid.to, hasInvalidChange: false };
  return { shift: old, hasInvalidChange: isReportedFirst && own.length > 0 };
}
