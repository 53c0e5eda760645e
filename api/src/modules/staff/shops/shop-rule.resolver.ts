import { Arg, Ctx, Resolver } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { setShopRule } from './shop-rule.actions.ts';
import { ShopRule } from './shop-rule.entity.ts';
import { ShopRuleSetInput } from './shop-rule.types.ts';
import { Shop } from './shop.entity.ts';

@Resolver(() => ShopRule)
export class ShopRuleResolver {
  @Allow('signedIn')
  @ReadOne(() => ShopRule, { description: 'One rule of a shop by id.' })
  shopRule(): never {
    return answeredByReader();
  }

  @Allow('signedIn')
  @ReadPage(() => ShopRule, { description: 'What holds for the shops, the latest first.', sort: ['-validFrom'] })
  shopRules(): never {
    return answeredByReader();
  }

  @Allow('shop:manage')
  @Action(
    { shopRule: () => ShopRule },
    { description: 'Sets what holds for a shop from a day on (domain-rules FND-37).' },
  )
  async shopRuleSet(@Ctx() ctx: Context, @Arg('input', () => ShopRuleSetInput) input: ShopRuleSetInput) {
    return { shopRule: await setShopRule(ctx, input) };
  }
}

@Resolver(() => Shop)
export class ShopRulesResolver {
  @HasPage(() => ShopRule, {
    via: 'shop',
    sort: ['-validFrom'],
    description: 'What holds for the shop, the latest first.',
  })
  rules(): never {
    return answeredByReader();
  }
}
