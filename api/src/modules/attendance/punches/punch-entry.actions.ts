import type { Ctx } from '../../../kernel/context.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add } from '../../../kernel/rows.ts';
import { Employee, type Shop } from '../../staff/index.ts';
import { Punch } from './punch.entity.ts';
import type { PunchDirection } from './punch.enums.ts';

export interface EnteredPunch {
  readonly employee: Employee;
  /** The shop of the person on that day. */
  readonly shop: Shop | null;
  /** Where it was; null: at HR. */
  readonly place: Shop | null;
  readonly at: Date;
  readonly direction: PunchDirection;
  readonly reason: string;
}

/** A punch by the hand of HR; whether the month is open, and the person another one, the caller has asked. */
export function enterPunch(ctx: Ctx, entered: EnteredPunch): Punch {
  const { employeeId } = ctx.actor;
  const enteredBy = employeeId === null ? null : ctx.em.getReference(Employee, employeeId);
  return add(ctx, Punch, { ...entered, source: 'HR_MANUAL', enteredBy });
}

/** A punch never goes: it counts no more, and says why. */
export function voidPunch(ctx: Ctx, punch: Punch, reason: string): void {
  refuseIf(punch.voidedAt === null ? null : 'PUNCH_VOIDED_ALREADY', ['input', 'id']);
  punch.voidedAt = ctx.now;
  punch.voidReason = reason;
}
