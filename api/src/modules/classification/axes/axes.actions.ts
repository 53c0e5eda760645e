import type { JobCtx } from '../../jobs/index.ts';
import { classifyAxes, lastSerial } from './axes.queries.ts';

const BATCH = 10_000;

/** Trade and volume class of every customer as of today, in batches by serial (rules 7.1). */
export async function runAxes(ctx: JobCtx): Promise<void> {
  const { serial: last } = await ctx.act('axesBegin', lastSerial);
  for (let from = 0; from <= last; from += BATCH) {
    await ctx.progress(from, last);
    await ctx.act('axesClassify', (inside) => classifyAxes(inside, { from, to: from + BATCH }));
  }
  await ctx.progress(last, last);
}
