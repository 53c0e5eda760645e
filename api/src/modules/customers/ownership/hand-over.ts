import type { Ctx } from '../../../kernel/context.ts';
import type { Customer } from '../customers/customer.entity.ts';

type HandOverStep = (ctx: Ctx, customer: Customer) => Promise<void>;

const steps: HandOverStep[] = [];

/** Later nouns say what a hand-over means for them, in the same transaction; the customer has its new owner by then. */
export function onHandOver(step: HandOverStep): void {
  steps.push(step);
}

export async function runHandOverSteps(ctx: Ctx, customer: Customer): Promise<void> {
  for (const step of steps) await step(ctx, customer);
}
