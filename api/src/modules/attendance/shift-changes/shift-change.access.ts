import type { Actor } from '../../../kernel/context.ts';
import { mayAskFor, mayJudge } from '../requests/staff-request.access.ts';
import type { StaffRequestState } from '../requests/staff-request.enums.ts';
import { isToldInTime } from './shift-change.rules.ts';

interface Standing {
  readonly employee: { readonly id: string };
  readonly state: StaffRequestState;
}
type Asking = Pick<Actor, 'employeeId' | 'can'>;

export function isOnTime(change: Parameters<typeof isToldInTime>[0]): boolean {
  return isToldInTime(change);
}

export function mayTakeBack(actor: Asking, change: Standing): boolean {
  return change.state === 'PENDING' && mayAskFor(actor, change);
}

export function mayObject(actor: Asking, change: Standing): boolean {
  return change.state === 'PENDING' && mayJudge(actor, change);
}
