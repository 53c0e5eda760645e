import type { Ctx } from '../../../kernel/context.ts';
import type { RefusalCode } from '../../../kernel/refusal.ts';
import type { Employee } from './employee.entity.ts';

/** What must be settled before the person's last day of work is noted or the person's account is closed. */
type LeavingCheck = (ctx: Ctx, employee: Pick<Employee, 'id'>) => Promise<RefusalCode | null>;

const checks: LeavingCheck[] = [];

/** Later nouns say what keeps a person here (domain-rules 8.4). */
export function beforeLeaving(check: LeavingCheck): void {
  checks.push(check);
}

export async function whyNotLeaving(ctx: Ctx, employee: Pick<Employee, 'id'>): Promise<RefusalCode | null> {
  for (const check of checks) {
    const why = await check(ctx, employee);
    if (why) return why;
  }
  return null;
}
