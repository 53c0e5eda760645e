import type { Ctx } from '../../../kernel/context.ts';

/** Both by their ids; all rows of both are locked by then. */
export interface Merging {
  readonly winnerId: string;
  readonly loserId: string;
}

type Step = (ctx: Ctx, merging: Merging) => Promise<void>;

const steps: Step[] = [];

/** Later nouns make room before rows go over: numbers that both have, things that there may be only one of. */
export function onCustomerMerge(step: Step): void {
  steps.push(step);
}

export async function runMergeSteps(ctx: Ctx, merging: Merging): Promise<void> {
  for (const step of steps) await step(ctx, merging);
}
