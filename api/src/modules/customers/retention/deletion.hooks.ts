import type { Ctx } from '../../../kernel/context.ts';
import type { Customer } from '../customers/customer.entity.ts';

type Step = (ctx: Ctx, customer: Customer) => Promise<void>;

const deleteSteps: Step[] = [];
const restoreSteps: Step[] = [];
const shellConditions: string[] = [];

/** Later nouns say what it means for them that a customer goes into the bin, in the same transaction. */
export function onCustomerDelete(step: Step): void {
  deleteSteps.push(step);
}

/** The customer is back when they are asked. */
export function onCustomerRestore(step: Step): void {
  restoreSteps.push(step);
}

/** SQL over the customer `c`: where it holds, a purge leaves a shell, so that what must stay true stays (domain-rules 6.4). */
export function staysAsShell(condition: string): void {
  shellConditions.push(condition);
}

export async function runDeleteSteps(ctx: Ctx, customer: Customer): Promise<void> {
  for (const step of deleteSteps) await step(ctx, customer);
}

export async function runRestoreSteps(ctx: Ctx, customer: Customer): Promise<void> {
  for (const step of restoreSteps) await step(ctx, customer);
}

export function shellCondition(): string {
  return shellConditions.length > 0 ? shellConditions.map((one) => `(${one})`).join(' or ') : 'false';
}
