import type { Ctx } from '../../../kernel/context.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadGiven } from '../../../kernel/rows.ts';
import { Region } from '../regions/region.entity.ts';
import { Shop } from './shop.entity.ts';
import { whyNotShopCode, whyNotShopDays } from './shop.rules.ts';
import type { ShopCreateInput, ShopEditInput } from './shop.types.ts';

export async function createShop(ctx: Ctx, input: ShopCreateInput): Promise<Shop> {
  const { code, name, address = null, openedOn = null, closedOn = null } = input;
  new InputCheck()
    .rule('code', whyNotShopCode(code))
    .text('name', name, { most: 100, required: true })
    .text('address', address, { most: 300 })
    .rule('closedOn', whyNotShopDays({ openedOn, closedOn }))
    .done();
  if (await ctx.em.count(Shop, { code })) throw new Refusal('SHOP_CODE_TAKEN', ['input', 'code']);
  const region = (await loadGiven(ctx, Region, { id: input.regionId, path: 'regionId' })) ?? null;

  return add(ctx, Shop, { code, name: name.trim(), region, address, openedOn, closedOn });
}

export async function editShop(ctx: Ctx, input: ShopEditInput): Promise<Shop> {
  new InputCheck().givenText('name', input.name, 100).text('address', input.address, { most: 300 }).done();

  const shop = await loadForChange(ctx, Shop, input);
  const region = await loadGiven(ctx, Region, { id: input.regionId, path: 'regionId' });
  if (region !== undefined) shop.region = region;
  assignGiven(shop, input as Partial<Shop>, ['name', 'address', 'openedOn', 'closedOn']);
  refuseIf(whyNotShopDays(shop), ['input', 'closedOn']);
  return shop;
}
