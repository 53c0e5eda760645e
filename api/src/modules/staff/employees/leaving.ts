import type { Ctx } from '../../../kernel/context.ts';
import type { Employee } from './employee.entity.ts';

/** Refuses when something must be settled before the person's last day of work is noted. */
type LeavingCheck = (ctx: Ctx, employee: Employee) => Promise<void>;

const checks: LeavingCheck[] = [];

/** Later nouns say what keeps a person here (domain-rules 8.4). */
export function beforeLeaving(check: LeavingCheck): void {
  checks.push(check);
}

export async function checkLeaving(ctx: Ctx, employee: Employee): Promise<void> {
  for (const check of checks) await check(ctx, employee);
}
