import type { Ctx } from '../../../kernel/context.ts';

type Hook = (ctx: Ctx) => Promise<unknown>;

const hooks: Hook[] = [];

/** Lets a module that stands on this one go on with what was judged. */
export function afterJudging(hook: Hook): void {
  hooks.push(hook);
}

export async function tellJudged(ctx: Ctx): Promise<void> {
  for (const hook of hooks) await hook(ctx);
}
