import type { Ctx } from '../../../kernel/context.ts';
import { badInput, notFound } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { loadForChange } from '../../../kernel/rows.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { defineJob, enqueue, type JobCtx } from '../../jobs/index.ts';
import { Region, whyNotRegionCode } from '../../staff/index.ts';
import { countStale, previewRecode, recodeSome, type RecodePreview } from './region-recode.queries.ts';
import type { RegionRecodeInput } from './region-recode.types.ts';

const JOB = 'customers.recode';
/** Few enough to be written well within the time that a statement has. */
const AT_ONCE = 2_000;

interface RecodePayload {
  readonly regionId: string;
  readonly reason: string;
}

/** In batches, each with its history and journal in one transaction; a run that is cut off goes on where it was. */
async function recodeRegionCustomers(ctx: JobCtx, payload: RecodePayload): Promise<void> {
  const total = await countStale(ctx, payload.regionId);
  for (let done = 0; ;) {
    await ctx.progress(done, total);
    const { recoded } = await ctx.act('regionRecode', async (inside) => ({
      recoded: await recodeSome(Object.assign(inside, { reason: payload.reason }), { ...payload, most: AT_ONCE }),
    }));
    if (recoded === 0) return;
    done += recoded;
  }
}

defineJob<RecodePayload>({
  name: JOB,
  description: 'Issues new codes to the customers of a region that was given another code (rules 4).',
  run: recodeRegionCustomers,
});

/** Gives a region another code; its customers get theirs in the background, and old ones still resolve (domain-rules 4). */
export async function recodeRegion(ctx: Ctx, input: RegionRecodeInput): Promise<Region> {
  const { code, reason } = input;
  new InputCheck().rule('code', whyNotRegionCode(code)).text('reason', reason, { most: 500, required: true }).done();
  const region = await loadForChange(ctx, Region, input);
  refuseIf(region.code === code ? 'REGION_CODE_UNCHANGED' : null, ['input', 'code']);
  const other = await loadRow(ctx, Region, { by: { code }, only: [], pastScope: true });
  if (other) throw new Refusal('REGION_CODE_TAKEN', ['input', 'code']);
  // A second change before the end of the first would skip a code in the histories.
  refuseIf((await countStale(ctx, region.id)) > 0 ? 'REGION_RECODING' : null, ['input', 'id']);

  ctx.reason = reason;
  region.code = code;
  await enqueue(ctx, { job: JOB, payload: { regionId: region.id, reason: reason.trim() } });
  return region;
}

export async function readRecodePreview(ctx: Ctx, regionId: string, code: string): Promise<RecodePreview> {
  if (whyNotRegionCode(code)) badInput('A region code has 2 to 4 upper-case letters.');
  const region = isUuid(regionId) ? await loadRow(ctx, Region, { by: { id: regionId }, only: [] }) : null;
  return region ? previewRecode(ctx, regionId, code) : notFound();
}
