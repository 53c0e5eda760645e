import type { Ctx } from '../../../kernel/context.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { add, loadReferred } from '../../../kernel/rows.ts';
import { ShopRule } from './shop-rule.entity.ts';
import type { ShopRuleSetInput } from './shop-rule.types.ts';
import { Shop } from './shop.entity.ts';
import { whyNotMinOnDuty, whyNotRuleDay } from './shop.rules.ts';

/** From today or later: what was judged by the rule before stays as it was (rules 1.12). */
export async function setShopRule(ctx: Ctx, input: ShopRuleSetInput): Promise<ShopRule> {
  const { validFrom, minOnDuty } = input;
  new InputCheck()
    .rule('validFrom', whyNotRuleDay(validFrom, businessDate(ctx.now, ctx.zone)))
    .rule('minOnDuty', whyNotMinOnDuty(minOnDuty))
    .done();
  const shop = await loadReferred(ctx, Shop, { id: input.shopId, path: 'shopId', lock: true });
  const known = await ctx.em.findOne(ShopRule, { shop, validFrom });
  return known ? Object.assign(known, { minOnDuty }) : add(ctx, ShopRule, { shop, validFrom, minOnDuty });
}
