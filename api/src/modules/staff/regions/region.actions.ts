import type { Ctx } from '../../../kernel/context.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import { Region } from './region.entity.ts';
import { whyNotRegionCode } from './region.rules.ts';
import type { RegionCreateInput, RegionEditInput } from './region.types.ts';

export async function createRegion(ctx: Ctx, input: RegionCreateInput): Promise<Region> {
  new InputCheck()
    .rule('code', whyNotRegionCode(input.code))
    .text('name', input.name, { most: 100, required: true })
    .done();
  if (await ctx.em.count(Region, { code: input.code })) throw new Refusal('REGION_CODE_TAKEN', ['input', 'code']);

  return add(ctx, Region, { code: input.code, name: input.name.trim(), isWeak: input.isWeak ?? false });
}

export async function editRegion(ctx: Ctx, input: RegionEditInput): Promise<Region> {
  new InputCheck().givenText('name', input.name, 100).done();

  const region = await loadForChange(ctx, Region, input);
  assignGiven(region, input, ['name', 'isWeak']);
  return region;
}
